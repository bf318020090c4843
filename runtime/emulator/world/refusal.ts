// A call that the service refuses, as data: its code decides the HTTP status, as the register has it.
import { errorCodes } from '../../../generated/errors.ts';
import type { LedgerIssue } from './world.ts';

export interface Refusal {
  readonly kind: 'refused';
  readonly code: number;
  readonly message: string;
  readonly status: number;
  readonly issues?: readonly LedgerIssue[];
  readonly headers?: Readonly<Record<string, string>>;
}

const ROWS = new Map(errorCodes.map((row) => [row.code, row]));

/** Wordings that were recorded for a code as a whole; the others say what the register says of the code. */
const MESSAGES: Readonly<Record<number, string>> = {
  // @row error:1001
  1001: 'Authorization is empty',
  // @row error:1102
  1102: 'Account balance not enough',
  // @row error:1303
  1303: 'parallel task over resource pack limit',
};

export function refuse(code: number, message?: string, more: Partial<Omit<Refusal, 'kind'>> = {}): Refusal {
  const row = ROWS.get(code);
  return {
    kind: 'refused',
    code,
    message: message ?? MESSAGES[code] ?? row?.meaning ?? `code ${code}`,
    // A code that nobody registered is the service's own trouble.
    status: row?.http ?? 500,
    ...more,
  };
}
