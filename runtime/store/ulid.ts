// Ids that sort by the time they were made: ULID, 48 bits of time and 80 of chance in Crockford's base 32.

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Also what keeps a name from leading out of its folder. */
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

export type Random = (bytes: number) => Uint8Array;

/** @param after an id that the new one is to sort behind, also in the same millisecond and after a clock that went back */
export function createUlid(now: number, random: Random, after = ''): string {
  const time = Array.from({ length: 10 }, (_, place) => DIGITS[Math.floor(now / 32 ** (9 - place)) % 32]);
  // 256 is a multiple of 32, so the low five bits of a byte are as random as the byte.
  const chance = Array.from(random(16), (byte) => DIGITS[byte % 32]);
  const id = [...time, ...chance].join('');
  return id > after ? id : increase(after);
}

/** As a number of the base 32. */
function increase(id: string): string {
  const [, kept = '', digit = '', full = ''] = /^(.*)([^Z])(Z*)$/.exec(id) ?? [];
  return `${kept}${DIGITS[DIGITS.indexOf(digit) + 1]}${'0'.repeat(full.length)}`;
}

/** Milliseconds since 1970 by the clock of whoever made it. */
export function readUlidTime(id: string): number {
  return Array.from(id.slice(0, 10)).reduce((time, digit) => time * 32 + DIGITS.indexOf(digit), 0);
}

export function isUlid(text: string): boolean {
  return ULID.test(text);
}
