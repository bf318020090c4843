// Lets readers sort tables by the columns that say so. The order of the page is the third turn of each button, so nothing is lost.

type Direction = 'ascending' | 'descending';

export function defineSortedTables(): void {
  customElements.define(
    'sorted-tables',
    class extends HTMLElement {
      connectedCallback(): void {
        for (const table of this.querySelectorAll('table')) makeSortable(table);
      }
    },
  );
}

function makeSortable(table: HTMLTableElement): void {
  const body = table.tBodies[0];
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (body === undefined) return;
  const original = [...body.rows];
  for (const [column, head] of heads.entries()) {
    if (!('sorts' in head.dataset)) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort-button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const next = turn(head.ariaSort, head.classList.contains('figure'));
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = next ?? null;
      body.append(...(next === undefined ? original : sortRows(original, column, next)));
    });
  }
}

/** Figures begin with the largest, texts with the first; the third turn is the order of the page. */
function turn(now: string | null, isFigure: boolean): Direction | undefined {
  const [first, second] = isFigure ? (['descending', 'ascending'] as const) : (['ascending', 'descending'] as const);
  if (now === null) return first;
  return now === first ? second : undefined;
}

function sortRows(rows: readonly HTMLTableRowElement[], column: number, direction: Direction): HTMLTableRowElement[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row.cells[column]) }));
  return keyed.toSorted((a, b) => sign * compareKeys(a.key, b.key)).map(({ row }) => row);
}

function keyOf(cell: HTMLTableCellElement | undefined): string {
  return cell?.dataset.key ?? cell?.textContent.trim() ?? '';
}

/** As numbers where both are some, as texts where not. */
export function compareKeys(a: string, b: string): number {
  const [left, right] = [Number(a), Number(b)];
  if (a !== '' && b !== '' && !Number.isNaN(left) && !Number.isNaN(right)) return left - right;
  const [small, other] = [a.toLowerCase(), b.toLowerCase()];
  return small < other ? -1 : small > other ? 1 : 0;
}
