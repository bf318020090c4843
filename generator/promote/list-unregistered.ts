// Paths and values that a run carried and that no row has: what a person may register now.

import { addressField, addressValue } from '../kernel/addresses.ts';
import type { Field, Operation, PartName } from '../kernel/contract-model.ts';
import type { RunRecord } from '../kernel/run-record.ts';
import { isElided } from '../kernel/secrets.ts';
import { placeOrigin } from '../model/row-reader.ts';
import type { Place } from '../read/page.ts';
import type { Call } from './calls.ts';
import { indexAnswer } from './draft-run.ts';
import { isNewValue } from './elide-body.ts';
import { type FieldIndex, indexFields, SENT_PARTS, STRANGE_KEY, visitFields } from './fields.ts';
import type { Unchanged } from './promotion.ts';
import { proposeField, proposeValue } from './propose-row.ts';

/** As many as a person reads; of a service that answers with anything the rest would be the same. */
const MOST_LISTED = 100;

export function listUnregistered(
  record: RunRecord,
  calls: readonly Call[],
  refusals: readonly Operation[],
): Unchanged[] {
  const found = new Map<string, Unchanged>();
  const add = (each: Carried, silence?: string): void => {
    const { proposal, ...unregistered } =
      each.field === undefined ? describePath(each, record.id) : describeValue(each, each.field, record.id);
    if (found.has(unregistered.subject)) return;
    // What the run may not be cited for is not proposed with its id.
    const more = silence !== undefined ? { detail: silence } : proposal === undefined ? {} : { proposal };
    found.set(unregistered.subject, { ...unregistered, ...more });
  };
  for (const [index, { operation, exchange, sent, ...call }] of calls.entries()) {
    const query = exchange.request.query ?? {};
    const silence = explainSilence(index, record);
    visitUnregistered(sent, indexFields(operation, SENT_PARTS), (path, value, field) => {
      const part = Object.hasOwn(query, path.split(/[.[]/)[0] ?? '') ? 'query' : 'request';
      add({ operation, part, path, value, field }, silence);
    });
    const answer = indexAnswer({ operation, exchange, ...call }, refusals);
    visitUnregistered(exchange.response.body, answer, (path, value, field) =>
      add({ operation, part: 'response', path, value, field }),
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

/** Something that stood in a body. */
interface Carried {
  readonly operation: Operation;
  readonly part: PartName;
  readonly path: string;
  readonly value: unknown;
  /** The enum that lacks the value; absent where the path itself has no row. */
  readonly field: Field | undefined;
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

/** What a field of type unknown holds has no rows. */
function isBelowUnknown(path: string, fields: FieldIndex): boolean {
  for (let end = path.lastIndexOf('.'); end !== -1; end = path.lastIndexOf('.', end - 1)) {
    const type = fields.get(path.slice(0, end).replace(/\[\]$/, ''))?.field.type;
    if (type?.kind === 'unknown' || (type?.kind === 'array' && type.of.kind === 'unknown')) return true;
  }
  return false;
}

function describePath({ operation, part, path, value }: Carried, run: string): Unchanged {
  const last = operation.parts.find(({ name }) => name === part)?.fields.at(-1);
  return {
    subject: addressField(operation.id, part, path),
    reason: 'unregistered',
    place: last === undefined ? placeOrigin(operation.origin, 'Operation') : placeBelow(last),
    proposal: proposeField(path, value, run),
  };
}

function describeValue({ path, value }: Carried, field: Field, run: string): Unchanged {
  const place = placeBelow(field.values.at(-1) ?? field);
  if (typeof value === 'string' && isNewValue(value))
    return {
      subject: addressValue(field.id, value),
      reason: 'unregistered',
      place,
      proposal: proposeValue(path, value, run),
    };
  const detail = 'a text too long or too odd to be a value; it is not kept';
  return { subject: field.id, reason: 'unregistered', detail, place };
}

/** The last row of its kind, below which a new one would stand. */
function placeBelow({ origin }: Pick<Field, 'origin'>): Place {
  return placeOrigin(origin, 'Field');
}
