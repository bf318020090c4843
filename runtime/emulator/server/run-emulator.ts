// Puts the parts together: a server, a clock, a script and a world, which comes in as a function because it must know the server's address.
import { randomBytes } from 'node:crypto';
import { type AddressBook, ASSETS, signAddresses } from '../assets/address.ts';
import { createAssetMaker } from '../assets/make-asset.ts';
import type { Script } from '../script/script.ts';
import { createScriptRunner, type ScriptRunner } from '../script/script-runner.ts';
import { readScript, ScriptRefused } from '../script/script-schema.ts';
import type { World, WorldOptions } from '../world/world.ts';
import { createRequestListener, type RequestListener } from './answer-request.ts';
import type { EmulatorClock } from './clock.ts';
import { createCallbackDelivery } from './deliver-callbacks.ts';
import { createHeldAnswers } from './hold-answers.ts';
import { LIMITS, listen } from './listen.ts';
import { makeCertificate } from './make-certificate.ts';
import type { Emulator, EmulatorCredentials, EmulatorOptions } from './options.ts';
import { checkAdvance } from './read-options.ts';

/** Nothing is secret about them: they open nothing but an emulator. */
const CREDENTIALS: EmulatorCredentials = {
  apiKey: 'emulated-api-key',
  accessKey: 'emulated-access-key',
  secretKey: 'emulated-secret-key',
};

/** As long as the service keeps results. */
const LIFETIME_MS = 30 * 86_400_000;

export interface EmulatorParts {
  readonly clock: EmulatorClock;
  readonly createWorld: (options: WorldOptions) => World;
}

export async function runEmulator(options: EmulatorOptions, { clock, createWorld }: EmulatorParts): Promise<Emulator> {
  const { seed = 1, credentials = CREDENTIALS } = options;
  const limits = { ...LIMITS, ...options.limits };
  let runner = compileScript(options.script ?? { rules: [] });
  const certificate = options.secure === true ? makeCertificate(Date.now()) : undefined;
  let answer: RequestListener | undefined;
  const server = await listen({
    host: options.host ?? '127.0.0.1',
    port: options.port ?? 0,
    limits,
    certificate,
    onRequest: (request, response) => answer?.(request, response),
  });
  const book: AddressBook = {
    base: `${server.url}${ASSETS}`,
    key: randomBytes(16).toString('hex'),
    lifetimeMs: options.addressLifetimeMs ?? LIFETIME_MS,
  };
  const world = createWorld({
    ...options.world,
    seed,
    credentials: { apiKeys: [credentials.apiKey], keyPairs: { [credentials.accessKey]: credentials.secretKey } },
    assetBase: book.base,
  });
  const held = createHeldAnswers(clock);
  const callbacks = createCallbackDelivery({
    world,
    clock,
    secret: options.webhookSecret,
    prepareBody: (body) => signAddresses(body, book, clock.now()),
    findChange: (occasion) => {
      const effect = runner.match(occasion)?.do;
      return effect !== undefined && 'callback' in effect ? effect.callback : undefined;
    },
  });
  const emulator: Emulator = {
    url: server.url,
    port: server.port,
    credentials,
    ...(certificate === undefined ? {} : { certificate: certificate.certificate }),
    world,
    ledger: () => world.ledger(),
    now: () => clock.now(),
    advance: async (ms) => {
      checkAdvance(ms, clock.now());
      clock.advance(ms);
      await callbacks.settled();
    },
    held: (count) => held.reached(count),
    script: () => ({ ...runner.script, counts: runner.counts() }),
    setScript: (script) => {
      runner = compileScript(script);
    },
    deliveries: () => callbacks.deliveries(),
    close: async () => {
      callbacks.close();
      clock.close();
      await server.close();
    },
  };
  answer = createRequestListener({
    world,
    clock,
    connections: server.connections,
    bodyBytes: limits.bodyBytes,
    script: () => runner,
    chaos: { share: options.chaos ?? 0, seed, faults: options.chaosFaults },
    assets: { book, make: createAssetMaker() },
    calls: {
      world,
      clock,
      book,
      hold: held.hold,
      observe: (entry) => {
        options.observe?.(entry);
        if (entry.outcome === 'accepted') callbacks.look();
      },
    },
    controlled: emulator,
    token: options.token,
    onBug: options.onBug ?? throwLater,
  });
  return emulator;
}

function compileScript(value: Script): ScriptRunner {
  const read = readScript(value);
  if (read.kind === 'problems') throw new ScriptRefused(read.problems);
  return createScriptRunner(read.script);
}

/** A bug must not look like a fault that was asked for. */
function throwLater(error: unknown): void {
  setImmediate(() => {
    throw error;
  });
}
