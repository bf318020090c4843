// Keeps credentials out of everything that is printed: a box that shows stars, and the search for a secret in a text in the forms it may come back in.
import { inspect } from 'node:util';

const STARS = '***';

/** A credential that no print, JSON, inspection or concatenation shows. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The text itself; ask for it only where it is used. */
  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return STARS;
  }

  toJSON(): string {
    return STARS;
  }

  [Symbol.toPrimitive](): string {
    return STARS;
  }

  [inspect.custom](): string {
    return STARS;
  }
}

/** The text with every secret replaced by stars, as it is, as base64, percent-encoded, or as JSON writes it. */
export function redact(text: string, secrets: readonly Secret[]): string {
  let clean = text;
  for (const secret of secrets) for (const form of listForms(secret.reveal())) clean = clean.replaceAll(form, STARS);
  return clean;
}

/** Longest first: a form may hold another. */
function listForms(value: string): string[] {
  if (value === '') return [];
  const base64 = Buffer.from(value).toString('base64');
  const forms = [
    value,
    encodeURIComponent(value),
    JSON.stringify(value).slice(1, -1),
    base64,
    base64.replace(/=+$/, ''),
    Buffer.from(value).toString('base64url'),
  ];
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}
