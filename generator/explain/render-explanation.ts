// Explanations for a person at a terminal.
import type { CatalogueEntry, Code } from '../findings/catalogue.ts';
import { toPrintable } from '../kernel/printable.ts';
import type { RenderOptions } from '../render/formats.ts';
import { renderPretty } from '../render/render-pretty.ts';
import type { Ground, RowExplanation } from './explain-row.ts';
import type { ShownSample } from './show-sample.ts';

export function renderCode(
  code: Code,
  { title, cause, fix, edits, mending, suppressible }: CatalogueEntry,
  samples: readonly ShownSample[],
  options: RenderOptions,
): string {
  const kinds = edits.length === 0 ? 'no' : edits.join(', ');
  return [
    `${code}  ${title}\n`,
    `  why           ${cause}`,
    `  what to do    ${fix}`,
    `  contract fix  ${kinds}: ${mending}`,
    `  silencing     ${suppressible === true ? 'by a comment with a day and a reason' : 'not possible'}`,
    ...samples.flatMap((sample) => ['', `when ${sample.when}:\n`, ...renderSample(sample, options)]),
    '',
  ].join('\n');
}

function renderSample({ bad, good, finding }: ShownSample, options: RenderOptions): string[] {
  const shown =
    finding === undefined
      ? indentLines(bad)
      : renderPretty([finding.finding], new Map([[finding.page.file, finding.page]]), options).trimEnd();
  return [shown, '', ...(good === '' ? ['rather nothing of it'] : ['rather:\n', indentLines(good)])];
}

function indentLines(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${toPrintable(line)}`)
    .join('\n');
}

export function renderRow(row: RowExplanation): string {
  const { address, origin, cells, status, grounds, readings, gaps, rules } = row;
  const width = Math.max(0, ...Object.keys(cells).map((column) => column.length));
  const lines = [
    `${address}  ${origin.file}:${origin.line}${status === undefined ? '' : `  ${status}`}\n`,
    ...Object.entries(cells)
      .filter(([column]) => column !== 'Evidence')
      .map(([column, text]) => `  ${column.padEnd(width)}  ${text}`),
    ...titled('evidence', grounds.map(renderGround)),
    ...titled(
      'sources that disagree',
      readings.map(
        ({ reading, sources, chosen, why }) =>
          `${chosen ? 'chosen' : 'not chosen'}: ${reading} (${sources.join(', ')})${why === '' ? '' : `; ${why}`}`,
      ),
    ),
    ...titled(
      'questions',
      gaps.map(({ id, state, closesBy, note }) => [id, state, closesBy, note].filter((text) => text !== '').join('; ')),
    ),
    ...titled(
      'rules that read it',
      rules.map(({ id, message }) => `${id}: ${message}`),
    ),
  ];
  return `${lines.map((line) => line.split('\n').map(toPrintable).join('\n')).join('\n')}\n`;
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`\n${title}`, ...lines.map((line) => `  ${line}`)];
}

function renderGround(ground: Ground): string {
  switch (ground.kind) {
    case 'source': {
      const { id, kind, title, publisher, captured, trustedFor } = ground.source;
      return `${id}  ${kind}, ${[title, publisher, captured].filter((text) => text !== undefined).join(', ')}; trusted for: ${trustedFor}`;
    }
    case 'run': {
      const { id, outcome, date } = ground.run;
      return `${id}  run of ${date}, ${outcome}; ${ground.does === 'says nothing' ? 'says nothing of this row' : `${ground.does} it`}`;
    }
  }
}
