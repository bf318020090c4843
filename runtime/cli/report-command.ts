// `kling report`: the end-state statement of what was spent, from the ledger alone, and what became of the jobs that the watcher follows.
import { parseArgs } from 'node:util';
import { toPrintable } from '../../generated/kernel/printable.ts';
import { type Report, writeReport } from '../guard/verification/report.ts';
import { loadJobs } from '../watcher/load-jobs.ts';
import { summariseJobs } from '../watcher/summary/summarise-jobs.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { openBook } from './open-session.ts';
import { printJson } from './print-json.ts';
import { escapeMarkdown, renderJobs, renderJobsAsMarkdown } from './render-jobs.ts';

const REPORT_USAGE = `kling report [--since 2026-11-01] [--json | --markdown]

  --since DATE           count creates from then on, and tell watched jobs that ended from then on; the conclusion is drawn from all of them
  --json                 one line of JSON, for a program
  --markdown             for a message to people

What an emulator answered is counted, and concludes nothing.
Environment: KLING_HOME (where the records are, ~/.kling unless given).
Exit codes: 0 nothing is open, 1 something is open, without its verdict, corrupt, or creates are stopped; 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  since: { type: 'string' },
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runReport(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(REPORT_USAGE);
    return EXIT.valid;
  }
  const [extra] = positionals;
  if (extra !== undefined) throw new UsageError(`unexpected argument ${extra}`);
  if (values.json === true && values.markdown === true) throw new UsageError('say one of --json and --markdown');
  const since = values.since === undefined ? undefined : readDay(values.since);
  const { guard } = openBook(process.env);
  const report = await writeReport(guard.ledger(), since);
  const stopped = await guard.readStop();
  const jobs = await summariseJobs(loadJobs(guard, 'all'), since);
  if (values.json === true) terminal.out(`${printJson({ ...report, stopped, jobs })}\n`);
  else if (values.markdown === true)
    terminal.out(`${renderReportAsMarkdown(report, stopped)}\n${renderJobsAsMarkdown(jobs)}`.trimEnd().concat('\n'));
  else terminal.out(renderReport(report, stopped) + renderJobs(jobs));
  const isClear = report.open + report.withoutVerdict.length + report.corrupt.length === 0 && stopped === undefined;
  return isClear ? EXIT.valid : EXIT.invalid;
}

function readDay(text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}Z)?$/.test(text) && Number.isFinite(Date.parse(text));
  if (!isDay) throw new UsageError(`--since ${text}: a day or a time in UTC is expected, such as 2026-11-01`);
  return new Date(text).toISOString();
}

export function renderReport(report: Report, stopped: string | undefined): string {
  return listLines(report, stopped)
    .map((line) => `${toPrintable(line)}\n`)
    .join('');
}

function renderReportAsMarkdown(report: Report, stopped: string | undefined): string {
  return listLines(report, stopped)
    .map((line) => `- ${escapeMarkdown(line)}\n`)
    .join('');
}

function listLines(report: Report, stopped: string | undefined): readonly string[] {
  const { creates, succeeded, failed, open, deducted, rows, withoutVerdict, corrupt, conclusion } = report;
  const taken = Object.entries(deducted).map(([unit, amount]) => `${amount} ${unit} units`);
  const lines = [
    `${creates} ${creates === 1 ? 'create' : 'creates'}: ${succeeded} succeeded, ${failed} failed, ${open} open; ${taken.join(', ') || 'no units'} deducted`,
    ...rows.map(
      ({ verdict, sentence, purpose, emulated }) =>
        `${verdict}  ${purpose}  ${sentence}${emulated ? '  (emulated: says nothing of the service)' : ''}`,
    ),
    ...withoutVerdict.map((job) => `without a verdict  ${job}; close it with kling verify`),
    ...corrupt.map((job) => `corrupt  ${job}`),
    ...(stopped === undefined ? [] : [`creates are stopped: ${stopped}`]),
    conclusion.emulated === 0 ? '' : `an emulator answered ${conclusion.emulated} of them, which concludes nothing`,
    conclusion.sentence,
  ];
  return lines.filter((line) => line !== '');
}
