// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// Turns zod's issues into ours: where, what, by which row of the register, how well that row is known, and what to do.
import type * as z from 'zod';
import { findNearest } from './nearest.ts';
import { describeRange } from './schemas.ts';
import type {
  FieldRow,
  JsonKind,
  OperationSpecification,
  PartSpecification,
  RowReference,
  Status,
} from './specification.ts';
import { isRecord } from './view.ts';

export type IssueCode =
  | 'unknown-key'
  | 'required'
  | 'type'
  | 'enum'
  | 'length'
  | 'items'
  | 'range'
  | 'format'
  | 'rule'
  | 'model'
  | 'rejected'
  | 'not-evidenced'
  | 'unknown-operation'
  | 'json';

export interface Issue {
  /** JSON path of the value: `$.multi_prompt[0].index`. */
  readonly path: string;
  /** The same without indexes, as the register names it. */
  readonly field: string;
  readonly code: IssueCode;
  readonly message: string;
  /** Where the register says so: `register/page.md:42`. */
  readonly row: string;
  readonly status: Status;
  readonly evidence: readonly string[];
  readonly rule?: string;
  readonly fix?: string;
}

type Detail = Pick<Issue, 'code' | 'message'> & { readonly fix?: string | undefined };

export function explainIssues(
  operation: OperationSpecification,
  part: PartSpecification,
  body: unknown,
  issues: readonly z.core.$ZodIssue[],
): Issue[] {
  return issues.flatMap((issue) => explainIssue(operation, part, body, issue));
}

function explainIssue(
  operation: OperationSpecification,
  part: PartSpecification,
  body: unknown,
  issue: z.core.$ZodIssue,
): Issue[] {
  const inner =
    issue.code === 'invalid_union' ? issue.errors.flat().find((candidate) => candidate.path.length > 0) : undefined;
  if (inner !== undefined)
    return explainIssue(operation, part, body, { ...inner, path: [...issue.path, ...inner.path] });
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => explainUnknownKey(operation, part, issue.path, key));
  const field = toField(issue.path);
  const row = findRow(part, field);
  const value = readAt(body, issue.path);
  return [locate(operation, issue.path, row, describe(issue, row, value))];
}

const ITEM_KINDS: Readonly<Record<string, JsonKind>> = {
  'array<object>': 'object',
  'array<integer>': 'integer',
  'array<number>': 'number',
  'array<boolean>': 'boolean',
  'array<int64>': 'id',
  'array<unknown>': 'any',
};

/** The row of a field; an item of a list has the row of the list, with the kind of the items. */
function findRow(part: PartSpecification, field: string): FieldRow | undefined {
  if (!field.endsWith('[]')) return readOwn(part.fields, field);
  const list = readOwn(part.fields, field.slice(0, -2));
  // An item has no key that could be left out.
  return list === undefined ? undefined : { ...list, kind: ITEM_KINDS[list.type] ?? 'text', required: 'yes' };
}

function explainUnknownKey(
  operation: OperationSpecification,
  part: PartSpecification,
  path: readonly PropertyKey[],
  key: string,
): Issue {
  const parent = toField(path);
  const field = parent === '' ? key : `${parent}.${key}`;
  const full = [...path, key];
  const known = readOwn(part.fields, field);
  // A key such as "watermark_info.enabled" only looks like a path: what is evidenced would have been accepted in its place.
  if (known?.status === 'not-evidenced') {
    return locate(operation, full, known, {
      code: 'not-evidenced',
      message: `${key} has never been evidenced; it is accepted only as a hypothesis`,
      fix: `remove ${key}`,
    });
  }
  const rejected = readOwn(operation.rejectedKeys, field);
  if (rejected !== undefined) {
    const row: RowReference = { row: rejected.row, status: 'doc-confirmed', evidence: rejected.evidence };
    return locate(operation, full, row, {
      code: 'rejected',
      message: `${key} is no field here: ${rejected.seen}`,
      fix: rejected.instead,
    });
  }
  const siblings = Object.keys(part.fields)
    .filter((candidate) => parentOf(candidate) === parent)
    .map((candidate) => candidate.slice(parent === '' ? 0 : parent.length + 1).replaceAll('[]', ''));
  const nearest = findNearest(key, siblings);
  const near = nearest === undefined ? undefined : part.fields[parent === '' ? nearest : `${parent}.${nearest}`];
  return locate(operation, full, near ?? part.fields[parent], {
    code: 'unknown-key',
    message: `${key} is no field of ${parent === '' ? operation.id : parent}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`,
    fix: nearest === undefined ? `remove ${key}` : `rename ${key} to ${nearest}`,
  });
}

function describe(issue: z.core.$ZodIssue, row: FieldRow | undefined, value: unknown): Detail {
  const expected = row === undefined ? 'an object' : describeKind(row);
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union':
      return describeType(row, value, expected);
    case 'invalid_value': {
      if (typeof value !== 'string') return describeType(row, value, expected);
      const values = Object.keys(row?.values ?? {});
      if (row?.values !== undefined && Object.hasOwn(row.values, value)) {
        return {
          code: 'not-evidenced',
          message: `${show(value)} has never been evidenced; it is accepted only as a hypothesis`,
        };
      }
      const nearest = findNearestValue(value, values);
      return {
        code: 'enum',
        message: `${show(value)} is none of ${values.join(', ')}`,
        fix: nearest === undefined ? `use one of ${values.join(', ')}` : `write ${show(nearest)}`,
      };
    }
    case 'too_small':
    case 'too_big':
      return describeSize(issue, row, value);
    case 'custom':
      if (value === undefined) return { code: 'required', message: `is missing; ${expected} is expected` };
      if (typeof value === 'string' && row?.kind === 'text')
        return { code: issue.params?.issue === 'range' ? 'range' : 'format', message: issue.message };
      return { code: issue.params?.issue === 'type' ? 'type' : 'format', message: issue.message };
    default:
      return { code: 'format', message: issue.message };
  }
}

function describeType(row: FieldRow | undefined, value: unknown, expected: string): Detail {
  if (value === undefined) return { code: 'required', message: `is missing; ${expected} is expected` };
  return { code: 'type', message: `is ${nameType(value)}; ${expected} is expected`, fix: proposeType(row, value) };
}

/** Numbers in quotes are near by their difference, other values by their spelling. */
function findNearestValue(value: string, values: readonly string[]): string | undefined {
  const number = Number(value);
  const numbers = values.map(Number);
  if (value.trim() === '' || ![number, ...numbers].every(Number.isFinite)) return findNearest(value, values);
  return values.toSorted((a, b) => Math.abs(Number(a) - number) - Math.abs(Number(b) - number))[0];
}

/** The same value in the type that is expected, where the intention is plain. */
function proposeType(row: FieldRow | undefined, value: unknown): string | undefined {
  if (value === null)
    return row === undefined || row.required === 'yes' ? undefined : 'remove the key; null is not accepted';
  if (row?.kind === 'text' && (typeof value === 'number' || typeof value === 'boolean')) {
    const text = row.values === undefined ? String(value) : findNearestValue(String(value), Object.keys(row.values));
    return text === undefined ? undefined : `write ${show(text)}`;
  }
  if (row?.kind === 'boolean' && (value === 'true' || value === 'false')) return `write ${value} without quotes`;
  if (
    (row?.kind === 'integer' || row?.kind === 'number') &&
    typeof value === 'string' &&
    value.trim() !== '' &&
    Number.isFinite(Number(value))
  ) {
    return `write ${Number(value)} without quotes`;
  }
  if (row?.kind === 'list' && isRecord(value)) return 'put the object into a list';
  return undefined;
}

function describeSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  row: FieldRow | undefined,
  value: unknown,
): Detail {
  const min = issue.code === 'too_small' ? Number(issue.minimum) : undefined;
  const max = issue.code === 'too_big' ? Number(issue.maximum) : undefined;
  const bounds = describeRange(min, max);
  if (issue.origin === 'string') {
    const length = typeof value === 'string' ? [...value].length : 0;
    if (length === 0) return { code: 'required', message: 'is empty; it must hold a text' };
    return { code: 'length', message: `has ${length} characters; ${bounds} are allowed` };
  }
  if (issue.origin === 'array') {
    const count = Array.isArray(value) ? value.length : 0;
    if (count === 0 && row?.required === 'yes') return { code: 'required', message: 'is empty; it must hold an item' };
    return { code: 'items', message: `has ${count} items; ${bounds} are allowed` };
  }
  return { code: 'range', message: `is ${show(value)}; ${bounds} is allowed` };
}

function locate(
  operation: OperationSpecification,
  path: readonly PropertyKey[],
  row: RowReference | undefined,
  detail: Detail,
): Issue {
  const reference = row ?? operation;
  return {
    path: toJsonPath(path),
    field: toField(path),
    code: detail.code,
    message: detail.message,
    row: reference.row,
    status: reference.status,
    evidence: reference.evidence,
    ...(detail.fix === undefined ? {} : { fix: detail.fix }),
  };
}

export function toJsonPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment === 'number') return `${text}[${segment}]`;
    return /^[A-Za-z_$][\w$]*$/.test(String(segment))
      ? `${text}.${String(segment)}`
      : `${text}[${JSON.stringify(String(segment))}]`;
  }, '$');
}

/** `['multi_prompt', 0, 'index']` as the register names it: `multi_prompt[].index`. */
export function toField(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, segment) => {
    if (typeof segment === 'number') return `${text}[]`;
    return text === '' ? String(segment) : `${text}.${String(segment)}`;
  }, '');
}

/** The parent of `a[].b` is `a[]`, of `a` the body. */
function parentOf(field: string): string {
  const dot = field.lastIndexOf('.');
  return dot === -1 ? '' : field.slice(0, dot);
}

/** A row by a name that comes from outside: `constructor` and `__proto__` are no rows. */
export function readOwn<Row>(rows: Readonly<Record<string, Row>>, name: string): Row | undefined {
  return Object.hasOwn(rows, name) ? rows[name] : undefined;
}

function readAt(body: unknown, path: readonly PropertyKey[]): unknown {
  let value = body;
  for (const segment of path) {
    if (Array.isArray(value) && typeof segment === 'number') value = value[segment];
    else if (isRecord(value) && Object.hasOwn(value, String(segment))) value = value[String(segment)];
    else return undefined;
  }
  return value;
}

function describeKind(row: FieldRow): string {
  switch (row.kind) {
    case 'text':
      return row.values === undefined ? 'a text' : `one of ${Object.keys(row.values).join(', ')}`;
    case 'integer':
      return 'a whole number';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'id':
      return 'a 64-bit whole number';
    case 'object':
      return 'an object';
    case 'list':
      return 'a list';
    case 'any':
      return 'a value';
  }
}

export function nameType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return `the text ${show(value)}`;
    case 'number':
    case 'bigint':
      return `the number ${String(value)}`;
    case 'boolean':
      return String(value);
    case 'undefined':
      return 'missing';
    default:
      return 'an object';
  }
}

function show(value: unknown): string {
  const text = JSON.stringify(typeof value === 'bigint' ? String(value) : value) ?? 'undefined';
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
