// Records with a checksum of their own. They are read byte for byte as they were written: any other spelling, a lost digit or a cut end is corrupt.
import { createHash } from 'node:crypto';
import { parseJson, printCanonical, stringifyJson } from '../../generated/kernel/json.ts';
import { isRecord } from '../../generated/kernel/view.ts';

export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export type Unsealed = { readonly kind: 'good'; readonly value: Record<string, unknown> } | Broken;
export interface Broken {
  readonly kind: 'broken';
  readonly why: string;
}

/** The record as text, with `sha256` over the canonical JSON of everything else. */
export function sealRecord(record: object): string {
  // Read back first: what JSON cannot carry must not be in the checksum.
  const plain = parseJson(stringifyJson(record));
  return print({ ...(isRecord(plain) ? plain : {}), sha256: hashText(printCanonical(plain)) });
}

export function unsealRecord(bytes: Uint8Array): Unsealed {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    value = parseJson(text);
  } catch {
    return { kind: 'broken', why: bytes.length === 0 ? 'the file is empty' : 'the file is no JSON' };
  }
  if (!isRecord(value)) return { kind: 'broken', why: 'the file holds no object' };
  const { sha256, ...rest } = value;
  if (sha256 !== hashText(printCanonical(rest)))
    return { kind: 'broken', why: 'the checksum does not fit: the file was changed after it was written' };
  if (print(value) !== text) return { kind: 'broken', why: 'the file is not spelled as it was written' };
  return { kind: 'good', value };
}

function print(value: object): string {
  return `${stringifyJson(value, 1)}\n`;
}
