// Words for what stands in a text where JSON expects something else.

/** What other languages write, with what JSON has for it. */
const FOREIGN: ReadonlyMap<string, string> = new Map([
  ['None', 'null'],
  ['nil', 'null'],
  ['NULL', 'null'],
  ['undefined', 'null'],
  ['True', 'true'],
  ['TRUE', 'true'],
  ['False', 'false'],
  ['FALSE', 'false'],
]);

/** As much of a word as one needs to find it. */
const SHOWN = 40;

export function explainWord(word: string, isName: boolean, wanted: string): string {
  const shown = word.length > SHOWN ? `${word.slice(0, SHOWN)}…` : word;
  if (isName) return `${shown}: a name stands in double quotes`;
  const own = FOREIGN.get(word);
  if (own !== undefined) return `${shown} is no JSON; write ${own}`;
  return `${shown}: ${wanted}; a text stands in double quotes`;
}

/** One character, by its number where it cannot be seen. */
export function describeFound(text: string, offset: number): string {
  const code = text.codePointAt(offset) ?? 0;
  const character = String.fromCodePoint(code);
  const quoted = /^[\u201c\u201d\u201e\u00ab\u00bb]$/.test(character);
  if (quoted) return `${character} is no quotation mark of JSON; write "`;
  if (/^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character)) return `found ${character}`;
  return `found the character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
