// Shortens a body for its record: media become their checksum and size, and prompts too if asked; what was sent is known by the checksum of the whole.
import { isRawBase64 } from '../../generated/kernel/scalars.ts';
import { isRecord } from '../../generated/kernel/view.ts';
import { hashText } from './seal.ts';

export interface Elision {
  /** Prompts say what a customer is making. */
  readonly prompts: boolean;
}

/** No id or word of the contract is as long; base64 of a picture always is. */
const LONGEST_WORD = 256;

export function elideBody(value: unknown, elision: Elision): unknown {
  if (typeof value === 'string') return elideText(value, elision);
  if (Array.isArray(value)) return value.map((item) => elideBody(item, elision));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, elideBody(child, elision)]));
}

function elideText(text: string, elision: Elision): string {
  if (text.length > LONGEST_WORD && (isRawBase64(text) || text.startsWith('data:'))) return describe('media', text);
  // Words of the contract, ids and addresses hold no blank; a prompt of one word tells nothing.
  return elision.prompts && /\s/.test(text) ? describe('text', text) : text;
}

function describe(what: string, text: string): string {
  return `<elided ${what}: ${text.length} characters, sha256 ${hashText(text)}>`;
}
