// An answer for a person: the verdict, then one line for each issue with the address of its row.
import { styleText } from 'node:util';
import { toPrintable } from '../../generated/kernel/printable.ts';
import type { Answer } from '../check/payload.ts';

type Style = Parameters<typeof styleText>[0];

export function renderAnswer(answer: Answer, color: boolean): string {
  const paint = (style: Style, text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const verdict = answer.valid ? paint('green', 'valid') : paint('red', 'invalid');
  const service =
    answer.service === undefined
      ? []
      : [
          `service code ${answer.service.code}: ${answer.service.meaning} (${answer.service.class}, retry ${answer.service.retry}), ${answer.service.row}`,
        ];
  const issues = layOut(
    answer.issues.map((issue) => [
      issue.path,
      issue.code,
      `${issue.message}${issue.fix === undefined ? '' : `; ${issue.fix}`}`,
      issue.row,
      issue.status,
    ]),
  );
  const observations = layOut(answer.observations.map((seen) => [seen.path, seen.code, seen.message, seen.row ?? '']));
  const undecided = layOut(
    answer.undecided.map((rule) => [
      rule.rule,
      'needs',
      rule.needs.map((need) => `--given ${need}=…`).join(' '),
      rule.row,
    ]),
  );
  return [
    `${verdict}  ${nameOperation(answer)} ${answer.kind}  ${paint('dim', answer.class)}`,
    ...service.map((line) => `  ${line}`),
    ...issues.map((line) => `  ${paint('red', 'error')}    ${line}`),
    ...observations.map((line) => `  ${paint('yellow', 'notice')}   ${line}`),
    ...undecided.map((line) => `  ${paint('dim', 'undecided')} ${line}`),
    '',
  ].join('\n');
}

/** What cannot be read is of no operation, whatever was asked for; the line below says why. */
function nameOperation({ operation, issues }: Answer): string {
  return operation ?? (issues.some(({ code }) => code === 'json') ? 'unreadable' : 'unknown operation');
}

/** Cells side by side, each column as wide as its longest cell, but messages never pad what follows beyond a screen. */
function layOut(rows: readonly (readonly string[])[]): string[] {
  const widest = 72;
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, index) =>
    rows.reduce((width, row) => Math.min(widest, Math.max(width, toPrintable(row[index] ?? '').length)), 0),
  );
  return rows.map((row) =>
    row
      .map((cell, index) => toPrintable(cell).padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
