// `kling settle`: what only a person can decide about a job. It is taken back before it was sent, or it is said which task is its own, or that there is none.
import { parseArgs } from 'node:util';
import { toPrintable } from '../../generated/kernel/printable.ts';
import type { Changed } from '../guard/change-job.ts';
import { findForeign } from '../watcher/find-foreign.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { openBook, openSession, type Session } from './open-session.ts';
import { printJson } from './print-json.ts';

const SETTLE_USAGE = `kling settle JOB --withdraw --why "…"     a queued job will never be sent, and its purpose is free again
kling settle JOB --adopt TASK --why "…"   a job that needs attention has this task; kling ledger --ask asks for it then
kling settle JOB --give-up --why "…"      a job that needs attention has no task that anybody wants

  --why TEXT             in one line; it stays in the record
  --by NAME              who decides, the user of this machine unless given
  --json                 { kind, job } or { kind, why }

Nothing is sent, and a place of an approval that was taken is not given back: one more create is a new approval.
Look at the list of the route on the vendor's site before you adopt a task or give a job up.
With a credential the service is asked, which is free, whether the task is of this create; without one nobody can know.
Environment: KLING_HOME (where the records are, ~/.kling unless given), KLING_HOST, and the credential if there is one.
Exit codes: 0 it is written down, or was so already; 1 it is not; 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  withdraw: { type: 'boolean', default: false },
  adopt: { type: 'string' },
  'give-up': { type: 'boolean', default: false },
  why: { type: 'string' },
  by: { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runSettle(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(SETTLE_USAGE);
    return EXIT.valid;
  }
  const [job, extra] = positionals;
  if (job === undefined) throw new UsageError('name the job; kling ledger lists them');
  if (extra !== undefined) throw new UsageError(`unexpected argument ${extra}`);
  const { withdraw, adopt, 'give-up': giveUp, why = '', json } = values;
  if ([withdraw, adopt !== undefined, giveUp].filter(Boolean).length !== 1)
    throw new UsageError('say one of --withdraw, --adopt TASK and --give-up');
  if (why.trim() === '') throw new UsageError('say why: --why "one line"');
  const session = adopt === undefined ? openBook(process.env) : openSession(process.env);
  const who = values.by ?? session.user;
  const changed = withdraw
    ? await session.guard.withdraw(job, [`${who}: ${why}`])
    : await decide(session, job, adopt, { who, why });
  terminal.out(json ? `${printJson(changed, 2)}\n` : describeChanged(changed));
  return changed.kind === 'refused' ? EXIT.invalid : EXIT.valid;
}

async function decide(
  { guard, kling }: Session,
  job: string,
  taskId: string | undefined,
  said: { readonly who: string; readonly why: string },
): Promise<Changed> {
  const foreign = taskId === undefined ? undefined : await findForeign({ guard, tasks: kling?.tasks }, job, taskId);
  if (foreign !== undefined) return { kind: 'refused', why: foreign };
  return guard.decide(
    job,
    taskId === undefined ? { ...said, decision: 'abandon' } : { ...said, decision: 'adopt', taskId },
  );
}

function describeChanged(changed: Changed): string {
  if (changed.kind === 'refused') return `refused  ${toPrintable(changed.why)}\n`;
  return toPrintable(`job ${changed.job.id}  ${changed.job.state}  ${changed.job.why ?? ''}`)
    .trimEnd()
    .concat('\n');
}
