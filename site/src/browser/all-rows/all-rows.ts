// Makes the table of all rows work: what is chosen is kept in the address, filters and sorts all rows, and is what the downloads hold.
import {
  dropPart,
  EVERY_RECORD,
  FACETS,
  type FilteredRecords,
  type FilterPart,
  filterRecords,
  isNarrowing,
  readRecordFilter,
  writeRecordFilter,
} from '../../all-rows/record-filter.ts';
import type { RowRecord } from '../../all-rows/row-record.ts';
import { nextOrder, readOrder, SORTED_COLUMNS, sortRecords, writeOrder } from '../../all-rows/sort-records.ts';
import { ADDED, SEEN_FIRST } from '../../all-rows/table-shape.ts';
import { routes } from '../../routes/here.ts';
import { startDownloads } from './downloads.ts';
import { type Choice, fillForm, readForm, showCounts } from './filter-form.ts';
import { type LoadedRows, loadRows } from './load-rows.ts';
import { startOpenedRow } from './opened-row.ts';
import { createRowTable, showOrder } from './row-table.ts';

const EVERYTHING: Choice = { filter: EVERY_RECORD, order: undefined };

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
    put('[data-filter-count]', 'The rows could not be loaded; load the page again.');
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
  let shown: readonly RowRecord[] = rows.records;
  const apply = (choice: Choice) => {
    const filtered = filterRecords(rows.records, rows.texts, choice.filter);
    shown = sortRecords(filtered.records, choice.order);
    // The rows that the page came with are the first of all: they stay.
    rowTable.show(shown, SEEN_FIRST);
    showOrder(table, choice.order);
    showCounts(form, filtered);
    describeShown(choice, shown.length, rows.records.length);
    showWaysOut(filtered, choice, choose);
    describeMore(rowTable.shown, shown.length);
  };
  const choose = (choice: Choice, asStep = true) => {
    writeAddress(choice, asStep);
    fillForm(form, choice);
    apply(choice);
  };
  const reset = () => {
    choose(EVERYTHING);
    form.querySelector<HTMLInputElement>('input[name=q]')?.focus();
  };
  // Typing changes the address in place; each choice of a filter is a step that the back button undoes.
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
  for (const head of table.querySelectorAll<HTMLElement>('th[data-sort]')) {
    const column = SORTED_COLUMNS.find((each) => each === head.dataset.sort);
    if (column === undefined) continue;
    head.querySelector('button')?.addEventListener('click', () => {
      const { filter, order } = readForm(form);
      choose({ filter, order: nextOrder(order, column) });
    });
  }
  const add = async (count: number) => {
    const first = await rowTable.add(count);
    describeMore(rowTable.shown, shown.length);
    first?.querySelector<HTMLElement>('a')?.focus();
  };
  listen('[data-more]', () => add(ADDED));
  listen('[data-more-all]', () => add(shown.length));
  addEventListener('popstate', () => {
    const choice = readAddress();
    fillForm(form, choice);
    apply(choice);
  });
  startDownloads(() => (isEverything(readForm(form)) ? undefined : shown));
  apply(readForm(form));
  startOpenedRow(rows.byAnchor, context);
}

function readAddress(): Choice {
  const parameters = new URLSearchParams(location.search);
  return { filter: readRecordFilter(parameters), order: readOrder(parameters) };
}

function writeAddress({ filter, order }: Choice, asStep: boolean): void {
  const parameters = writeOrder(order, writeRecordFilter(filter, new URLSearchParams(location.search))).toString();
  const address = location.pathname + (parameters === '' ? '' : `?${parameters}`) + location.hash;
  if (asStep) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

function isEverything({ filter, order }: Choice): boolean {
  return !isNarrowing(filter) && order === undefined;
}

function describeShown(choice: Choice, shown: number, all: number): void {
  const narrowing = isNarrowing(choice.filter);
  put('[data-filter-count]', narrowing ? `${print(shown)} of ${print(all)} rows` : `${print(all)} rows`);
  const reset = document.querySelector<HTMLButtonElement>('button[form=all-rows-form]');
  if (reset !== null) reset.hidden = isEverything(choice);
}

const PART_NAMES: Readonly<Record<FilterPart, string>> = {
  text: 'the text',
  status: 'the status',
  kind: 'the kind',
  operation: 'the operation',
  posture: 'the posture',
  model: 'the model',
  evidence: 'what is cited',
};

/** Where nothing is left: which part of the filter to drop, and what that gives. */
function showWaysOut({ records, takenBy }: FilteredRecords, choice: Choice, choose: (choice: Choice) => void): void {
  const empty = document.querySelector<HTMLElement>('[data-no-rows]');
  if (empty === null) return;
  empty.hidden = records.length > 0;
  const ways = [...takenBy].map(([part, count]) => {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `Without ${PART_NAMES[part]}: ${print(count)} ${count === 1 ? 'row' : 'rows'}`;
    button.addEventListener('click', () => choose({ ...choice, filter: dropPart(choice.filter, part) }));
    item.append(button);
    return item;
  });
  empty.querySelector('[data-no-rows-ways]')?.replaceChildren(...(records.length > 0 ? [] : ways));
}

function describeMore(shown: number, all: number): void {
  const more = document.querySelector<HTMLElement>('[data-more-rows]');
  if (more === null) return;
  more.hidden = shown >= all;
  put('[data-more-count]', `${print(shown)} of ${print(all)} rows are on this page.`);
  put('[data-more]', `Show ${print(Math.min(ADDED, all - shown))} more`);
  put('[data-more-all]', `Show all ${print(all)}`);
}

function print(count: number): string {
  return count.toLocaleString('en');
}

function put(selector: string, text: string): void {
  const element = document.querySelector(selector);
  if (element !== null) element.textContent = text;
}

function listen(selector: string, run: () => void): void {
  document.querySelector(selector)?.addEventListener('click', run);
}
