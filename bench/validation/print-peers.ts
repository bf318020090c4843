// Prints the same checks for other validators, from the same reading of the register: fields and limits, without rules and with the same tests of formats.
import type { Accepted, AcceptedField, AcceptedObject, Bounds } from '../../generator/plan/accepted.ts';

/** How a validator writes what all of them have. */
export interface Dialect {
  readonly imports: string;
  readonly text: (tests: readonly string[]) => string;
  readonly least: (min: number) => string;
  readonly most: (max: number) => string;
  readonly refine: (predicate: string) => string;
  readonly number: (isWhole: boolean, range: Bounds) => string;
  readonly boolean: string;
  readonly any: string;
  readonly int64: string;
  readonly oneOf: (values: readonly string[]) => string;
  readonly object: (fields: string, isStrict: boolean) => string;
  readonly list: (of: string, items: Bounds) => string;
  readonly optional: (schema: string, isStrict: boolean) => string;
  readonly numberOrText: (isWhole: boolean) => string;
  readonly textOrNumber: string;
}

export const MINI: Dialect = {
  imports: "import * as z from 'zod/mini';\n",
  text: (tests) => (tests.length === 0 ? 'z.string()' : `z.string().check(${tests.join(', ')})`),
  least: (min) => `z.minLength(${min})`,
  most: (max) => `z.maxLength(${max})`,
  refine: (predicate) => `z.refine(${predicate})`,
  number: (isWhole, { min, max }) => {
    const checks = [...(min === undefined ? [] : [`z.gte(${min})`]), ...(max === undefined ? [] : [`z.lte(${max})`])];
    return `z.${isWhole ? 'int' : 'number'}()${checks.length === 0 ? '' : `.check(${checks.join(', ')})`}`;
  },
  boolean: 'z.boolean()',
  any: 'z.unknown()',
  int64: 'z.custom(isInt64)',
  oneOf: (values) => `z.enum(${JSON.stringify(values)})`,
  object: (fields, isStrict) => `z.${isStrict ? 'strictObject' : 'looseObject'}({ ${fields} })`,
  list: (of, { min, max }) => {
    const checks = [
      ...(min === undefined ? [] : [`z.minLength(${min})`]),
      ...(max === undefined ? [] : [`z.maxLength(${max})`]),
    ];
    return `z.array(${of})${checks.length === 0 ? '' : `.check(${checks.join(', ')})`}`;
  },
  optional: (schema, isStrict) => `z.${isStrict ? 'optional' : 'nullish'}(${schema})`,
  numberOrText: (isWhole) =>
    `z.union([z.${isWhole ? 'int' : 'number'}(), z.pipe(z.string().check(z.regex(/^-?\\d{1,15}(?:\\.\\d+)?$/)), z.transform(Number))])`,
  textOrNumber: 'z.pipe(z.union([z.string(), z.number()]), z.transform(String))',
};

export const VALIBOT: Dialect = {
  imports: "import * as v from 'valibot';\n",
  text: (tests) => (tests.length === 0 ? 'v.string()' : `v.pipe(v.string(), ${tests.join(', ')})`),
  least: (min) => `v.minLength(${min})`,
  most: (max) => `v.maxLength(${max})`,
  refine: (predicate) => `v.check(${predicate})`,
  number: (isWhole, { min, max }) => {
    const checks = [
      ...(isWhole ? ['v.safeInteger()'] : ['v.finite()']),
      ...(min === undefined ? [] : [`v.minValue(${min})`]),
      ...(max === undefined ? [] : [`v.maxValue(${max})`]),
    ];
    return `v.pipe(v.number(), ${checks.join(', ')})`;
  },
  boolean: 'v.boolean()',
  any: 'v.unknown()',
  int64: 'v.custom(isInt64)',
  oneOf: (values) => `v.picklist(${JSON.stringify(values)})`,
  object: (fields, isStrict) => `v.${isStrict ? 'strictObject' : 'looseObject'}({ ${fields} })`,
  list: (of, { min, max }) => {
    const checks = [
      ...(min === undefined ? [] : [`v.minLength(${min})`]),
      ...(max === undefined ? [] : [`v.maxLength(${max})`]),
    ];
    return checks.length === 0 ? `v.array(${of})` : `v.pipe(v.array(${of}), ${checks.join(', ')})`;
  },
  optional: (schema, isStrict) => `v.${isStrict ? 'optional' : 'nullish'}(${schema})`,
  numberOrText: (isWhole) =>
    `v.union([v.pipe(v.number(), ${isWhole ? 'v.safeInteger()' : 'v.finite()'}), v.pipe(v.string(), v.regex(/^-?\\d{1,15}(?:\\.\\d+)?$/), v.transform(Number))])`,
  textOrNumber: 'v.pipe(v.union([v.string(), v.number()]), v.transform(String))',
};

/** A module that exports each object under its name. */
export function printPeer(
  dialect: Dialect,
  objects: Readonly<Record<string, AcceptedObject>>,
  scalars: string,
): string {
  const exports = Object.entries(objects).map(
    ([name, object]) => `export const ${name} = /* @__PURE__ */ (() => ${printObject(dialect, object)})();\n`,
  );
  const tests = 'isDecimalText, isInt64, isRawBase64, isWebUrl, isWholeText';
  return `${dialect.imports}import { ${tests} } from ${JSON.stringify(scalars)};\n${exports.join('')}`;
}

function printObject(dialect: Dialect, { fields, isStrict }: AcceptedObject): string {
  return dialect.object(fields.map((field) => printField(dialect, field, isStrict)).join(', '), isStrict);
}

function printField(dialect: Dialect, { name, accepted, isRequired }: AcceptedField, isStrict: boolean): string {
  const schema = printAccepted(dialect, accepted);
  return `${JSON.stringify(name)}: ${isRequired ? schema : dialect.optional(schema, isStrict)}`;
}

const FORMATS = { url: 'isWebUrl', base64: 'isRawBase64', integer: 'isWholeText', decimal: 'isDecimalText' } as const;

function printAccepted(dialect: Dialect, accepted: Accepted): string {
  const lengths = ({ min, max }: Bounds): string[] => [
    ...(min === undefined ? [] : [dialect.least(min)]),
    ...(max === undefined ? [] : [dialect.most(max)]),
  ];
  const formats = (names: readonly (keyof typeof FORMATS)[]): string =>
    dialect.refine(`(text) => text === '' || ${names.map((name) => `${FORMATS[name]}(text)`).join(' || ')}`);
  switch (accepted.kind) {
    case 'text':
      return dialect.text(lengths(accepted.length));
    case 'formatted':
      return dialect.text([...lengths(accepted.length), formats(accepted.formats)]);
    case 'numeric':
      return dialect.text([...lengths(accepted.length), formats([accepted.format])]);
    case 'number':
      return dialect.number(accepted.isWhole, accepted.range);
    case 'boolean':
      return dialect.boolean;
    case 'int64':
      return dialect.int64;
    case 'any':
      return dialect.any;
    case 'enum':
      return dialect.oneOf(accepted.values);
    case 'read-enum':
      return dialect.text([]);
    case 'object':
      return printObject(dialect, accepted);
    case 'list':
      return dialect.list(printAccepted(dialect, accepted.of), accepted.items);
    case 'read-parameter':
      return printAccepted(dialect, accepted.of);
    case 'read-number':
      return dialect.numberOrText(accepted.isWhole);
    case 'read-numeric-text':
    case 'read-int64':
      return dialect.textOrNumber;
  }
}
