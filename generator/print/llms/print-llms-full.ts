// Prints the whole contract as one plain markdown text that a language model or a person can read without the repository.
import type { ContractModel, ErrorRow, Run, Source, UnitRow } from '../../kernel/contract-model.ts';
import type { CompiledOperation } from '../../plan/compile-operations.ts';
import { dateEvidence } from '../date-evidence.ts';
import { toInline } from '../markdown.ts';
import { type Citations, citeRow, createCitations } from './citations.ts';
import { describeCall } from './describe-call.ts';
import { describeNote, describePart } from './describe-fields.ts';
import { describeRows } from './describe-rows.ts';

export function printLlmsFull(
  model: ContractModel,
  compiled: readonly CompiledOperation[],
  title: string | undefined,
): string {
  const lines = [
    `# ${toInline(title ?? 'HTTP API')}`,
    '',
    `> The contract of an HTTP API, field by field, with how each statement is known. State of the evidence: ${dateEvidence(model)}.`,
    '',
    ...GUIDE,
    '',
    ...compiled.map(printSection),
    ...describeErrors(model.errors),
    ...describeUnits(model.units),
    '## Evidence',
    '',
    ...model.sources.map(describeSource),
    ...model.runs.map(describeRun),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** How a line is read. */
const GUIDE: readonly string[] = [
  '- `live-confirmed`: seen in a live call; `doc-confirmed`: in text of the vendor, or seen by two others; never evidenced: only claimed, do not rely on it.',
  '- Numbers in brackets are evidence; each section ends with the ids they stand for, whose titles are at the end.',
  '- `a[].b` is the field `b` of each item of the list `a`. Conditions are CEL on the request (`this`) and on facts (`given`); a field that is absent has its default.',
  '- What is sent is closed: other keys are refused. What is received is open: other keys and values may come. Given are facts that no request shows.',
  '- Expected: documented as always there, its absence makes an answer no worse. Required texts and lists are not empty.',
];

/** All that is said of one operation. */
export function printSection(compiled: CompiledOperation): string {
  const { operation } = compiled;
  const citations = createCitations();
  const head = `${describeCall(operation)}; ${citeRow(operation, citations)}${describeNote(operation)}`;
  const body = [
    ...operation.parts.flatMap((part) => describePart(part, citations)),
    ...describeRows(compiled, citations),
  ];
  return [`## ${operation.id}`, '', head, '', ...body, ...endSection(citations)].join('\n');
}

function endSection(citations: Citations): string[] {
  const list = citations.list();
  return list === '' ? [] : [list, ''];
}

function describeErrors(errors: readonly ErrorRow[]): string[] {
  if (errors.length === 0) return [];
  const citations = createCitations();
  const lines = errors.map(
    (row) =>
      `- code ${row.code}, HTTP ${row.http}, class ${row.class}, retry ${row.retry}: ${toInline(row.meaning)}; ${toInline(row.advice)}; ${citeRow(row, citations)}`,
  );
  return ['## Errors', '', ...lines, '', ...endSection(citations)];
}

function describeUnits(units: readonly UnitRow[]): string[] {
  if (units.length === 0) return [];
  const citations = createCitations();
  const lines = units.map(
    (row) =>
      `- unit ${toInline(row.name)}: ${row.listPrice} ${toInline(row.currency)} by the list; ${citeRow(row, citations)}${describeNote(row)}`,
  );
  return ['## Units', '', ...lines, '', ...endSection(citations)];
}

function describeSource({ id, title, publisher, kind, captured }: Source): string {
  const date = captured === undefined ? '' : `, ${captured}`;
  return `- ${id}: ${toInline(title)} (${toInline(publisher)}, ${kind}${date})`;
}

function describeRun({ id, operations, outcome, date }: Run): string {
  return `- ${id}: run of this project (${operations.join(', ')}, ${outcome}, ${date})`;
}
