// Answers one call of the service: asks the world, unless a fault keeps the request from it, and breaks the answer, if a fault wants that.
import { stringifyJson } from '../../../generated/kernel/json.ts';
import { type AddressBook, signAddresses } from '../assets/address.ts';
import type { Twist } from '../world/twist.ts';
import type { EmulatedAnswer, EmulatedRequest, LedgerEntry, World } from '../world/world.ts';
import { breakReply, type SoundAnswer } from './break-reply.ts';
import type { EmulatorClock } from './clock.ts';
import type { Reply } from './reply.ts';
import { type SplitFault, splitWireFault, type WireFault } from './wire-faults.ts';

export interface CallFate {
  readonly wire?: WireFault | undefined;
  readonly twist?: Twist | undefined;
}

export interface CallSurroundings {
  readonly world: Pick<World, 'answer' | 'drop'>;
  readonly clock: Pick<EmulatorClock, 'now'>;
  readonly book: AddressBook;
  /** Resolves when so much time of the emulator's clock has gone by. */
  readonly hold: (ms: number) => Promise<void>;
  /** Told as soon as the fate of the request is known, which may be long before its answer. */
  readonly observe: (entry: LedgerEntry) => void;
}

/** Longer than the minute after which a client gives up. */
export const SLOW_MS = 65_000;

/** Looks like an answer and speaks of no task: a fault breaks it where the service never saw the request. */
const UNSEEN: Pick<SoundAnswer, 'status' | 'headers' | 'body'> = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from('{"code":0,"message":"SUCCEED","request_id":"emulated-unseen","data":{}}'),
};

export async function answerCall(
  request: EmulatedRequest,
  url: string,
  { wire, twist }: CallFate,
  around: CallSurroundings,
): Promise<Reply> {
  const fault: SplitFault | undefined = wire === undefined ? undefined : splitWireFault(wire);
  const asked: EmulatedRequest = wire === undefined ? request : { ...request, fault: wire };
  if (fault?.moment === 'before' && fault.name !== 'slow') {
    around.observe(around.world.drop(asked));
    return breakReply(fault.name, { ...UNSEEN, url, now: around.clock.now() });
  }
  if (fault?.moment === 'before') await around.hold(SLOW_MS);
  const answer = around.world.answer({ ...asked, at: around.clock.now() }, twist);
  around.observe(answer.event);
  if (fault?.name === 'slow' && fault.moment === 'after') await around.hold(SLOW_MS);
  const sound = printAnswer(answer, url, around);
  if (fault === undefined) return { kind: 'whole', ...sound };
  return breakReply(fault.name, sound);
}

function printAnswer({ status, headers, body }: EmulatedAnswer, url: string, around: CallSurroundings): SoundAnswer {
  const now = around.clock.now();
  const text = stringifyJson(signAddresses(body, around.book, now));
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: Buffer.from(text), url, now };
}
