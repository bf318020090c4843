// JSON in and out without losing digits: whole numbers beyond 2^53 become bigints when read and plain digits when written.
import { isRecord } from './view.ts';

/** Digits enough that a number may be beyond 2^53; without such a run the plain parser is exact. */
const MANY_DIGITS = /\d{16}/;

interface ReviverContext {
  readonly source?: string;
}

/** Reads JSON; throws SyntaxError like JSON.parse. */
export function parseJson(text: string): unknown {
  if (!MANY_DIGITS.test(text)) return JSON.parse(text);
  const revive = (_key: string, value: unknown, context?: ReviverContext): unknown => {
    const source = context?.source;
    return typeof value === 'number' && !Number.isSafeInteger(value) && source !== undefined && /^-?\d+$/.test(source)
      ? BigInt(source)
      : value;
  };
  return JSON.parse(text, revive);
}

/** Writes JSON; bigints as plain digits. */
export function stringifyJson(value: unknown, indent?: number): string {
  // rawJSON writes a number token as it stands; TypeScript's library does not know it yet.
  const raw = (JSON as unknown as { readonly rawJSON: (text: string) => unknown }).rawJSON;
  return (
    JSON.stringify(value, (_key, child: unknown) => (typeof child === 'bigint' ? raw(String(child)) : child), indent) ??
    'null'
  );
}

/** Writes JSON in one form for one value: keys in code-unit order, no blanks; what is undefined is left out. For checksums. */
export function printCanonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => printCanonical(item ?? null)).join(',')}]`;
  if (!isRecord(value)) return stringifyJson(value);
  const entries = Object.entries(value)
    .filter(([, child]) => child !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${printCanonical(child)}`).join(',')}}`;
}
