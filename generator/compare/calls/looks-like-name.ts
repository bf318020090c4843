// Tells the name of a field from a key that is data: an id, a token, a date, an address. In doubt it is data.

/** Longer names exist in no API that people write by hand. */
const LONGEST_NAME = 40;
const LONGEST_WORD = 20;
/** `url_1`, `mp3_url`; ids and dates have more. */
const MOST_DIGITS = 2;

const FORM = /^[A-Za-z_][A-Za-z0-9_-]*$/;
const HEX = /^[0-9a-f]{8,}$/i;

export function looksLikeName(key: string): boolean {
  if (key.length > LONGEST_NAME || !FORM.test(key) || HEX.test(key)) return false;
  if ((key.match(/\d/g)?.length ?? 0) > MOST_DIGITS) return false;
  const words = splitWords(key).filter((word) => /[A-Za-z]/.test(word));
  const letters = words.reduce((sum, word) => sum + word.replaceAll(/\d/g, '').length, 0);
  // Random letters in mixed case fall apart into very short words.
  return words.length > 0 && letters / words.length >= 2 && words.every(looksLikeWord);
}

/** `taskStatus_msg` is task, Status and msg. */
function splitWords(key: string): string[] {
  return key
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .split(/[_-]+/)
    .filter((word) => word !== '');
}

/** Abbreviations such as `https` have no vowel; six letters without one are no word. */
function looksLikeWord(word: string): boolean {
  return word.length <= LONGEST_WORD && (word.length < 6 || /[aeiouy]/i.test(word));
}
