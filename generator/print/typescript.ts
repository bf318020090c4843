// Small pieces of TypeScript text. Register text is hostile: it enters code only as a literal or through `comment`.

export const HEADER =
  '// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.\n';

/** Text that stands in a literal as it is: most of it. */
const PLAIN = /^[ -&(-;=-[\]-~]*$/;

/** A single-quoted literal that no text can leave. */
export function quoteText(text: string): string {
  if (PLAIN.test(text)) return `'${text}'`;
  const escaped = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${escaped.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029').replaceAll('</', '<\\/')}'`;
}

export function quoteList(texts: readonly string[]): string {
  return `[${texts.map(quoteText).join(', ')}]`;
}

/** A property name, quoted where it must be. */
export function printKey(name: string): string {
  // As a plain key `__proto__` would be the prototype of the object, not a property of it.
  if (name === '__proto__') return `[${quoteText(name)}]`;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoteText(name);
}

/** Lines of a doc comment; text can neither end the comment nor start a tag of its own. */
export function comment(lines: readonly string[], indent: string): string {
  const safe = lines.map((line) =>
    line
      .replaceAll('*/', '*\\/')
      .replaceAll(/[\r\n\u2028\u2029]+/g, ' ')
      .replace(/^@/, '\\@'),
  );
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`;
  return `${indent}/**\n${safe.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

export function indent(text: string, by: string): string {
  // Not by a multiline pattern: that would also indent after a line separator inside a literal.
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `${by}${line}`))
    .join('\n');
}
