// Puts a local file into the field that takes it, as raw base64, so that nobody has to paste a megabyte of text into a payload.
import { findPart } from '../../generated/kernel/check.ts';
import { readAt, readOwn, toField } from '../../generated/kernel/paths.ts';
import type { OperationSpecification } from '../../generated/kernel/specification.ts';
import { type MediaFile, takesBase64 } from './check-media.ts';
import { putAt } from './field-path.ts';

export type Filled =
  | { readonly kind: 'filled'; readonly body: unknown }
  /** In the body stands something else where the file should be. */
  | { readonly kind: 'taken' };

/** Larger than any row allows of what is sent as text: such a file is measured, and its text is not made. */
const LARGEST_FILLED = 256 * 1024 * 1024;

/** An address stays: the file then is what it leads to. So does the body where the field takes addresses only. */
export function fillBody(operation: OperationSpecification, body: unknown, { path, source }: MediaFile): Filled {
  const row = readOwn(findPart(operation, 'request')?.fields ?? {}, toField(path));
  const present = readAt(body, path);
  if (row === undefined || !takesBase64(row) || source.size > LARGEST_FILLED) return { kind: 'filled', body };
  if (typeof present === 'string' && /^https?:/i.test(present)) return { kind: 'filled', body };
  if (present !== undefined && present !== '') return { kind: 'taken' };
  const filled = putAt(body, path, Buffer.from(source.read(0, source.size)).toString('base64'));
  return filled === undefined ? { kind: 'taken' } : { kind: 'filled', body: filled };
}
