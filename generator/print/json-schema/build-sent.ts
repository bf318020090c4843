// The type of a field that the caller sends, as a schema: what the zod schema of the field refuses, it refuses.
import type { Field, FieldType, TextFormat } from '../../kernel/contract-model.ts';
import { findLimit } from '../../plan/find-limit.ts';
import type { Schema } from './schema.ts';
import { INT64_TEXT, printPattern } from './text-patterns.ts';

/** `object` makes the schema of the objects that the field holds. */
export function buildSent(field: Field, type: FieldType, required: boolean, object: () => Schema): Schema {
  switch (type.kind) {
    case 'string':
      return buildText(field, type.formats, required);
    case 'integer':
    case 'number': {
      const range = findLimit(field, 'range');
      return { type: type.kind, ...bound('minimum', range?.min), ...bound('maximum', range?.max) };
    }
    case 'boolean':
      return { type: 'boolean' };
    case 'int64':
      return {
        anyOf: [
          { type: 'integer', format: 'int64' },
          { type: 'string', pattern: INT64_TEXT },
        ],
      };
    case 'unknown':
      return {};
    case 'enum':
      // Without an evidenced value nothing may be sent.
      return field.values.length === 0 ? { not: {} } : { type: 'string', enum: field.values.map(({ value }) => value) };
    case 'object':
      return object();
    case 'array':
      return buildList(field, buildSent(field, type.of, true, object), required);
  }
}

function buildText(field: Field, formats: readonly TextFormat[], required: boolean): Schema {
  const length = findLimit(field, 'length');
  return {
    type: 'string',
    // An optional text may be empty, which means the same as none.
    ...bound('minLength', required ? Math.max(1, length?.min ?? 1) : undefined),
    ...bound('maxLength', length?.max),
    ...(formats.length === 0 ? {} : { pattern: printPattern(formats) }),
    ...(formats.length === 1 && formats[0] === 'base64' ? { contentEncoding: 'base64' } : {}),
  };
}

function buildList(field: Field, items: Schema, required: boolean): Schema {
  const limit = findLimit(field, 'items');
  const min = limit?.min ?? 0;
  return {
    type: 'array',
    items,
    ...bound('minItems', required ? Math.max(1, min) : undefined),
    ...bound('maxItems', limit?.max),
    // An empty optional list means the same as none.
    ...(!required && min > 1 ? { not: { minItems: 1, maxItems: min - 1 } } : {}),
  };
}

function bound<Keyword extends string>(keyword: Keyword, value: number | undefined): { [K in Keyword]?: number } {
  // A computed key is any text to the compiler.
  return (value === undefined ? {} : { [keyword]: value }) as { [K in Keyword]?: number };
}
