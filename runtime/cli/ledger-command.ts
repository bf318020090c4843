// `kling ledger`: every create that was asked for, with what came of it; `--ask` looks after those that are open, which costs nothing.
import { parseArgs } from 'node:util';
import { toPrintable } from '../../generated/kernel/printable.ts';
import type { LedgerEntry, LedgerLine, LedgerTotals } from '../guard/ledger.ts';
import type { JobState } from '../store/job.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { followJob } from './follow-job.ts';
import { withInterrupt } from './interrupt.ts';
import { ENVIRONMENT_USAGE, openBook, openSession, requireKling, type Session } from './open-session.ts';
import { printJson } from './print-json.ts';

const LEDGER_USAGE = `kling ledger [--ask [--download FOLDER]] [--json]

  --ask                  first look up what is unclear, and ask for tasks that have not ended; reads only
  --download FOLDER      with --ask: and fetch what succeeded and was not fetched yet
  --json                 a line of JSON for each create, then { totals }

${ENVIRONMENT_USAGE}Exit codes: 0 every record is sound, 1 one is corrupt or could not be asked for, 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  ask: { type: 'boolean' },
  download: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runLedger(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(LEDGER_USAGE);
    return EXIT.valid;
  }
  const [extra] = positionals;
  if (extra !== undefined) throw new UsageError(`unexpected argument ${extra}`);
  const { ask = false, download } = values;
  if (download !== undefined && !ask)
    throw new UsageError('--download goes with --ask: what is fetched is asked for first');
  const session = ask ? openSession(process.env) : openBook(process.env);
  const problems = ask ? await askForOpen(session, download) : [];
  let isSound = problems.length === 0;
  let isEmpty = true;
  for await (const line of session.guard.ledger()) {
    if (line.kind === 'corrupt') isSound = false;
    isEmpty = false;
    terminal.out(values.json === true ? `${printJson(line)}\n` : describeLine(line));
  }
  const totals = await session.guard.totals();
  if (values.json === true) terminal.out(`${printJson({ totals, problems })}\n`);
  else {
    if (isEmpty) terminal.out(`no create is recorded in ${toPrintable(session.home)}\n`);
    for (const each of totals) terminal.out(describeTotals(each));
    for (const problem of problems) terminal.out(`problem  ${toPrintable(problem)}\n`);
  }
  return isSound ? EXIT.valid : EXIT.invalid;
}

async function askForOpen(session: Session, folder: string | undefined): Promise<readonly string[]> {
  const kling = requireKling(session);
  const { guard } = session;
  const open: string[] = [];
  const states: readonly JobState[] = [
    'submit_pending',
    'submitted',
    ...(folder === undefined ? [] : ['downloading' as const]),
  ];
  for await (const line of guard.ledger())
    if (line.kind === 'entry' && (states.includes(line.state) || mayTurnUp(line))) open.push(line.job);
  return withInterrupt(process, async (signal) => {
    const problems: string[] = [];
    for (const job of open) {
      if (signal.aborted) return [...problems, 'aborted before every job was asked for'];
      const followed = await followJob({ guard, kling, wait: false, folder, signal, tell: () => undefined }, job);
      const own = followed.kind === 'job' ? followed.problems : [followed.why];
      problems.push(...own.map((problem) => `${job}: ${problem}`));
    }
    return problems;
  });
}

/** What a person was called for may turn up after all: a task appears late, or ends late. */
function mayTurnUp({ state, attempts, result }: LedgerEntry): boolean {
  return state === 'needs_attention' && attempts.length > 0 && result === undefined;
}

export function describeLine(line: LedgerLine): string {
  if (line.kind === 'corrupt') return `${toPrintable(`${line.job}  corrupt  ${line.file}: ${line.why}`)}\n`;
  const { request, result, verdict } = line;
  const { amount, unit } = request.units;
  const deducted = result === undefined ? '' : `, ${result.deduction ?? 'nothing known'} deducted`;
  const cells = [
    line.job,
    line.state,
    request.operation,
    `${amount} ${unit} units${deducted}`,
    request.approval.id,
    request.purpose,
    ...(verdict === undefined ? [] : [verdict.verdict]),
    ...(line.why === undefined || line.why === '' || isPast(line.state) ? [] : [line.why]),
  ];
  return `${toPrintable(cells.join('  '))}\n`;
}

/** Why an earlier try went wrong says nothing any more of a job that has its task. */
function isPast(state: JobState): boolean {
  return state === 'submitted' || state === 'downloading' || state === 'done';
}

function describeTotals({ approval, creates, succeeded, failed, open, estimated, deducted }: LedgerTotals): string {
  const list = (sums: Readonly<Record<string, string>>): string =>
    Object.entries(sums)
      .map(([unit, amount]) => `${amount} ${unit}`)
      .join(', ') || 'nothing';
  const counts = `${creates} sent: ${succeeded} succeeded, ${failed} failed, ${open} open`;
  return `${toPrintable(`sum of ${approval}  ${counts}; ${list(estimated)} estimated, ${list(deducted)} deducted`)}\n`;
}
