// A run as the register will have it: the elided bodies that it shows, read back by the very reader that will read them from the page, and what its answers show besides.

import { addressError, addressValue } from '../kernel/addresses.ts';
import type { ErrorRow, Operation, Run } from '../kernel/contract-model.ts';
import type { RunRecord } from '../kernel/run-record.ts';
import { isRecord } from '../kernel/view.ts';
import { collectPaths } from '../model/read-run-bodies.ts';
import type { Call } from './calls.ts';
import type { KnownHost } from './check-host.ts';
import { elideBody } from './elide-body.ts';
import { type FieldIndex, indexFields, SENT_PARTS } from './fields.ts';
import { findRefusal } from './find-refusal.ts';

export interface RunBlocks {
  readonly payload?: string;
  readonly response?: string;
  readonly query?: string;
}

export interface DraftedRun {
  /** Without claims, and not on a page yet. */
  readonly run: Omit<Run, 'origin'>;
  readonly blocks: RunBlocks;
  /** Addresses of rows that the calls show and no block can: operations, parameters of a question, the host, codes, earlier answers. */
  readonly shown: ReadonlySet<string>;
}

export interface DraftContext {
  readonly errors: readonly ErrorRow[];
  /** Operations that describe the body of any refused call. */
  readonly refusals: readonly Operation[];
  readonly host: KnownHost;
}

export function draftRun(record: RunRecord, calls: readonly Call[], context: DraftContext): DraftedRun {
  const codes = new Set(context.errors.map(({ code }) => code));
  const answers = calls.map((call) =>
    printElided(call.exchange.response.body, indexAnswer(call, context.refusals), codes),
  );
  const [first] = calls;
  const last = calls.findLastIndex((call, index) => index > 0 && !call.isRefused && answers[index] !== undefined);
  const blocks: RunBlocks = {
    ...keep('payload', first && printElided(first.sent, indexFields(first.operation, SENT_PARTS))),
    ...keep('response', answers[0]),
    ...keep('query', last === -1 ? undefined : answers[last]),
  };
  const carried = Object.fromEntries(
    Object.entries(blocks).map(([kind, text]) => [kind, collectPaths(JSON.parse(text))]),
  );
  const head = describeHead(record, first?.service.code?.code);
  return { run: { ...head, ...carried }, blocks, shown: listShown(calls, answers, context) };
}

/** Undefined for a body that shows nothing. */
function printElided(body: unknown, fields: FieldIndex, codes: ReadonlySet<number> = new Set()): string | undefined {
  const isEmpty = isRecord(body) ? Object.keys(body).length === 0 : !Array.isArray(body) || body.length === 0;
  return isEmpty ? undefined : JSON.stringify(elideBody(body, fields, codes), null, 2);
}

function keep<Key extends string>(key: Key, text: string | undefined): { [K in Key]?: string } {
  return (text === undefined ? {} : { [key]: text }) as { [K in Key]?: string };
}

/** `answered` is the code of the first answer, if it is a registered one. */
function describeHead(record: RunRecord, answered: number | undefined): Omit<Run, 'origin'> {
  const { id, at, operations, outcome, model, code = answered, deduction, failure } = record;
  return {
    id,
    date: at.slice(0, 10),
    operations,
    outcome,
    ...(model === undefined ? {} : { model }),
    ...(code === undefined ? {} : { code }),
    ...(deduction === undefined ? {} : { deduction }),
    ...(failure === undefined ? {} : { failure }),
    confirms: [],
    rejects: [],
  };
}

/** The fields that an answer may hold; that of a refused call is the body of a refusal. */
export function indexAnswer(
  call: Pick<Call, 'operation' | 'isRefused' | 'exchange'>,
  refusals: readonly Operation[],
): FieldIndex {
  const own = indexFields(call.operation, ['response']);
  if (!call.isRefused) return own;
  const refusal = findRefusal(call, refusals);
  return new Map([...(refusal === undefined ? [] : indexFields(refusal, ['error'])), ...own]);
}

function listShown(
  calls: readonly Call[],
  answers: readonly (string | undefined)[],
  { refusals, host }: DraftContext,
): Set<string> {
  const shown = new Set<string>();
  for (const [index, call] of calls.entries()) {
    const { operation, service, exchange } = call;
    if (service.code?.http === exchange.response.status) shown.add(addressError(service.code.code));
    const carried = collectPaths(JSON.parse(answers[index] ?? 'null'));
    if (call.isRefused) {
      const refusal = findRefusal(call, refusals);
      if (refusal !== undefined) addCarried(indexFields(refusal, ['error']), carried, shown);
      continue;
    }
    shown.add(operation.id);
    if (index === 0) continue;
    addCarried(indexFields(operation, ['response']), carried, shown);
    for (const [name, { field }] of indexFields(operation, ['path', 'query']))
      if (Object.hasOwn(call.sent, name)) shown.add(field.id);
  }
  if (calls[0]?.isRefused === false) {
    shown.add(host.field.id);
    shown.add(addressValue(host.field.id, host.value));
  }
  return shown;
}

function addCarried(fields: FieldIndex, { paths, values }: ReturnType<typeof collectPaths>, shown: Set<string>): void {
  for (const path of paths) {
    const field = fields.get(path)?.field;
    if (field !== undefined) shown.add(field.id);
  }
  const carried = new Set(values);
  for (const { field } of fields.values())
    for (const row of field.values) if (carried.has(`${field.path}=${row.value}`)) shown.add(row.id);
}
