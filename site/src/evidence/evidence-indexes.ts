// All sources and all runs, with how much of the contract rests on each.

import type { Run, Source } from '../../../generated/kernel/contract-model.ts';
import { renderStackedBar } from '../charts/stacked-bar.ts';
import { renderCode } from '../html/break-code.ts';
import { type Html, html } from '../html/html.ts';
import { renderProse } from '../html/prose.ts';
import type { Routes } from '../routes/routes.ts';
import { figureCell, renderTable, type TableCell, type TableColumn } from '../tables/table.ts';
import { type Citations, countCiting } from './citations.ts';
import { groupByStatus, UNGRADED } from './group-rows.ts';
import { renderOutcome } from './run-page.ts';
import { renderShortDate } from './source-page.ts';

const WEIGHT_COLUMNS: readonly TableColumn[] = [
  { name: 'Rows', isFigure: true, sorts: true },
  { name: 'On nothing else', isFigure: true, sorts: true },
  { name: 'Readings', isFigure: true, sorts: true },
  { name: 'Share' },
];

/** The heaviest first. */
export function renderSourceIndex(
  sources: readonly Source[],
  citations: ReadonlyMap<string, Citations>,
  routes: Routes,
): Html {
  const weighed = weigh(sources, citations);
  return renderTable({
    name: 'Sources',
    columns: [
      { name: 'Source', sorts: true },
      { name: 'Kind', sorts: true },
      { name: 'Date', sorts: true },
      ...WEIGHT_COLUMNS,
    ],
    rows: weighed.entries.map(({ row, cited }) => ({
      cells: [
        {
          html: html`<a href="${routes.source(row.id)}">${renderProse(row.title)}</a><br><code class="quiet">${row.id}</code>`,
          key: row.title,
        },
        { html: html`${row.kind}` },
        { html: row.captured === undefined ? html`not known` : renderShortDate(row.captured), key: row.captured ?? '' },
        ...listWeight(cited, routes.source(row.id), weighed.most),
      ],
    })),
  });
}

/** The newest first. */
export function renderRunIndex(runs: readonly Run[], citations: ReadonlyMap<string, Citations>, routes: Routes): Html {
  const weighed = weigh(runs, citations);
  const newest = weighed.entries.toSorted((a, b) => (a.row.id < b.row.id ? 1 : -1));
  return renderTable({
    name: 'Live runs',
    columns: [
      { name: 'Run', sorts: true },
      { name: 'Date', sorts: true },
      { name: 'Called', sorts: true },
      { name: 'Outcome', sorts: true },
      ...WEIGHT_COLUMNS,
    ],
    rows: newest.map(({ row, cited }) => ({
      cells: [
        { html: html`<a href="${routes.run(row.id)}">${renderCode(row.id)}</a>`, key: row.id },
        { html: renderShortDate(row.date), key: row.date },
        { html: html`${row.operations.map((id, place) => html`${place > 0 && ', '}${renderCode(id)}`)}` },
        { html: renderOutcome(row.outcome) },
        ...listWeight(cited, routes.run(row.id), weighed.most),
      ],
    })),
  });
}

interface Weighed<Row> {
  readonly entries: readonly { readonly row: Row; readonly cited: Citations }[];
  readonly most: number;
}

const UNCITED: Citations = { shared: [], alone: [], readings: [], mentions: [] };

function weigh<Row extends { readonly id: string }>(
  rows: readonly Row[],
  citations: ReadonlyMap<string, Citations>,
): Weighed<Row> {
  const entries = rows.map((row) => ({ row, cited: citations.get(row.id) ?? UNCITED }));
  entries.sort((a, b) => countCiting(b.cited) - countCiting(a.cited));
  return { entries, most: Math.max(1, ...entries.map(({ cited }) => countCiting(cited))) };
}

function listWeight(cited: Citations, page: string, most: number): TableCell[] {
  const parts = groupByStatus([...cited.alone, ...cited.shared]).map(({ status, rows }) => ({
    name: status ?? 'none',
    label: status ?? UNGRADED,
    count: rows.length,
  }));
  const opens = (section: string) => `${page}#${section}`;
  return [
    figureCell(countCiting(cited), page, 'row'),
    figureCell(cited.alone.length, opens('alone'), 'row', 'on nothing else'),
    figureCell(cited.readings.length, opens('readings'), 'reading'),
    { html: renderStackedBar(parts, { whole: most }) },
  ];
}
