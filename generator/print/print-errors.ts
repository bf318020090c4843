// Prints the table of service codes.
import type { ErrorRow } from '../kernel/contract-model.ts';
import { printReference } from './row-reference.ts';
import { HEADER, quoteText } from './typescript.ts';

export function printErrors(errors: readonly ErrorRow[]): string {
  const rows = errors.map(
    (row) =>
      `  { http: ${row.http}, code: ${row.code}, meaning: ${quoteText(row.meaning)}, retry: '${row.retry}', class: '${row.class}', advice: ${quoteText(row.advice)}, ${printReference(row)} },\n`,
  );
  return `${HEADER}import type { ErrorCode } from './kernel/specification.ts';

export const errorCodes: readonly ErrorCode[] = [
${rows.join('')}];
`;
}
