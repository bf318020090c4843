// Records with a checksum of their own. They are read byte for byte as they were written: any other spelling, a lost digit or a cut end is corrupt.
import { createHash } from 'node:crypto';
import { parseJson, printCanonical, stringifyJson } from '../../generated/kernel/json.ts';
import { isRecord } from '../../generated/kernel/view.ts';

export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export type Unsealed = { readonly kind: 'good'; readonly value: Readonly<Record<string, unknown>> } | Broken;
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

/** Records do not change, and most are read again and again: what was found good is known by its whole text. */
const good = new Map<string, Extract<Unsealed, { kind: 'good' }>>();

/** A few thousand records of a few kilobytes. */
const MOST_KNOWN = 4096;

export function unsealRecord(bytes: Uint8Array | Broken): Unsealed {
  if ('kind' in bytes) return bytes;
  const text = decode(bytes);
  if (text === undefined) return { kind: 'broken', why: 'the file is no JSON' };
  const known = good.get(text);
  if (known !== undefined) return known;
  const unsealed = readText(text);
  if (unsealed.kind === 'broken') return unsealed;
  if (good.size >= MOST_KNOWN) good.clear();
  good.set(text, unsealed);
  return unsealed;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readText(text: string): Unsealed {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    return { kind: 'broken', why: text === '' ? 'the file is empty' : 'the file is no JSON' };
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
