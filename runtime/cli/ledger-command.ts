// `kling ledger`: every create that was asked for, with what came of it; `--ask` looks after those that are open, which costs nothing.
import { parseArgs } from 'node:util';
import { toPrintable } from '../../generated/kernel/printable.ts';
import type { LedgerLine, LedgerTotals } from '../guard/ledger.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { followJob } from './follow-job.ts';
import { withInterrupt } from './interrupt.ts';
import { ENVIRONMENT_USAGE, openSession, requireKling, type Session } from './open-session.ts';
import { printJson } from './print-json.ts';

const LEDGER_USAGE = `kling ledger [--ask] [--json]

  --ask                  first look up what is unclear, and ask for tasks that have not ended; reads only
  --json                 a line of JSON for each create, then { totals }

${ENVIRONMENT_USAGE}Exit codes: 0 every record is sound, 1 one is corrupt or could not be asked for, 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  ask: { type: 'boolean' },
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
  const session = openSession(process.env);
  const problems = values.ask === true ? await askForOpen(session) : [];
  let isSound = problems.length === 0;
  for await (const line of session.guard.ledger()) {
    if (line.kind === 'corrupt') isSound = false;
    terminal.out(values.json === true ? `${printJson(line)}\n` : describeLine(line));
  }
  const totals = await session.guard.totals();
  if (values.json === true) terminal.out(`${printJson({ totals, problems })}\n`);
  else {
    for (const each of totals) terminal.out(describeTotals(each));
    for (const problem of problems) terminal.out(`problem  ${toPrintable(problem)}\n`);
  }
  return isSound ? EXIT.valid : EXIT.invalid;
}

async function askForOpen(session: Session): Promise<readonly string[]> {
  const kling = requireKling(session);
  const { guard } = session;
  const open: string[] = [];
  for await (const line of guard.ledger())
    if (line.kind === 'entry' && (line.state === 'submit_pending' || line.state === 'submitted')) open.push(line.job);
  return withInterrupt(process, async (signal) => {
    const problems: string[] = [];
    for (const job of open) {
      if (signal.aborted) return [...problems, 'aborted before every job was asked for'];
      const followed = await followJob(
        { guard, kling, wait: false, folder: undefined, signal, tell: () => undefined },
        job,
      );
      const own = followed.kind === 'job' ? followed.problems : [followed.why];
      problems.push(...own.map((problem) => `${job}: ${problem}`));
    }
    return problems;
  });
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
    ...(line.why === undefined || line.why === '' ? [] : [line.why]),
  ];
  return `${toPrintable(cells.join('  '))}\n`;
}

function describeTotals({ approval, creates, succeeded, failed, open, estimated, deducted }: LedgerTotals): string {
  const list = (sums: Readonly<Record<string, string>>): string =>
    Object.entries(sums)
      .map(([unit, amount]) => `${amount} ${unit}`)
      .join(', ') || 'nothing';
  const counts = `${creates} sent: ${succeeded} succeeded, ${failed} failed, ${open} open`;
  return `${toPrintable(`sum of ${approval}  ${counts}; ${list(estimated)} estimated, ${list(deducted)} deducted`)}\n`;
}
