// What whoever starts an emulator may choose, and what they get: the public face of the emulator as a library.
import type { Script } from '../script/script.ts';
import type { LedgerEntry, World, WorldOptions } from '../world/world.ts';
import type { Delivery } from './deliver-callbacks.ts';
import type { WireFault } from './wire-faults.ts';

/** Made up: none of them opens anything but the emulator. */
export interface EmulatorCredentials {
  readonly apiKey: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

export interface EmulatorOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** A loopback address; every other one is refused. */
  readonly host?: string;
  /** HTTPS with a key made at start; `certificate` of the emulator is what a client has to trust. */
  readonly secure?: boolean;
  /** The same seed gives the same ids, clips and chaos. */
  readonly seed?: number;
  /** Validated; a script with problems throws `ScriptRefused`. */
  readonly script?: Script;
  /** `manual` stands still until `advance`. */
  readonly clock?: 'real' | 'manual';
  /** How much faster than real time it goes. */
  readonly speed?: number;
  /** Where the clock begins, in milliseconds since 1970; now if left out. */
  readonly startAt?: number;
  readonly credentials?: EmulatorCredentials;
  /** Share of calls with a random wire fault, from 0 to 1. */
  readonly chaos?: number;
  /** The faults that chaos chooses from; all if left out. */
  readonly chaosFaults?: readonly WireFault[];
  /** Wanted by the control routes in the header `x-emulator-token`. */
  readonly token?: string;
  /** Signs callbacks; it begins with `whsec_`. */
  readonly webhookSecret?: string;
  /** How long an address of a result opens it. */
  readonly addressLifetimeMs?: number;
  readonly limits?: Partial<ServerLimits>;
  /** How the service behaves: slots, durations of tasks, unique ids and the like. */
  readonly world?: Partial<Omit<WorldOptions, 'seed' | 'credentials' | 'assetBase'>>;
  /** Told of each request when its fate is known. */
  readonly observe?: (entry: LedgerEntry) => void;
  /** Told of a bug in the emulator, whose answer was HTTP 500; thrown if left out. */
  readonly onBug?: (error: unknown) => void;
}

/** Against clients that send too much or too slowly; all in real time. */
export interface ServerLimits {
  readonly bodyBytes: number;
  readonly headerBytes: number;
  readonly headersMs: number;
  readonly requestMs: number;
  readonly idleMs: number;
}

export interface Emulator {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  readonly port: number;
  readonly credentials: EmulatorCredentials;
  /** PEM, present if it is secure. */
  readonly certificate?: string;
  readonly world: World;
  /** Every request in the order in which its fate was decided, with its fault. */
  ledger(): readonly LedgerEntry[];
  /** Milliseconds of the emulator's clock. */
  now(): number;
  /** Lets the clock jump. Answers that waited for it are sent, callbacks that became due are posted. */
  advance(ms: number): Promise<void>;
  /** Resolves once at least so many answers wait for the clock. */
  held(count: number): Promise<void>;
  /** With how often each rule fitted and was used. */
  script(): ScriptState;
  /** Replaces the script; its counts begin anew. */
  setScript(script: Script): void;
  /** Callbacks that were posted, or could not be. */
  deliveries(): readonly Delivery[];
  close(): Promise<void>;
}

export interface ScriptState extends Script {
  readonly counts: readonly { readonly seen: number; readonly used: number }[];
}
