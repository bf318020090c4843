// The zod pieces that generated schemas are made of: texts with a format, 64-bit ids, and the tolerant reading of what a service sends.
import * as z from 'zod';
import type { TextFormat } from './contract-model.ts';
import { DECIMAL_TEXT, hasFormat, isInt64 } from './scalars.ts';
import { readParameter, WHOLE_TEXT } from './tolerant.ts';
import type { Int64Input, OpenEnum } from './wire-types.ts';

const NAMES: Record<TextFormat, string> = {
  url: 'an http or https URL',
  base64: 'raw base64 without a data: prefix',
  integer: 'a whole number in quotes',
  decimal: 'a decimal number in quotes',
};

export function describeFormats(formats: readonly TextFormat[]): string {
  return formats.map((format) => NAMES[format]).join(' or ');
}

/** A text in one of the formats; the empty text passes, a required field refuses it by its length. */
export function formatted(formats: readonly TextFormat[], text = z.string()): z.ZodString {
  return text.refine((value) => value === '' || formats.some((format) => hasFormat(value, format)), {
    params: { issue: 'format', formats },
    error: (issue) => {
      const prefixed = formats.includes('base64') && typeof issue.input === 'string' && issue.input.startsWith('data:');
      return prefixed ? 'remove the data: prefix; send the base64 text alone' : `must be ${describeFormats(formats)}`;
    },
  });
}

/** A number in quotes within limits. */
export function numeric(format: 'integer' | 'decimal', min?: number, max?: number, text = z.string()): z.ZodString {
  return formatted([format], text).refine(
    (value) => value === '' || !(Number(value) < (min ?? -Infinity) || Number(value) > (max ?? Infinity)),
    {
      params: { issue: 'range', ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
      error: () => `must be ${describeRange(min, max)}`,
    },
  );
}

export function describeRange(min?: number, max?: number): string {
  if (min === undefined) return `at most ${max}`;
  return max === undefined ? `at least ${min}` : `from ${min} to ${max}`;
}

/** An int64 that is sent: kept as it was given. */
export function sentInt64(): z.ZodType<Int64Input, Int64Input> {
  return z.custom<Int64Input>(isInt64, {
    error: (issue) =>
      typeof issue.input === 'number'
        ? 'this number has lost digits; send a bigint or a text of digits'
        : 'must be a 64-bit whole number: a bigint, a text of digits, or a number below 2^53',
    params: { issue: 'type' },
  });
}

/** A parameter of a path or query, which travels as text. */
export function parameter<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(readParameter, schema);
}

/** An int64 that is received: its digits as text, whatever form it came in. */
export function receivedInt64(): z.ZodType<string, string | number | bigint> {
  return z.union([z.string(), z.number().int(), z.bigint()]).transform(String);
}

/** A text that the service may also send as a number. */
export function receivedNumericText(): z.ZodType<string, string | number> {
  return z.union([z.string(), z.number()]).transform(String);
}

/** A number that relays turn into text (`"0"`, `"0.0"`). */
export function receivedNumber(): z.ZodType<number, number | string> {
  return z.union([z.number(), z.string().regex(DECIMAL_TEXT).transform(Number)]);
}

export function receivedInteger(): z.ZodType<number, number | string> {
  return z.union([z.number().int(), z.string().regex(WHOLE_TEXT).transform(Number)]);
}

/** A text from a list that may grow: the type names what is known, any text is accepted. */
export function openEnum<const Known extends string>(_known: readonly Known[]): z.ZodType<OpenEnum<Known>, string> {
  // The value is a text, and OpenEnum is every text: the cast only keeps the known values visible to editors.
  return z.string().transform((text) => text as OpenEnum<Known>);
}

/** An optional field as services really send it: null, and the JSON type it is known to be replaced by, are read as absent. */
export function absentable<Schema extends z.ZodType>(schema: Schema, tolerate?: 'number' | 'string' | 'boolean') {
  return z
    .preprocess((value) => (value === null || typeof value === tolerate ? undefined : value), schema.optional())
    .optional();
}
