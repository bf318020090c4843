// Ids that sort by the time they were made: ULID, 48 bits of time and 80 of chance in Crockford's base 32.

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Also what keeps a name from leading out of its folder. */
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

export type Random = (bytes: number) => Uint8Array;

export function createUlid(now: number, random: Random): string {
  const time = Array.from({ length: 10 }, (_, place) => DIGITS[Math.floor(now / 32 ** (9 - place)) % 32]);
  // 256 is a multiple of 32, so the low five bits of a byte are as random as the byte.
  const chance = Array.from(random(16), (byte) => DIGITS[byte % 32]);
  return [...time, ...chance].join('');
}

export function isUlid(text: string): boolean {
  return ULID.test(text);
}
