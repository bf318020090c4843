// A table in the look of the register's tables: cards where there is no room, with the roles of a table in either form.
import { type Html, html } from '../html/html.ts';

/** The first cell of a row is its header; columns that are empty in every row are left out. */
export function renderTable<Row>(
  name: string,
  columns: readonly string[],
  rows: readonly Row[],
  listCells: (row: Row) => readonly Html[],
): Html {
  const filled = rows.map(listCells);
  const used = columns.flatMap((column, place) =>
    filled.some((cells) => (cells[place]?.html ?? '') !== '') ? [{ column, place }] : [],
  );
  return html`<div class="rows" role="region" tabindex="0" aria-label="${name}"><table class="rows-table" role="table"><thead role="rowgroup"><tr role="row">${used.map(
    ({ column }) => html`<th role="columnheader" scope="col">${column}</th>`,
  )}</tr></thead><tbody role="rowgroup">${filled.map(
    (cells) =>
      html`<tr role="row">${used.map(({ column, place }, position) =>
        position === 0
          ? html`<th role="rowheader" scope="row" data-column="${column}"><div>${cells[place]}</div></th>`
          : html`<td role="cell" data-column="${column}">${wrap(cells[place])}</td>`,
      )}</tr>`,
  )}</tbody></table></div>`;
}

/** On a card a cell is a line of two columns: what it says is one thing in it. An empty cell stays empty, and is hidden there. */
function wrap(cell: Html | undefined): Html | undefined {
  return cell === undefined || cell.html === '' ? undefined : html`<div>${cell}</div>`;
}
