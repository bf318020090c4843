// Makes the table of all rows work: what is chosen is kept in the address, filters and sorts all rows, and is what the downloads hold.
import { FACETS, filterRecords } from '../../all-rows/record-filter.ts';
import type { RowRecord } from '../../all-rows/row-record.ts';
import { nextOrder, SORTED_COLUMNS, sortRecords } from '../../all-rows/sort-records.ts';
import { ADDED, SEEN_FIRST } from '../../all-rows/table-shape.ts';
import { routes } from '../../routes/here.ts';
import { type Choice, EVERYTHING, isEverything, readAddress, writeAddress } from './choice.ts';
import { startDownloads } from './downloads.ts';
import { fillForm, readForm, showCounts } from './filter-form.ts';
import { type LoadedRows, loadRows } from './load-rows.ts';
import { startOpenedRow } from './opened-row.ts';
import { createRowTable, showOrder } from './row-table.ts';
import { offerWaysOut, sayFailure, sayLeft, saySeen } from './shown-rows.ts';

interface Parts {
  readonly form: HTMLFormElement;
  readonly table: HTMLTableElement;
}

export async function startAllRows(): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('form[data-all-rows-form]');
  const table = document.querySelector<HTMLTableElement>('table[data-all-rows-table]');
  if (form === null || table === null) return;
  form.addEventListener('submit', (event) => event.preventDefault());
  const choice = readAddress();
  fillForm(form, choice);
  foldFilters(form, choice);
  try {
    startWith(await loadRows(), { form, table });
  } catch (error) {
    sayFailure();
    throw error;
  }
}

/** On a phone the filters would fill the screen; those in use stay in sight. */
function foldFilters(form: HTMLFormElement, { filter, order }: Choice): void {
  const more = form.querySelector<HTMLDetailsElement>('[data-more-filters]');
  const inUse = order !== undefined || FACETS.some((facet) => filter[facet] !== '');
  if (more !== null && !inUse && matchMedia('(max-width: 50rem)').matches) more.open = false;
}

function startWith(rows: LoadedRows, { form, table }: Parts): void {
  const context = { routes, runs: rows.runs };
  const rowTable = createRowTable(table, context);
  let left: readonly RowRecord[] = rows.records;
  const apply = (choice: Choice) => {
    const filtered = filterRecords(rows.records, rows.texts, choice.filter);
    left = sortRecords(filtered.records, choice.order);
    rowTable.show(left, SEEN_FIRST);
    showOrder(table, choice.order);
    showCounts(form, filtered);
    sayLeft(choice, left.length, rows.records.length);
    saySeen(rowTable.shown, left.length);
    offerWaysOut(filtered, choice, choose);
  };
  const choose = (choice: Choice) => {
    writeAddress(choice, true);
    fillForm(form, choice);
    apply(choice);
  };
  startForm(form, apply, () => choose(EVERYTHING));
  startHeads(table, (column) => {
    const { filter, order } = readForm(form);
    choose({ filter, order: nextOrder(order, column) });
  });
  const add = async (count: number) => {
    const first = await rowTable.add(count);
    saySeen(rowTable.shown, left.length);
    first?.querySelector<HTMLElement>('a')?.focus();
  };
  listen('[data-more]', () => add(ADDED));
  listen('[data-more-all]', () => add(left.length));
  addEventListener('popstate', () => {
    const choice = readAddress();
    fillForm(form, choice);
    apply(choice);
  });
  startDownloads(() => (isEverything(readForm(form)) ? undefined : left));
  // Something may have been typed while the rows were loaded.
  apply(readForm(form));
  startOpenedRow(rows.byAnchor, context);
}

/** Typing changes the address in place; every other choice is a step. */
function startForm(form: HTMLFormElement, apply: (choice: Choice) => void, chooseAll: () => void): void {
  const reset = () => {
    chooseAll();
    form.querySelector<HTMLInputElement>('input[name=q]')?.focus();
  };
  form.addEventListener('input', ({ target }) => {
    const choice = readForm(form);
    writeAddress(choice, !(target instanceof HTMLInputElement && target.name === 'q'));
    apply(choice);
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    reset();
  });
  listen('[data-reset]', reset);
}

function startHeads(table: HTMLTableElement, sort: (column: (typeof SORTED_COLUMNS)[number]) => void): void {
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
    const column = SORTED_COLUMNS.find((each) => each === head.dataset.sort);
    if (column !== undefined) head.querySelector('button')?.addEventListener('click', () => sort(column));
  }
}

function listen(selector: string, run: () => void): void {
  document.querySelector(selector)?.addEventListener('click', run);
}
