// Shows what became of watched jobs, as lines for a terminal or as markdown for a message; texts of the service are kept from steering either.
import { toPrintable } from '../../generated/kernel/printable.ts';
import type { EndedJob, JobSummary, WaitingForPerson } from '../watcher/summary/summary.ts';

export function hasJobs({ ended, attention, active }: JobSummary): boolean {
  return ended.length + attention.length + Object.keys(active).length > 0;
}

export function renderJobs(summary: JobSummary): string {
  if (!hasJobs(summary)) return '';
  const lines = [
    `watched: ${countJobs(summary)}`,
    ...summary.ended.map((job) => `${job.state}  ${job.job}  ${job.purpose}  ${describeEnd(job)}`),
    ...summary.attention.flatMap((job) => [
      `needs a person  ${job.job}  ${job.purpose}  ${describeNeed(job)}`,
      ...job.commands.map((command) => `  ${command}`),
    ]),
  ];
  return lines.map((line) => `${toPrintable(line)}\n`).join('');
}

export function renderJobsAsMarkdown(summary: JobSummary): string {
  if (!hasJobs(summary)) return '';
  const { ended, attention } = summary;
  const rows = ended.map((job) => [job.state, job.purpose, describeEnd(job), `\`${job.job}\``]);
  const needs = attention.flatMap((job) => [
    `- ${escapeMarkdown(job.purpose)} (\`${job.job}\`): ${escapeMarkdown(describeNeed(job))}`,
    ...job.commands.map((command) => `  - ${quoteCode(command)}`),
  ]);
  return [
    `Watched: ${countJobs(summary)}.\n`,
    ...(rows.length === 0 ? [] : [`${printTable(['ended', 'purpose', 'what came of it', 'job'], rows)}\n`]),
    ...(needs.length === 0 ? [] : [`Needs a person:\n\n${needs.join('\n')}\n`]),
  ].join('\n');
}

/** Text of the service in a document: no mark-up, no links, no end of a cell. */
export function escapeMarkdown(text: string): string {
  return toPrintable(text).replaceAll(/[\\`*_[\]<>|#~&!]/g, (mark) => `\\${mark}`);
}

function countJobs({ ended, attention, active }: JobSummary): string {
  const states = Object.entries(active).map(([state, count]) => `${count} ${state}`);
  return [...states, `${ended.length} ended`, `${attention.length} waiting for a person`].join(', ');
}

function describeEnd({ files, deduction, unit, why, emulated }: EndedJob): string {
  const taken = deduction === null ? [] : [`${deduction} ${unit} units`];
  const said = [...(why === '' ? [] : [why]), ...taken, ...files.map(({ path }) => path)];
  return `${said.join(', ')}${emulated ? ' (emulated)' : ''}`;
}

function describeNeed({ attention, why, since, purgedAt }: WaitingForPerson): string {
  const purge = purgedAt === null ? '' : `; the service may purge its result from ${purgedAt}`;
  return `${attention} since ${since}: ${why}${purge}`;
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  // The last cell is an id in code marks, which holds nothing of anybody.
  const safe = rows.map((cells) => cells.map((cell, at) => (at === cells.length - 1 ? cell : escapeMarkdown(cell))));
  return [line(head), line(head.map(() => '---')), ...safe.map(line)].join('\n');
}

function quoteCode(text: string): string {
  return `\`${toPrintable(text).replaceAll('`', "'")}\``;
}
