// Checks the files of a body before anything is paid for them: base64 in its fields, and local files that stand for what an address in it leads to. Each limit is that of the field's row.
import { findPart } from '../../generated/kernel/check.ts';
import { visitBody } from '../../generated/kernel/classify.ts';
import type { Issue } from '../../generated/kernel/issues.ts';
import type { Observation } from '../../generated/kernel/observe.ts';
import { readOwn, toField, toJsonPath } from '../../generated/kernel/paths.ts';
import { isWebUrl } from '../../generated/kernel/scalars.ts';
import type { FieldRow, OperationSpecification } from '../../generated/kernel/specification.ts';
import { decodeBase64, inspectBase64 } from './base64.ts';
import { type ByteSource, readFromBytes } from './byte-source.ts';
import { findBreaches } from './find-breaches.ts';
import { measureMedia } from './measure-media.ts';
import type { Media } from './media.ts';
import { noteMedia } from './note-media.ts';

/** A local file, for the field at a path of the body. */
export interface MediaFile {
  readonly path: readonly PropertyKey[];
  readonly source: ByteSource;
}

export interface MediaAnswer {
  /** What the rows forbid: in the shape of `kling check`, so that both are shown and counted alike. */
  readonly issues: readonly Issue[];
  /** What is known to go wrong although no row forbids it, and what could not be looked at. */
  readonly observations: readonly Observation[];
  readonly measured: readonly MeasuredFile[];
}

const NOTHING: MediaAnswer = { issues: [], observations: [], measured: [] };

export interface MeasuredFile {
  /** JSON path of the field. */
  readonly path: string;
  readonly media: Media;
}

export function checkMedia(
  operation: OperationSpecification,
  body: unknown,
  { files = [] }: { readonly files?: readonly MediaFile[] } = {},
): MediaAnswer {
  const rows = findPart(operation, 'request')?.fields ?? {};
  const byPath = new Map(files.map((file) => [toJsonPath(file.path), file]));
  const answers: MediaAnswer[] = files.map((file) => checkFile(operation, readOwn(rows, toField(file.path)), file));
  visitBody(body, [], (path, value) => {
    const row = readOwn(rows, toField(path));
    if (row === undefined || typeof value !== 'string' || value === '' || byPath.has(toJsonPath(path))) return;
    if (takesFile(row)) answers.push(checkValue(row, path, value));
  });
  return {
    issues: answers.flatMap(({ issues }) => issues),
    observations: answers.flatMap(({ observations }) => observations),
    measured: answers.flatMap(({ measured }) => measured),
  };
}

/** A field whose value is a file or leads to one, as its row says. */
export function takesFile(row: FieldRow): boolean {
  return row.media !== undefined || takesBase64(row);
}

export function takesBase64({ type }: FieldRow): boolean {
  return /\bbase64\b/.test(type);
}

function checkFile(
  operation: OperationSpecification,
  row: FieldRow | undefined,
  { path, source }: MediaFile,
): MediaAnswer {
  if (row !== undefined && takesFile(row)) return checkSource(row, path, source);
  const { row: place, status, evidence } = row ?? operation;
  const message = `${toField(path)} is no field of ${operation.id} that takes a file`;
  const where = { path: toJsonPath(path), field: toField(path) };
  return { ...NOTHING, issues: [{ ...where, code: 'media', message, row: place, status, evidence }] };
}

function checkValue(row: FieldRow, path: readonly PropertyKey[], value: string): MediaAnswer {
  if (isWebUrl(value)) {
    const message = 'lies behind an address and was not looked at; give the file to have it measured';
    return { ...NOTHING, observations: [leaveUnchecked(row, path, message)] };
  }
  // Whatever else stands in a field for addresses is told by the check of the body.
  if (!takesBase64(row)) return NOTHING;
  const text = inspectBase64(value);
  if (text.kind === 'wrong')
    return { ...NOTHING, issues: [locate(row, path, { code: 'format', message: text.why, fix: text.fix })] };
  const answer = checkSource(row, path, readFromBytes(decodeBase64(value)));
  if (text.isPadded) return answer;
  const message = 'has no = at its end to fill it up to a multiple of 4; not every decoder takes that';
  return {
    ...answer,
    observations: [{ path: toJsonPath(path), code: 'media', message, row: row.row }, ...answer.observations],
  };
}

function checkSource(row: FieldRow, path: readonly PropertyKey[], source: ByteSource): MediaAnswer {
  const media = measureMedia(source);
  const { breaches, unmeasured } = findBreaches(row.media ?? {}, media);
  const missing =
    row.media === undefined
      ? ['no limit of this file is registered']
      : unmeasured.length > 0
        ? [`not measured: ${unmeasured.join(', ')}`]
        : [];
  return {
    issues: breaches.map((breach) => locate(row, path, breach)),
    observations: [
      ...(breaches.length === 0 ? noteMedia(row, path, media) : []),
      ...missing.map((message) => leaveUnchecked(row, path, message)),
    ],
    measured: [{ path: toJsonPath(path), media }],
  };
}

function leaveUnchecked({ row }: FieldRow, path: readonly PropertyKey[], message: string): Observation {
  return { path: toJsonPath(path), code: 'not-checked', message, row };
}

function locate(row: FieldRow, path: readonly PropertyKey[], detail: Pick<Issue, 'code' | 'message' | 'fix'>): Issue {
  const { row: place, status, evidence } = row;
  return { path: toJsonPath(path), field: toField(path), ...detail, row: place, status, evidence };
}
