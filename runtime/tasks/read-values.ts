// Single values out of records that the service sent: what has another type than the contract says is absent, never an exception.
import { readAt } from '../../generated/kernel/paths.ts';
import { isRecord } from '../../generated/kernel/view.ts';

/** Ids come as text, and from relays as numbers; digits beyond 2^53 are bigints by then. Empty text is absent. */
export function readText(record: unknown, name: string): string | undefined {
  const value = readAt(record, [name]);
  if (typeof value === 'string') return value === '' ? undefined : value;
  return typeof value === 'bigint' || (typeof value === 'number' && Number.isFinite(value)) ? String(value) : undefined;
}

export function readDecimal(record: unknown, name: string): string | undefined {
  const text = readText(record, name);
  return text !== undefined && /^\d{1,15}(\.\d{1,15})?$/.test(text) ? text : undefined;
}

export function readSeconds(record: unknown, name: string): number | undefined {
  const text = readDecimal(record, name);
  return text === undefined ? undefined : Number(text);
}

/** The end of the year 9999. What lies beyond is no time: a few days more, and no date and no record could hold it. */
const LATEST_TIME = 253_402_300_799_999;

/** Milliseconds since 1970. */
export function readTime(record: unknown, name: string): number | undefined {
  const value = Number(readText(record, name));
  return Number.isSafeInteger(value) && value > 0 && value <= LATEST_TIME ? value : undefined;
}

export function readRecord(record: unknown, name: string): Readonly<Record<string, unknown>> {
  const value = readAt(record, [name]);
  return isRecord(value) ? value : {};
}

export function readRecords(record: unknown, name: string): readonly Readonly<Record<string, unknown>>[] {
  const value = readAt(record, [name]);
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
