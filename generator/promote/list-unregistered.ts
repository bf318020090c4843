// Paths and values that a run carried and that no row has: what a person may register now, with the run as evidence.
import { printMark } from '../cells/print-mark.ts';
import type { Field, Operation, PartName } from '../kernel/contract-model.ts';
import type { RunRecord } from '../kernel/run-record.ts';
import { isWebUrl } from '../kernel/schemas.ts';
import { isElided } from '../kernel/secrets.ts';
import { isRecord } from '../kernel/view.ts';
import { addressField, addressValue } from '../model/addresses.ts';
import { placeOrigin } from '../model/row-reader.ts';
import type { Place } from '../read/page.ts';
import type { Call } from './calls.ts';
import { indexAnswer } from './draft-run.ts';
import { isNewValue } from './elide-body.ts';
import { type FieldIndex, indexFields, SENT_PARTS, STRANGE_KEY, visitFields } from './fields.ts';
import type { Unchanged } from './promotion.ts';

/** As many as a person reads; of a service that answers with anything the rest would be the same. */
const MOST_LISTED = 100;

export function listUnregistered(
  record: RunRecord,
  calls: readonly Call[],
  refusals: readonly Operation[],
): Unchanged[] {
  const found = new Map<string, Unchanged>();
  const add = (unregistered: Unchanged): void => {
    if (!found.has(unregistered.subject)) found.set(unregistered.subject, unregistered);
  };
  for (const [index, call] of calls.entries()) {
    const { operation, exchange } = call;
    const query = exchange.request.query ?? {};
    const partOf = (path: string): PartName =>
      Object.hasOwn(query, path.split(/[.[]/)[0] ?? '') ? 'query' : 'request';
    const silence = explainSilence(index, record);
    visitUnregistered(call.sent, indexFields(operation, SENT_PARTS), (path, value, field) =>
      add(describe(record.id, operation, { part: partOf(path), path, value, field, silence })),
    );
    visitUnregistered(exchange.response.body, indexAnswer(call, refusals), (path, value, field) =>
      add(describe(record.id, operation, { part: 'response', path, value, field })),
    );
  }
  return [...found.values()].slice(0, MOST_LISTED);
}

/** Why a new row could not cite this run for what a call sent; undefined if it could. */
function explainSilence(call: number, { outcome }: RunRecord): string | undefined {
  if (call > 0) return 'sent in a question about the task, which no block shows';
  if (outcome === 'rejected') return 'sent in a call that was refused; if that was the reason, write a Rejected row';
  return outcome === 'failed' ? 'sent in a run that failed, of which only the answers count' : undefined;
}

function visitUnregistered(
  body: unknown,
  fields: FieldIndex,
  visit: (path: string, value: unknown, field: Field | undefined) => void,
): void {
  visitFields(body, (path, value) => {
    if (path.endsWith('[]') || path.includes(STRANGE_KEY)) return;
    const field = fields.get(path)?.field;
    if (field === undefined) {
      if (!isBelowUnknown(path, fields)) visit(path, value, undefined);
    } else if (field.type.kind === 'enum' && typeof value === 'string' && !isElided(value)) {
      if (!field.values.some((row) => row.value === value)) visit(path, value, field);
    }
  });
}

interface Carrying {
  readonly part: PartName;
  readonly path: string;
  readonly value: unknown;
  /** The enum that lacks the value; absent where the path itself has no row. */
  readonly field: Field | undefined;
  readonly silence?: string | undefined;
}

function describe(run: string, operation: Operation, { part, path, value, field, silence }: Carrying): Unchanged {
  const isShown = field === undefined || (typeof value === 'string' && isNewValue(value));
  const detail = silence ?? (isShown ? undefined : 'a text too long or too odd to be a value; it is not kept');
  const end = ['live-confirmed', printMark(run), '', ''];
  const cells =
    field === undefined
      ? [printMark(path), printMark(guessType(value)), 'no', '', '', ...end]
      : [printMark(path), printMark(String(value)), ...end];
  const subject =
    field === undefined
      ? addressField(operation.id, part, path)
      : isShown
        ? addressValue(field.id, String(value))
        : field.id;
  const place =
    field === undefined
      ? placePart(operation, part)
      : placeOrigin(field.values.at(-1)?.origin ?? field.origin, 'Field');
  return {
    subject,
    reason: 'unregistered',
    place,
    ...(detail === undefined ? { proposal: printRow(cells) } : { detail }),
  };
}

/** What a field of type unknown holds has no rows. */
function isBelowUnknown(path: string, fields: FieldIndex): boolean {
  for (let end = path.lastIndexOf('.'); end !== -1; end = path.lastIndexOf('.', end - 1)) {
    const type = fields.get(path.slice(0, end).replace(/\[\]$/, ''))?.field.type;
    if (type?.kind === 'unknown' || (type?.kind === 'array' && type.of.kind === 'unknown')) return true;
  }
  return false;
}

/** The last row of the part, below which a new one would stand; of a part without rows, the operation. */
function placePart(operation: Operation, part: PartName): Place {
  const last = operation.parts.find(({ name }) => name === part)?.fields.at(-1);
  return last === undefined ? placeOrigin(operation.origin, 'Operation') : placeOrigin(last.origin, 'Field');
}

function guessType(value: unknown): string {
  if (Array.isArray(value)) {
    const inner = value.length === 0 ? 'unknown' : guessType(value[0]);
    return inner.startsWith('array<') ? 'unknown' : `array<${inner}>`;
  }
  if (typeof value === 'string') return isWebUrl(value) ? 'string<url>' : 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'bigint') return 'int64';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return isRecord(value) ? 'object' : 'unknown';
}

export function printRow(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' |' : ` ${cell} |`)).join('')}`;
}
