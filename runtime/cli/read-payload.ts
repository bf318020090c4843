// Reads what the commands that look at one payload are given: the body, and facts that are not in it.
import { readFileSync } from 'node:fs';
import { parseJson } from '../../generated/kernel/json.ts';
import { UsageError } from './command.ts';

export type Body =
  | { readonly kind: 'read'; readonly value: unknown }
  | { readonly kind: 'broken'; readonly message: string };

/** A payload from a file, or from standard input for `-`; an empty one is no body. */
export function readBody(file: string): Body {
  const text = readText(file);
  try {
    return { kind: 'read', value: text.trim() === '' ? undefined : parseJson(text) };
  } catch (error) {
    return {
      kind: 'broken',
      message: `the payload is no JSON: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

/** A text as it stands in a file, or on standard input for `-`. */
export function readText(file: string): string {
  try {
    // A byte order mark is no part of the text.
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw new UsageError(`cannot read ${file === '-' ? 'standard input' : file}: ${describeUnread(error)}`);
  }
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
