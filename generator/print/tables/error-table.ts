// The service codes as a table.
import type { ErrorRow } from '../../kernel/contract-model.ts';
import { printRow } from '../row-reference.ts';
import type { DataTable } from './data-table.ts';

export function buildErrorTable(errors: readonly ErrorRow[]): DataTable {
  return {
    title: 'Errors',
    about: 'Generated from the register; the code is what the error body has in its field `code`.',
    columns: [
      { name: 'http', as: 'prose' },
      { name: 'code', as: 'prose' },
      { name: 'class', as: 'prose' },
      { name: 'retry', as: 'prose' },
      { name: 'meaning', as: 'prose' },
      { name: 'advice', as: 'prose' },
      { name: 'status', as: 'prose' },
      { name: 'evidence', as: 'data' },
      { name: 'row', as: 'prose' },
    ],
    rows: errors.map((row) => [
      String(row.http),
      String(row.code),
      row.class,
      row.retry,
      row.meaning,
      row.advice,
      row.status,
      row.evidence.join(' '),
      printRow(row.origin),
    ]),
  };
}
