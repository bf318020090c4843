// `kling resolve`: what a person decides about a job that needs one. Only --resend can lead to a second charge, and it asks for its own approval.
import { parseArgs } from 'node:util';
import { toPrintable } from '../../generated/kernel/printable.ts';
import { identifyWriter, systemProcesses } from '../store/identify-writer.ts';
import type { Job } from '../store/job.ts';
import { isSurelyGone } from '../stores/lease-rules.ts';
import { findForeign } from '../watcher/find-foreign.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { ENVIRONMENT_USAGE, openBook, openSession, type Session } from './open-session.ts';
import { printJson } from './print-json.ts';

const RESOLVE_USAGE = `kling resolve JOB --adopt TASK | --resend --approval ID | --abandon   [--why "one line"]

  --adopt TASK           this is the task of the job; it is asked for, and its result fetched. A task that the service does not
                         know, or that was made under another external id, is refused: what is adopted stays the task of the job
  --resend               send the same create once more, with the same external id: it may be charged twice. Needs an approval of its own,
                         15 minutes since the first send, and a look-up just now that finds nothing
  --abandon              give the job up; what it has at the service stays there
  --why TEXT             for the record
  --json                 what became of it

${ENVIRONMENT_USAGE}Exit codes: 0 decided, 1 not, 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  adopt: { type: 'string' },
  resend: { type: 'boolean', default: false },
  abandon: { type: 'boolean', default: false },
  approval: { type: 'string' },
  why: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

interface Decided {
  readonly isDone: boolean;
  readonly said: string;
  readonly job?: Job;
}

export async function runResolve(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(RESOLVE_USAGE);
    return EXIT.valid;
  }
  const [id, extra] = positionals;
  if (id === undefined || extra !== undefined) throw new UsageError('name one job: kling resolve JOB --abandon');
  const { adopt, resend, abandon, approval, why = 'decided on the command line', json } = values;
  if (Number(adopt !== undefined) + Number(resend) + Number(abandon) !== 1)
    throw new UsageError('say one of --adopt TASK, --resend and --abandon');
  if (resend !== (approval !== undefined)) throw new UsageError('--resend and --approval ID go together');
  const session = abandon ? openBook(process.env) : openSession(process.env);
  const decided =
    approval !== undefined ? await orderResend(session, id, approval, why) : await decide(session, id, adopt, why);
  // It may have been put off as seldom looked at.
  if (decided.isDone) await (await session.guard.records()).postpone(id, 0);
  if (json) terminal.out(`${printJson({ ...decided, job: id, state: decided.job?.state ?? null })}\n`);
  else terminal.out(`${toPrintable(`${decided.isDone ? 'decided' : 'refused'}  ${decided.said}`)}\n`);
  return decided.isDone ? EXIT.valid : EXIT.invalid;
}

async function decide(
  { guard, kling, user }: Session,
  id: string,
  taskId: string | undefined,
  why: string,
): Promise<Decided> {
  const adopts = { who: user, why, decision: 'adopt', taskId: taskId ?? '' } as const;
  const foreign = taskId === undefined ? undefined : await findForeign({ guard, tasks: kling?.tasks }, id, taskId);
  if (foreign !== undefined) return { isDone: false, said: foreign };
  const gives = { who: user, why, decision: 'abandon' } as const;
  const changed = await guard.decide(id, taskId === undefined ? gives : adopts);
  if (changed.kind === 'refused') return { isDone: false, said: changed.why };
  const { job } = changed;
  return { isDone: true, said: `the job is ${job.state}`, job };
}

async function orderResend({ guard, user }: Session, id: string, approval: string, why: string): Promise<Decided> {
  const self = identifyWriter();
  const resent = await guard.resend(id, { who: user, why, approval }, (owner) =>
    isSurelyGone(owner, self, systemProcesses),
  );
  switch (resent.kind) {
    case 'queued':
      return { isDone: true, said: 'the job is queued; the next kling tick sends it', job: resent.job };
    case 'adopted':
      return { isDone: true, said: `nothing is sent: the task was found, ${resent.taskId}` };
    case 'refused':
      return { isDone: false, said: resent.why };
  }
}
