// Waits for the next change of a task that is told, and posts its callback: signed, repeated, late or badly signed as the script wants it.
import { stringifyJson } from '../../../generated/kernel/json.ts';
import { buildSignatureHeaders } from '../../callbacks/sign.ts';
import type { CallbackChange } from '../script/script.ts';
import type { Occasion } from '../script/script-runner.ts';
import type { DueCallback, World } from '../world/world.ts';
import type { EmulatorClock } from './clock.ts';
import { type Posted, postCallback } from './post-callback.ts';
import { type Headers, MARK } from './reply.ts';

/** What became of one posting. */
export interface Delivery {
  readonly id: string;
  readonly taskId: string;
  readonly url: string;
  /** When it left, by the emulator's clock. */
  readonly at: number;
  readonly signature: 'none' | 'good' | 'wrong' | 'stale';
  readonly posted: Posted;
}

export interface DeliverySurroundings {
  readonly world: Pick<World, 'callbacksDue' | 'nextCallbackAt'>;
  readonly clock: EmulatorClock;
  readonly secret: string | undefined;
  /** Opens the addresses in a body, as in answers. */
  readonly prepareBody: (body: unknown) => unknown;
  readonly findChange: (occasion: Occasion) => CallbackChange | undefined;
}

export interface CallbackDelivery {
  /** Call it when something may have changed: after each accepted request. */
  look(): void;
  /** Resolves when nothing is on its way. */
  settled(): Promise<void>;
  deliveries(): readonly Delivery[];
  close(): void;
}

/** Older than any receiver allows: the register names 5 minutes. */
const STALE_SECONDS = 600;

/** A secret that is none of the account's. */
const WRONG_SECRET = `whsec_${Buffer.from('emulated wrong secret').toString('base64')}`;

export function createCallbackDelivery(surroundings: DeliverySurroundings): CallbackDelivery {
  const { world, clock, secret, prepareBody, findChange } = surroundings;
  const done: Delivery[] = [];
  /** The last posting to each receiver: what was told first arrives first. */
  const last = new Map<string, Promise<void>>();
  const closing = new AbortController();
  let stopLooking: (() => void) | undefined;

  const post = (due: DueCallback, raw: string, change: CallbackChange): void => {
    const { headers, signature } = signBody(due.id, raw, clock.now(), secret, change.signature);
    const at = clock.now();
    const { id, taskId, url } = due;
    const sent = (last.get(url) ?? Promise.resolve())
      .then(() => postCallback(url, { 'content-type': 'application/json', ...MARK, ...headers }, raw, closing.signal))
      .then((posted) => {
        done.push({ id, taskId, url, at, signature, posted });
        if (last.get(url) === sent) last.delete(url);
      });
    last.set(url, sent);
  };

  const look = (): void => {
    stopLooking?.();
    stopLooking = undefined;
    for (const due of world.callbacksDue(clock.now())) {
      const change = findChange(describeOccasion(due)) ?? {};
      const raw = stringifyJson(prepareBody(due.body));
      for (let copy = 1; copy <= (change.copies ?? 1); copy += 1) {
        if (change.delayMs === undefined) post(due, raw, change);
        else clock.after(change.delayMs * copy, () => post(due, raw, change));
      }
    }
    const next = world.nextCallbackAt();
    if (next !== undefined) stopLooking = clock.after(next - clock.now(), look);
  };

  return {
    look,
    settled: async () => {
      while (last.size > 0) await Promise.all(last.values());
    },
    deliveries: () => done,
    close: () => {
      stopLooking?.();
      closing.abort();
    },
  };
}

function describeOccasion({ url, operation, externalTaskId }: DueCallback): Occasion {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return { kind: 'callback', method: 'POST', path, operation, externalTaskId };
}

function signBody(
  id: string,
  raw: string,
  now: number,
  secret: string | undefined,
  fault: CallbackChange['signature'],
): { readonly headers: Headers; readonly signature: Delivery['signature'] } {
  if (secret === undefined || fault === 'missing') return { headers: {}, signature: 'none' };
  const timestamp = Math.floor(now / 1000) - (fault === 'stale' ? STALE_SECONDS : 0);
  const key = fault === 'wrong' ? WRONG_SECRET : secret;
  return { headers: buildSignatureHeaders(key, { id, timestamp, raw }), signature: fault ?? 'good' };
}
