// Shows a comparison for a person: after the findings the rows that could be added, and what was compared in numbers.

import type { Patch } from '../compare/propose/build-patch.ts';
import type { ChangeSet } from '../compare/propose/change.ts';
import type { OperationSummary } from '../compare/summarize.ts';
import { toPrintable } from '../kernel/printable.ts';
import { renderTable } from '../render/render-table.ts';

export function renderSummary(summary: readonly OperationSummary[]): string {
  if (summary.length === 0) return '';
  const withCalls = summary.some(({ calls }) => calls !== undefined);
  const header = [
    'operation',
    ...(withCalls ? ['calls', 'refused', 'fields seen', 'values seen'] : ['upstream']),
    'errors',
    'warnings',
    'notes',
  ];
  const rows = summary.map(({ operation, theirs, calls, differences }) => [
    operation,
    ...(withCalls
      ? [
          calls?.accepted ?? '',
          calls?.refused ?? '',
          calls === undefined ? '' : `${calls.fields.seen} of ${calls.fields.of}`,
          calls === undefined ? '' : `${calls.values.seen} of ${calls.values.of}`,
        ]
      : [theirs.join(', ')]),
    differences.error,
    differences.warning,
    differences.note,
  ]);
  return `\n${renderTable(header, rows)}`;
}

/** Lines that can be pasted, under the place that they belong to. */
export function renderProposals({ sets, dropped }: Pick<Patch, 'sets' | 'dropped'>, hasSource: boolean): string {
  if (sets.length + dropped.length === 0) return '';
  const hint = hasSource ? '' : '; with --source ID they cite it and claim what it supports';
  const blocks = sets.map(({ address, changes }) => `  ${toPrintable(address)}\n${renderChanges(changes)}`);
  const left = dropped.map(
    (address) =>
      `  no row can be proposed for ${toPrintable(address)}; it fits none, or the register would not compile\n`,
  );
  return `\nproposed rows; --patch prints them as a patch${hint}\n${blocks.join('')}${left.join('')}`;
}

/** The place of lines is said once where several changes follow the same line. */
function renderChanges(changes: ChangeSet['changes']): string {
  let place = '';
  return changes
    .map((change) => {
      if (change.kind === 'cell')
        return `    ${toPrintable(change.file)}:${change.line}:${change.column} becomes ${toPrintable(change.text.trim())}\n`;
      const before = place;
      place = `${toPrintable(change.file)} after line ${change.after}`;
      const isSame = before === place;
      const lines = [...(isSame && change.opening.length > 0 ? [] : change.opening), ...change.lines];
      return `${isSame ? '' : `    ${place}\n`}${lines.map((line) => (line === '' ? '' : `${toPrintable(line)}\n`)).join('')}`;
    })
    .join('');
}
