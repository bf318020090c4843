// Sends one planned create, or a queued job again, follows it if asked, and says what came of it: the same for every command that spends.
import { toPrintable } from '../../generated/kernel/printable.ts';
import type { Guard } from '../guard/guard.ts';
import type { Created } from '../guard/request.ts';
import type { JobState } from '../store/job.ts';
import { EXIT, type Terminal } from './command.ts';
import { type Followed, followJob } from './follow-job.ts';
import { withInterrupt } from './interrupt.ts';
import { requireKling, type Session } from './open-session.ts';
import type { PlannedCreate } from './plan-creates.ts';
import { printJson } from './print-json.ts';
import { type Asked, describeAsked } from './render-task.ts';

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
    signal.addEventListener('abort', tellToWait);
    const created = job === undefined ? await guard.create(request) : await guard.resume({ job, body: request.body });
    signal.removeEventListener('abort', tellToWait);
    if (!choice.json) terminal.out(describeCreated(created, kling.wire, await readState(guard, created)));
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

function tellToWait(): void {
  process.stderr.write(
    'kling: the create is on its way, and its answer is waited for, to write it down; Ctrl-C again ends at once\n',
  );
}

async function readState(guard: Guard, created: Created): Promise<JobState | undefined> {
  if (created.kind !== 'rejected') return undefined;
  const loaded = await guard.job(created.job);
  return loaded.kind === 'job' ? loaded.job.state : undefined;
}

/** `state` is that of the job of a refused create: what is done next depends on it. */
export function describeCreated(created: Created, asked: Asked, state: JobState | undefined): string {
  const lines = ((): string[] => {
    switch (created.kind) {
      case 'accepted':
        return [
          `accepted  task ${created.taskId}, external id ${created.externalTaskId ?? 'none'}`,
          `  job ${created.job}`,
        ];
      case 'rejected':
        return [`rejected  ${created.code}: ${created.message}`, ...describeRefusal(created, state)];
      case 'not-sent':
        return [
          `not sent  ${created.why}`,
          `  ${describeAsked(asked)}`,
          `  send it again: the same command with --job ${created.job}`,
        ];
      case 'ambiguous':
        return [
          `unclear  ${created.why}`,
          '  a task may exist and be charged: do not send anything again; kling ledger --ask looks it up',
          `  job ${created.job}, external id ${created.externalTaskId ?? 'none'}`,
        ];
      case 'refused':
        return [
          'refused  nothing was sent',
          ...created.refusals.map(({ message, row }) => `  ${message}  ${row ?? ''}`),
        ];
    }
  })();
  const { unrecorded } = created;
  if (unrecorded !== undefined) lines.push(`  not recorded: ${unrecorded}`);
  return lines.map((line) => `${toPrintable(line).trimEnd()}\n`).join('');
}

function describeRefusal(
  { job, retryAfterMs }: Extract<Created, { kind: 'rejected' }>,
  state: JobState | undefined,
): string[] {
  const again = `send it again: the same command with --job ${job}`;
  if (retryAfterMs !== undefined) return [`  nothing was made; after ${Math.ceil(retryAfterMs / 1000)} s ${again}`];
  switch (state) {
    case 'queued':
      return [
        '  nothing was made; mend the account or the key, and lift the stop with kling stop --lift',
        `  then ${again}`,
      ];
    case 'submit_pending':
      return [`  job ${job}; a task may be there from before: kling ledger --ask looks it up`];
    default:
      return [`  job ${job}; it has used up its place, a mended body is a new approval`];
  }
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
