// Turns zod's issues into ours: where, what, by which row of the register, how well that row is known, and what to do.
import type * as z from 'zod';
import { type Detail, describeIssue } from './describe-issue.ts';
import { findNearest } from './nearest.ts';
import { parentOf, readAt, readOwn, toField, toJsonPath } from './paths.ts';
import type {
  FieldRow,
  JsonKind,
  OperationSpecification,
  PartSpecification,
  RowReference,
  Status,
} from './specification.ts';

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
  | 'json'
  /** Of a file at hand: its limits, and that it cannot be read as what it should be. */
  | 'bytes'
  | 'side'
  | 'ratio'
  | 'seconds'
  | 'fps'
  | 'media';

export interface Issue {
  /** JSON path of the value: `$.multi_prompt[0].index`. */
  readonly path: string;
  /** Which argument of a call `$` is, where the call takes several. */
  readonly in?: 'path' | 'query' | 'body';
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

export function explainIssues(
  operation: OperationSpecification,
  part: PartSpecification,
  body: unknown,
  issues: readonly z.core.$ZodIssue[],
): Issue[] {
  const mistyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => toJsonPath(path)));
  return (
    issues
      // zod also measures a text that stands in the place of a list, and the other way round.
      .filter((issue) => !(isSize(issue) && mistyped.has(toJsonPath(issue.path))))
      .flatMap((issue) => explainIssue(operation, part, body, issue))
  );
}

function isSize({ code }: z.core.$ZodIssue): boolean {
  return code === 'too_small' || code === 'too_big';
}

function explainIssue(
  operation: OperationSpecification,
  part: PartSpecification,
  body: unknown,
  issue: z.core.$ZodIssue,
): Issue[] {
  const inner = issue.code === 'invalid_union' ? findInner(issue, readAt(body, issue.path)) : undefined;
  if (inner !== undefined)
    return explainIssue(operation, part, body, { ...inner, path: [...issue.path, ...inner.path] });
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => explainUnknownKey(operation, part, issue.path, key));
  const field = toField(issue.path);
  const row = findRow(part, field);
  const value = readAt(body, issue.path);
  return [locate(operation, issue.path, row, describeIssue(issue, row, value))];
}

/** What one of several alternatives says more exactly than that none of them fits. */
function findInner(issue: z.core.$ZodIssueInvalidUnion, value: unknown): z.core.$ZodIssue | undefined {
  const issues = issue.errors.flat();
  const deeper = issues.find((candidate) => candidate.path.length > 0);
  if (deeper !== undefined || !Array.isArray(value)) return deeper;
  // A list that may be empty or hold several has its own bounds in the last alternative.
  return issues.findLast(isSize);
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
      ...(rejected.instead === '' ? {} : { fix: `use instead: ${rejected.instead}` }),
    });
  }
  const siblings = Object.keys(part.fields)
    .filter((candidate) => parentOf(candidate) === parent)
    .map((candidate) => candidate.slice(parent === '' ? 0 : parent.length + 1).replaceAll('[]', ''));
  const nearest = findNearest(key, siblings);
  const near = nearest === undefined ? undefined : part.fields[parent === '' ? nearest : `${parent}.${nearest}`];
  return locate(operation, full, near ?? findRow(part, parent), {
    code: 'unknown-key',
    message: `${key} is no field of ${parent === '' ? operation.id : parent}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`,
    fix: nearest === undefined ? `remove ${key}` : `rename ${key} to ${nearest}`,
  });
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
