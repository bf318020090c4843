// Says that creates were stopped when that happens: whoever reads what a round prints must not have to look for it elsewhere.
import type { Guard } from '../guard/guard.ts';
import type { Change, Effect } from './effect.ts';

/** What the service says can stop everything: a refusal of the account, a deduction that nobody expected, several unclear creates. */
const MAY_STOP: ReadonlySet<Effect['kind']> = new Set(['send', 'ask', 'look-up']);

/** In the words of the guard, which refuses with them. */
export function describeStop(why: string): string {
  return `creates are stopped: ${why}`;
}

/** Runs the effect on the job; tells if STOP was not there before and is there after it. */
export async function noticeStop<Result>(
  guard: Pick<Guard, 'readStop'>,
  { job, effect }: { readonly job: Pick<Change, 'job' | 'from' | 'to'>; readonly effect: Effect },
  run: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly stopped: Change | undefined }> {
  if (!MAY_STOP.has(effect.kind) || (await guard.readStop()) !== undefined)
    return { result: await run(), stopped: undefined };
  const result = await run();
  const why = await guard.readStop();
  if (why === undefined) return { result, stopped: undefined };
  return { result, stopped: { ...job, kind: 'problem', detail: describeStop(why), commands: ['kling doctor'] } };
}
