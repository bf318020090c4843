// Takes secrets out of what is about to be written, by their content: a key has no business in a record, whatever field it came in.
import { isRecord } from '../../generated/kernel/view.ts';

export type Redact = <Value>(value: Value) => Value;

const HIDDEN = '***';

/** Shorter texts stand in too many words to be taken out of everything. */
const SHORTEST_SECRET = 6;

/** Tokens are signed anew for each request, so they are known by their form: a JSON Web Token, and what follows the word Bearer. */
const TOKENS = /\beyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)?|\bbearer\s+[\w+/=.~-]{8,}/gi;

export function createRedact(secrets: readonly string[]): Redact {
  const needles = [...new Set(secrets.filter((secret) => secret.length >= SHORTEST_SECRET).flatMap(listForms))].sort(
    (one, other) => other.length - one.length,
  );
  const hide = (text: string): string =>
    needles.reduce((rest, needle) => rest.replaceAll(needle, HIDDEN), text).replace(TOKENS, HIDDEN);
  const visit = (value: unknown): unknown => {
    if (typeof value === 'string') return hide(value);
    if (Array.isArray(value)) return value.map(visit);
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [hide(key), visit(child)]));
  };
  // The shape stays: texts become texts.
  return <Value>(value: Value): Value => visit(value) as Value;
}

/** As it stands, escaped in JSON or a URL, in hexadecimal digits, and in base64 wherever in a longer text it begins. */
function listForms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const encoded = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    // Digits that are mixed with the neighbours before and behind are left out.
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  });
  const safe = encoded.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
  const escaped = [JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
  return [secret, ...escaped, bytes.toString('hex'), ...encoded, ...safe].filter(
    (form) => form.length >= SHORTEST_SECRET,
  );
}
