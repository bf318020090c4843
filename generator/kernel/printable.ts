// Text from outside is shown without the characters that steer a terminal or hide what is there.

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
