// What the page says of the rows that are left: how many, how many of them stand on it, and where none is left the ways out.
import { dropPart, type FilteredRecords, type FilterPart, isNarrowing } from '../../all-rows/record-filter.ts';
import { ADDED } from '../../all-rows/table-shape.ts';
import { type Choice, isEverything } from './choice.ts';

export function sayLeft(choice: Choice, left: number, all: number): void {
  put(
    '[data-filter-count]',
    isNarrowing(choice.filter) ? `${print(left)} of ${print(all)} rows` : `${print(all)} rows`,
  );
  const reset = document.querySelector<HTMLButtonElement>('button[form=all-rows-form]');
  if (reset !== null) reset.hidden = isEverything(choice);
}

export function saySeen(seen: number, left: number): void {
  const more = document.querySelector<HTMLElement>('[data-more-rows]');
  if (more === null) return;
  more.hidden = seen >= left;
  put('[data-more-count]', `${print(seen)} of ${print(left)} rows are on this page.`);
  put('[data-more]', `Show ${print(Math.min(ADDED, left - seen))} more`);
  put('[data-more-all]', `Show all ${print(left)}`);
}

export function sayFailure(): void {
  put('[data-filter-count]', 'The rows could not be loaded; load the page again.');
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
export function offerWaysOut(
  { records, takenBy }: FilteredRecords,
  choice: Choice,
  choose: (choice: Choice) => void,
): void {
  const empty = document.querySelector<HTMLElement>('[data-no-rows]');
  if (empty === null) return;
  empty.hidden = records.length > 0;
  const ways = empty.hidden ? [] : [...takenBy];
  const items = ways.map(([part, count]) => {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `Without ${PART_NAMES[part]}: ${print(count)} ${count === 1 ? 'row' : 'rows'}`;
    button.addEventListener('click', () => choose({ ...choice, filter: dropPart(choice.filter, part) }));
    item.append(button);
    return item;
  });
  empty.querySelector('[data-no-rows-ways]')?.replaceChildren(...items);
}

function print(count: number): string {
  return count.toLocaleString('en');
}

function put(selector: string, text: string): void {
  const element = document.querySelector(selector);
  if (element !== null) element.textContent = text;
}
