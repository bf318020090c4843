// Tables of figures and texts that pages about the contract are made of. They keep their roles when they become cards on a phone, and a script may sort them.
import { type Html, html } from '../html/html.ts';

export interface TableColumn {
  readonly name: string;
  /** Figures stand to the right, and sort from the largest. */
  readonly isFigure?: boolean;
  /** Absent: a reader cannot sort by it. */
  readonly sorts?: boolean;
}

export interface TableCell {
  readonly html: Html;
  /** What it is sorted by; the text of the cell unless told. */
  readonly key?: string | number;
}

export interface TableRow {
  readonly id?: string;
  /** As many as there are columns; the first one names the row. */
  readonly cells: readonly TableCell[];
}

export interface Table {
  /** For whoever cannot see the table. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Has so many columns that it scrolls by itself where the page is not wide. */
  readonly isWide?: boolean;
}

export function renderTable({ name, columns, rows, isWide = false }: Table): Html {
  return html`<div class="${isWide ? 'rows rows-scroll' : 'rows'}" role="region" tabindex="0" aria-label="${name}"><table class="rows-table figures" role="table"><thead role="rowgroup"><tr role="row">${columns.map(
    (column) =>
      html`<th role="columnheader" scope="col"${classOf(column)}${column.sorts === true && html` data-sorts`}>${column.name}</th>`,
  )}</tr></thead><tbody role="rowgroup">${rows.map(
    ({ id, cells }) =>
      html`<tr role="row"${id !== undefined && html` id="${id}"`}>${columns.map((column, place) => renderCell(column, cells[place], place))}</tr>`,
  )}</tbody></table></div>`;
}

function renderCell(column: TableColumn, cell: TableCell | undefined, place: number): Html {
  const key = cell?.key !== undefined && html` data-key="${cell.key}"`;
  if (place === 0)
    return html`<th role="rowheader" scope="row" data-column="${column.name}"${key}><div class="cell">${cell?.html}</div></th>`;
  return html`<td role="cell" data-column="${column.name}"${classOf(column)}${key}><div class="cell">${cell?.html}</div></td>`;
}

function classOf({ isFigure }: TableColumn): Html {
  return isFigure === true ? html` class="figure"` : html``;
}

/** A figure that opens what it counts; nothing leads nowhere. */
export function figureCell(count: number, href: string, noun: string, more = ''): TableCell {
  return { html: renderFigure(count, href, noun, more), key: count };
}

/** The noun and what is said of it complete the figure for whoever hears links without their surroundings: `3 rows doc-confirmed`. */
export function renderFigure(count: number, href: string, noun: string, more = ''): Html {
  const text = formatFigure(count);
  if (count === 0) return html`<span class="figure-none">${text}</span>`;
  const heard = `${count === 1 ? noun : `${noun}s`} ${more}`.trimEnd();
  return html`<a href="${href}">${text}<span class="sr-only"> ${heard}</span></a>`;
}

/** `3026` -> `3,026` */
export function formatFigure(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 row`, `3,026 rows` */
export function countOf(count: number, noun: string): string {
  return `${formatFigure(count)} ${noun}${count === 1 ? '' : 's'}`;
}
