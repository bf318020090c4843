// What a reader has chosen of all rows, and in which order: from the address of the page and back into it.
import {
  EVERY_RECORD,
  isNarrowing,
  type RecordFilter,
  readRecordFilter,
  writeRecordFilter,
} from '../../all-rows/record-filter.ts';
import { type RecordOrder, readOrder, writeOrder } from '../../all-rows/sort-records.ts';

export interface Choice {
  readonly filter: RecordFilter;
  readonly order: RecordOrder | undefined;
}

export const EVERYTHING: Choice = { filter: EVERY_RECORD, order: undefined };

export function isEverything({ filter, order }: Choice): boolean {
  return !isNarrowing(filter) && order === undefined;
}

export function readAddress(): Choice {
  const parameters = new URLSearchParams(location.search);
  return { filter: readRecordFilter(parameters), order: readOrder(parameters) };
}

/** A step is undone by the back button. */
export function writeAddress({ filter, order }: Choice, asStep: boolean): void {
  const parameters = writeOrder(order, writeRecordFilter(filter, new URLSearchParams(location.search))).toString();
  const address = location.pathname + (parameters === '' ? '' : `?${parameters}`) + location.hash;
  if (asStep) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
