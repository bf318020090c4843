// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// The service's own code in a body: what it means by the register, and whether it is a refusal. HTTP status alone does not tell.
import { isRecord } from './view.ts';

/** What is read of a row of the errors table. */
interface CodeRow {
  readonly code: number;
  readonly class: string;
}

export interface ServiceAnswer<Row extends CodeRow> {
  /** The code as a number; absent when the body has none. */
  readonly number?: number;
  /** Its row; absent for a code that nobody registered. */
  readonly code?: Row;
  readonly isRefusal: boolean;
}

/** Reads `code` of a body; relays turn it into text (`"0"`, `"1201.0"`). An unregistered code other than 0 counts as a refusal. */
export function readServiceCode<Row extends CodeRow>(body: unknown, codes: readonly Row[]): ServiceAnswer<Row> {
  const raw = isRecord(body) ? body.code : undefined;
  const number = typeof raw === 'string' && /^-?\d{1,9}(\.0+)?$/.test(raw) ? Number(raw) : raw;
  if (typeof number !== 'number') return { isRefusal: false };
  const code = codes.find((candidate) => candidate.code === number);
  const isRefusal = code === undefined ? number !== 0 : code.class !== 'success';
  return { number, isRefusal, ...(code === undefined ? {} : { code }) };
}
