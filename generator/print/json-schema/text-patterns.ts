// The formats of texts as patterns. Where a pattern cannot say exactly what the zod schemas check, it lets more through, never less.
import type { TextFormat } from '../../kernel/contract-model.ts';

/** Each takes the empty text too, as the zod pieces do: a required text is refused by its length. */
const PATTERNS: Readonly<Record<TextFormat, string>> = {
  // Something that can be a host behind the scheme; what a host may look like, only a parser knows.
  url: '[Hh][Tt][Tt][Pp][Ss]?://[/\\\\\\s]*[^/\\\\?#\\s][\\s\\S]*',
  // Not that groups have four digits: a loop over groups exhausts the stack, or the clock, at the size of a real image.
  base64: '[A-Za-z0-9+/]*={0,2}',
  integer: '-?(?:0|[1-9][0-9]{0,14})',
  decimal: '-?[0-9]{1,15}(?:\\.[0-9]+)?',
};

/** A pattern for a text in one of the formats, or an empty one. */
export function printPattern(formats: readonly TextFormat[]): string {
  return `^(?:${formats.map((format) => PATTERNS[format]).join('|')})?$`;
}

/** Digits of an int64; that they are not beyond its bounds, no readable pattern says. */
export const INT64_TEXT = '^-?[0-9]{1,19}$';

/** A number that a relay turned into text. */
export const NUMBER_TEXT = '^-?[0-9]{1,15}(?:\\.[0-9]+)?$';
export const INTEGER_TEXT = '^-?[0-9]{1,15}(?:\\.0+)?$';
