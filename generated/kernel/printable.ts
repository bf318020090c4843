// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// What may reach a terminal: text from outside without the characters that steer it or hide what is there, and colours only for a person.

/** Control characters, format characters such as direction marks and zero-width spaces, and the separators of Unicode. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The text with every invisible character replaced; tabs and line ends become spaces. */
export function toPrintable(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ').replaceAll(INVISIBLE, '\uFFFD');
}

/** Invisible characters of a text other than tabs and line ends, with their offsets; a carriage return alone ends no line. */
export function findInvisible(text: string): { readonly index: number; readonly character: string }[] {
  return [...text.matchAll(INVISIBLE)]
    .filter(({ 0: character, index }) => !'\t\n'.includes(character) && !text.startsWith('\r\n', index))
    .map((match) => ({ index: match.index, character: match[0] }));
}

/** Colours only for a person: NO_COLOR and a pipe switch them off, FORCE_COLOR switches them on unless it is 0. */
export function wantsColor(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  if ((environment.NO_COLOR ?? '') !== '') return false;
  const forced = environment.FORCE_COLOR ?? '';
  return forced === '' ? stream.isTTY === true : forced !== '0';
}
