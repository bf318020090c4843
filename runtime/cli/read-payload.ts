// Reads what the commands that look at one payload are given: the body, and facts that are not in it.
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { parseJson } from '../../generated/kernel/json.ts';
import { explainBroken } from '../check/json/explain-broken.ts';
import { UsageError } from './command.ts';

export type Body =
  | { readonly kind: 'read'; readonly value: unknown }
  | { readonly kind: 'broken'; readonly message: string };

/** A payload from a file, or from standard input for `-`; an empty one is no body. */
export function readBody(file: string): Body {
  const bytes = readBytes(file);
  if (!isUtf8(bytes)) return { kind: 'broken', message: `the payload is no JSON: ${NO_TEXT}` };
  const text = decode(bytes);
  try {
    return { kind: 'read', value: text.trim() === '' ? undefined : parseJson(text) };
  } catch (error) {
    return { kind: 'broken', message: `the payload is no JSON: ${explainBroken(text, error)}` };
  }
}

/** A text as it stands in a file, or on standard input for `-`. */
export function readText(file: string): string {
  const bytes = readBytes(file);
  if (!isUtf8(bytes)) throw new UsageError(`cannot read ${nameInput(file)}: ${NO_TEXT}`);
  return decode(bytes);
}

/** Read as text all the same, it would have other characters than whoever wrote it sees. */
const NO_TEXT = 'it is no text in UTF-8; save it as UTF-8, or name another file';

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new UsageError(`cannot read ${nameInput(file)}: ${describeUnread(error)}`);
  }
}

/** A byte order mark is no part of the text. */
function decode(bytes: Buffer): string {
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

function nameInput(file: string): string {
  return file === '-' ? 'standard input' : file;
}

/** The message of Node names the file a second time, and the call of the system; both are left out. */
export function describeUnread(error: unknown): string {
  return error instanceof Error ? (error.message.split(', ')[0] ?? '') : String(error);
}

/** `name=value` with the value as JSON where it is JSON, else as text. */
export function readGiven(facts: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    facts.map((fact) => {
      const [name = '', ...rest] = fact.split('=');
      const value = rest.join('=');
      if (name === '' || value === '') throw new UsageError(`--given ${fact}: name=value is expected`);
      try {
        return [name, parseJson(value)];
      } catch {
        return [name, value];
      }
    }),
  );
}
