// Puts rows into the table a part at a time: in groups whose layout the browser puts off while they are off the screen, so that thousands stay as quick as tens.
import { listPieces, type RecordContext, renderRecord } from '../../all-rows/render-record.ts';
import type { RowRecord } from '../../all-rows/row-record.ts';
import type { RecordOrder } from '../../all-rows/sort-records.ts';
import { CHUNK } from '../../all-rows/table-shape.ts';
import { renderChips } from '../../evidence/evidence-list.ts';
import { anchorOf } from '../../routes/anchors.ts';

export interface RowTable {
  /** The first rows of these, in place of all others. */
  show(records: readonly RowRecord[], count: number): void;
  /** So many more; resolves to the first of them when all are there. */
  add(count: number): Promise<HTMLElement | undefined>;
  readonly shown: number;
}

export function createRowTable(table: HTMLTableElement, context: RecordContext): RowTable {
  let records: readonly RowRecord[] = [];
  let shown = table.querySelectorAll('tbody > tr').length;
  unfoldOnDemand(table, () => records, context);
  const addGroup = (count: number): HTMLElement | undefined => {
    const body = document.createElement('tbody');
    body.setAttribute('role', 'rowgroup');
    body.innerHTML = records
      .slice(shown, shown + count)
      .map((record) => renderRecord(record, context, true).html)
      .join('');
    if (body.childElementCount === 0) return undefined;
    shown += body.childElementCount;
    table.append(body);
    return body.querySelector<HTMLElement>('tr') ?? undefined;
  };
  return {
    show(next, count) {
      records = next;
      if (standsThere(table, next.slice(0, count))) return;
      shown = 0;
      for (const body of [...table.tBodies]) body.remove();
      addGroup(count);
    },
    async add(count) {
      const end = shown + count;
      const of = records;
      let first: HTMLElement | undefined;
      while (shown < Math.min(end, of.length) && of === records) {
        const row = addGroup(Math.min(CHUNK, end - shown));
        first ??= row;
        // Keys and clicks come first.
        await new Promise((resolve) => setTimeout(resolve));
      }
      return first;
    },
    get shown() {
      return shown;
    },
  };
}

/** The rows that the page came with, for example; what is unfolded in them stays so. */
function standsThere(table: HTMLTableElement, records: readonly RowRecord[]): boolean {
  const rows = [...table.querySelectorAll('tbody > tr')];
  return (
    rows.length === records.length && rows.every(({ id }, place) => id === anchorOf(records[place]?.address ?? ''))
  );
}

/** The event of an opened list does not bubble, so it is caught on its way down. */
function unfoldOnDemand(table: HTMLTableElement, list: () => readonly RowRecord[], context: RecordContext): void {
  const unfold = (event: Event) => {
    const { target } = event;
    if (!(target instanceof HTMLDetailsElement) || target.dataset.cites === undefined) return;
    const record = list().find(({ address }) => address === target.dataset.cites);
    if (record === undefined) return;
    delete target.dataset.cites;
    target.insertAdjacentHTML('beforeend', renderChips(listPieces(record, context)).html);
  };
  table.addEventListener('toggle', unfold, true);
}

export function showOrder(table: HTMLTableElement, order: RecordOrder | undefined): void {
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
    if (order === undefined || head.dataset.sort !== order.column) head.removeAttribute('aria-sort');
    else head.setAttribute('aria-sort', order.descending ? 'descending' : 'ascending');
  }
}
