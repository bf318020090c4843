// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// What is unusual in what a service sent: worth knowing, never a reason to refuse an answer that was paid for.
import { DEEPEST } from './classify.ts';
import { nameType } from './describe-value.ts';
import { readOwn, toField, toJsonPath } from './paths.ts';
import type { FieldRow, PartSpecification } from './specification.ts';
import { isRecord } from './view.ts';

export type ObservationCode =
  | 'unknown-key'
  | 'unknown-value'
  | 'missing'
  | 'other-type'
  | 'seen-refused'
  | 'posture'
  /** Of a file at hand: what is known to go wrong, and what could not be measured. */
  | 'media'
  | 'not-checked';

export interface Observation {
  readonly path: string;
  readonly code: ObservationCode;
  readonly message: string;
  /** Where the register names the field, if it does. */
  readonly row?: string;
}

export function observeBody(part: PartSpecification, body: unknown): Observation[] {
  const observations: Observation[] = [];
  observeObject(part, body, [], observations);
  return observations;
}

function observeObject(
  part: PartSpecification,
  value: unknown,
  path: readonly PropertyKey[],
  observations: Observation[],
): void {
  if (path.length > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) observeObject(part, item, [...path, index], observations);
    return;
  }
  if (!isRecord(value)) return;
  for (const [key, child] of Object.entries(value)) {
    const here = [...path, key];
    const row = readOwn(part.fields, toField(here));
    if (row === undefined)
      observations.push({ path: toJsonPath(here), code: 'unknown-key', message: 'is not in the register' });
    else observeValue(row, child, here, observations);
    if (row?.kind !== 'any' && row !== undefined) observeObject(part, child, here, observations);
  }
  const prefix = toField(path);
  for (const row of Object.values(part.fields)) {
    const isChild =
      prefix === ''
        ? !row.path.includes('.')
        : row.path.startsWith(`${prefix}.`) && !row.path.slice(prefix.length + 1).includes('.');
    const key = row.path.slice(prefix === '' ? 0 : prefix.length + 1);
    if (isChild && row.required === 'expected' && (value[key] === undefined || value[key] === null)) {
      observations.push({
        path: toJsonPath([...path, key]),
        code: 'missing',
        message: 'is documented as always there, and is missing',
        row: row.row,
      });
    }
  }
}

function observeValue(row: FieldRow, value: unknown, path: readonly PropertyKey[], observations: Observation[]): void {
  if (value === null || value === undefined) return;
  if (row.values !== undefined && typeof value === 'string' && !Object.hasOwn(row.values, value)) {
    observations.push({
      path: toJsonPath(path),
      code: 'unknown-value',
      message: `${JSON.stringify(value)} is none of ${Object.keys(row.values).join(', ')}`,
      row: row.row,
    });
    return;
  }
  const differs =
    typeof value === row.tolerate ||
    (row.kind === 'text' && typeof value === 'number') ||
    ((row.kind === 'integer' || row.kind === 'number') && typeof value === 'string') ||
    (row.kind === 'id' && typeof value === 'string' && !/^-?\d+$/.test(value));
  if (differs)
    observations.push({
      path: toJsonPath(path),
      code: 'other-type',
      message: `is ${nameType(value)}; the register says ${row.type}`,
      row: row.row,
    });
}
