// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// Takes credentials out of a text: those that are known, in every form they may come back in, and tokens, which are made anew for each request and so are known by their form.

const HIDDEN = '***';

/** Shorter texts stand in too many words to be taken out of everything. */
const SHORTEST_SECRET = 6;

/** Longest first: a form may hold another. */
export function listSecretForms(secrets: readonly string[]): string[] {
  const forms = secrets.filter((secret) => secret.length >= SHORTEST_SECRET).flatMap(listForms);
  return [...new Set(forms)].sort((one, other) => other.length - one.length);
}

export function hideForms(text: string, forms: readonly string[]): string {
  return forms.reduce((rest, form) => rest.replaceAll(form, HIDDEN), text);
}

/** As it stands, escaped in JSON or a URL, in hexadecimal digits, and in base64 wherever in a longer text it begins. */
function listForms(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  const encoded = [0, 1, 2].map((offset) => {
    const text = toBase64(Uint8Array.from([...new Uint8Array(offset), ...bytes]));
    // Digits that are mixed with the neighbours before and behind are left out.
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  });
  const safe = encoded.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  const escaped = [JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
  return [secret, ...escaped, hex, hex.toUpperCase(), ...encoded, ...safe].filter(
    (form) => form.length >= SHORTEST_SECRET,
  );
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** What follows the word, also where a URL has escaped the blank. It has a digit: a standard bearer marches through prompts. */
const BEARER = /\bbearer(?:\s+|%20|\+)(?=[a-z_+/=.~-]{0,200}\d)[\w+/=.~-]{8,}/gi;

/** Words with dots. Each is entered at its beginning only, so that the search is linear in the text. */
const DOTTED = /(?<![\w.-])[\w.-]+/g;

const ADDRESS = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>\\]+/gi;

export function hideTokens(text: string): string {
  return text.replace(BEARER, HIDDEN).replace(DOTTED, hideDotted);
}

/** Leaves what stands in an address: a token there opens a result for whoever downloads it. */
export function hideTokensOutsideAddresses(text: string): string {
  let clean = '';
  let end = 0;
  for (const { 0: address, index } of text.matchAll(ADDRESS)) {
    clean += hideTokens(text.slice(end, index)) + address;
    end = index + address.length;
  }
  return clean + hideTokens(text.slice(end));
}

/** `{"` in base64, as every header of a JSON Web Token begins. */
const TOKEN_START = 'eyJ';

/** Of its first two parts; the third, the signature, may have been cut off. */
const SHORTEST_PARTS = [8, 5] as const;

function hideDotted(word: string): string {
  if (!word.includes(TOKEN_START)) return word;
  const parts = word.split('.');
  const kept: string[] = [];
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] ?? '';
    const at = part.indexOf(TOKEN_START);
    const isToken =
      at >= 0 && part.length - at >= SHORTEST_PARTS[0] && (parts[index + 1] ?? '').length >= SHORTEST_PARTS[1];
    kept.push(isToken ? part.slice(0, at) + HIDDEN : part);
    if (isToken) index += 2;
  }
  return kept.join('.');
}
