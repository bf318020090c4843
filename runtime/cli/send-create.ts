// Sends one planned create, or a queued job again, follows it if asked, and says what came of it: the same for every command that spends.
import { toPrintable } from '../../generated/kernel/printable.ts';
import type { Created } from '../guard/request.ts';
import { EXIT, type Terminal } from './command.ts';
import { type Followed, followJob } from './follow-job.ts';
import { withInterrupt } from './interrupt.ts';
import { requireKling, type Session } from './open-session.ts';
import type { PlannedCreate } from './plan-creates.ts';
import { printJson } from './print-json.ts';

export interface SendChoice {
  readonly wait: boolean;
  readonly download: string | undefined;
  readonly json: boolean;
  /** A queued job that is sent again. */
  readonly job: string | undefined;
}

/** The outcome of both halves; `followed` is absent when nothing was accepted, or nobody asked to wait. */
interface Sent {
  readonly created: Created;
  readonly followed?: Followed;
}

export async function sendCreate(
  session: Session,
  { request }: PlannedCreate,
  choice: SendChoice,
  terminal: Terminal,
): Promise<number> {
  const kling = requireKling(session);
  const { guard } = session;
  const sent = await withInterrupt(process, async (signal): Promise<Sent> => {
    const { job } = choice;
    const created = job === undefined ? await guard.create(request) : await guard.resume({ job, body: request.body });
    if (!choice.json) terminal.out(describeCreated(created));
    if (created.kind !== 'accepted' || !(choice.wait || choice.download !== undefined)) return { created };
    const tell = (line: string): void => (choice.json ? undefined : terminal.out(`${toPrintable(line)}\n`));
    const follow = { guard, kling, wait: true, folder: choice.download, signal, tell };
    return { created, followed: await followJob(follow, created.job) };
  });
  if (choice.json)
    terminal.out(
      `${printJson({ ...sent, ...(sent.followed === undefined ? {} : { followed: withoutQuestion(sent.followed) }) }, 2)}\n`,
    );
  else if (sent.followed !== undefined) terminal.out(describeFollowed(sent.followed));
  const isGood = sent.created.kind === 'accepted' && (sent.followed === undefined || isFinished(sent.followed));
  return isGood ? EXIT.valid : EXIT.invalid;
}

export function describeCreated(created: Created): string {
  const lines = ((): string[] => {
    switch (created.kind) {
      case 'accepted':
        return [
          `accepted  task ${created.taskId}, external id ${created.externalTaskId ?? 'none'}`,
          `  job ${created.job}`,
        ];
      case 'rejected':
        return [
          `rejected  ${created.code}: ${created.message}`,
          created.retryAfterMs === undefined
            ? `  job ${created.job}; it has used up its place, a mended body is a new approval`
            : `  nothing was made; send it again after ${Math.ceil(created.retryAfterMs / 1000)} s with --job ${created.job}`,
        ];
      case 'not-sent':
        return [`not sent  ${created.why}`, `  send it again with --job ${created.job}`];
      case 'ambiguous':
        return [
          `unclear  ${created.why}`,
          `  a task may exist and be charged: do not send anything again; kling ledger --ask looks it up`,
          `  job ${created.job}, external id ${created.externalTaskId ?? 'none'}`,
        ];
      case 'refused':
        return [
          'refused  nothing was sent',
          ...created.refusals.map(({ message, row }) => `  ${message}  ${row ?? ''}`),
        ];
    }
  })();
  return lines.map((line) => `${toPrintable(line).trimEnd()}\n`).join('');
}

export function describeFollowed(followed: Followed): string {
  if (followed.kind === 'none') return `${toPrintable(followed.why)}\n`;
  const { job, problems } = followed;
  const { result, request } = job;
  const end = result === undefined ? [] : [`${result.outcome}  ${result.message}`.trimEnd()];
  const cost =
    result === undefined
      ? []
      : [`deducted ${result.deduction ?? 'nothing known'} of ${request?.units.amount} ${request?.units.unit} units`];
  const lines = [`job ${job.id}  ${job.state}`, ...end, ...cost, ...problems.map((problem) => `problem  ${problem}`)];
  return lines.map((line) => `${toPrintable(line)}\n`).join('');
}

export function isFinished(followed: Followed): boolean {
  return followed.kind === 'job' && followed.problems.length === 0 && followed.job.result?.outcome === 'succeeded';
}

/** The answer as it came may hold anything, and is for the file of the run. */
export function withoutQuestion(followed: Followed): object {
  if (followed.kind === 'none') return followed;
  const { question: _question, ...rest } = followed;
  return rest;
}
