// How generated code says where a thing comes from and how it is known.
import type { Graded, Origin } from '../kernel/contract-model.ts';
import { quoteList, quoteText } from './typescript.ts';

export function printRow(origin: Origin): string {
  return `${origin.file}:${origin.line}`;
}

/** `row: '…', status: '…', evidence: […]` */
export function printReference({ status, evidence, origin }: Graded): string {
  return `row: ${quoteText(printRow(origin))}, status: ${quoteText(status)}, evidence: ${quoteList(evidence)}`;
}
