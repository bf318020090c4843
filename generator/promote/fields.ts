// How the bodies of a run meet the fields of the register: which field a value belongs to, and whether it is a value of that field.
import { visitBody } from '../kernel/classify.ts';
import { type Field, type FieldType, type Operation, PARTS, type PartName } from '../kernel/contract-model.ts';
import { toField } from '../kernel/paths.ts';
import { isInt64 } from '../kernel/scalars.ts';
import { formatted } from '../kernel/schemas.ts';
import { isElided } from '../kernel/secrets.ts';
import { readParameter } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';

export interface PartField {
  readonly part: PartName;
  readonly field: Field;
}

/** Fields by path. What is sent is one: conditions see body, path and query so, and their names never clash. */
export type FieldIndex = ReadonlyMap<string, PartField>;

export const SENT_PARTS: readonly PartName[] = ['request', 'path', 'query'];

export function indexFields(operation: Operation, parts: readonly PartName[]): FieldIndex {
  const wanted = operation.parts.filter((part) => parts.includes(part.name));
  return new Map(
    wanted.flatMap((part) => part.fields.map((field) => [field.path, { part: part.name, field }] as const)),
  );
}

/** The form of a name in the register, without what looks like an id. Any other key, one that only looks like a path for instance, is no field. */
const NAME = /^(?!.*(?:\d{6}|[0-9a-f]{8}-[0-9a-f]{4}))[A-Za-z_][A-Za-z0-9_-]{0,63}$/;

/** Stands for a key that is no name; no field is called so. */
export const STRANGE_KEY = '<key>';

export function toName(key: string): string {
  return NAME.test(key) ? key : STRANGE_KEY;
}

/** Calls `visit` for each value of a body with the path by which the register would know it: `a[].b`, and `a[]` for an item. */
export function visitFields(body: unknown, visit: (path: string, value: unknown) => void): void {
  visitBody(body, [], (path, value) => {
    visit(toField(path.map((step) => (typeof step === 'string' ? toName(step) : step))), value);
  });
}

/** Why a value that stands at a field shows nothing of it; undefined if it is a value of the field. */
export function explainMisfit(value: unknown, { part, field }: PartField): string | undefined {
  if (value === null) return 'null, which is no value';
  const isSent = PARTS[part] === 'sent';
  if (!isSent && field.limits.some((limit) => limit.kind === 'tolerate' && limit.json === typeof value))
    return `${nameJson(value)}, which is read as absent`;
  if (isSent && (value === '' || (Array.isArray(value) && value.length === 0)))
    return 'sent empty, which means the same as leaving it out';
  const isParameter = part === 'path' || part === 'query';
  return isOfType(isParameter ? readAsType(value, field.type) : value, field.type, isSent)
    ? undefined
    : `${nameJson(value)}, which the type of the row does not say`;
}

/** A parameter travels as text. */
function readAsType(value: unknown, { kind }: FieldType): unknown {
  if (kind === 'integer' || kind === 'number' || kind === 'boolean') return readParameter(value);
  return kind === 'array' && typeof value === 'string' ? [value] : value;
}

function isOfType(value: unknown, type: FieldType, isSent: boolean): boolean {
  switch (type.kind) {
    case 'string':
      if (typeof value !== 'string') return !isSent && isNumeric(type.formats[0]) && typeof value === 'number';
      return type.formats.length === 0 || isElided(value) || formatted(type.formats).safeParse(value).success;
    case 'enum':
      return typeof value === 'string';
    case 'integer':
      return Number.isInteger(value) || typeof value === 'bigint';
    case 'number':
      return typeof value === 'number' || typeof value === 'bigint';
    case 'boolean':
      return typeof value === 'boolean';
    case 'int64':
      return isInt64(value);
    case 'object':
      return isRecord(value);
    case 'array':
      return Array.isArray(value) && value.every((item) => isOfType(item, type.of, isSent));
    case 'unknown':
      return true;
  }
}

function isNumeric(format: string | undefined): boolean {
  return format === 'integer' || format === 'decimal';
}

/** The kind of a JSON value, never the value: what was sent is nobody else's business. */
export function nameJson(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'a text';
  if (typeof value === 'boolean') return 'true or false';
  return typeof value === 'number' || typeof value === 'bigint' ? 'a number' : 'an object';
}
