// The type of a field that the service sends, as a schema: open and tolerant like the zod schema of the field.
import type { Field, FieldType } from '../../kernel/contract-model.ts';
import type { Schema, SchemaType } from './schema.ts';
import { INTEGER_TEXT, NUMBER_TEXT } from './text-patterns.ts';

/** `object` makes the schema of the objects that the field holds, `known` that of the enum values known today. */
export interface ReceivedPieces {
  readonly object: () => Schema;
  readonly known: (values: Schema) => Schema;
}

export function buildReceived(field: Field, required: boolean, pieces: ReceivedPieces): Schema {
  const forms = listForms(field, field.type, required, pieces);
  if (required) return unite(forms);
  const tolerate = field.limits.find((limit) => limit.kind === 'tolerate');
  // Anything at all may come anyway.
  if (field.type.kind === 'unknown') return {};
  return unite([...forms, ...(tolerate === undefined ? [] : [{ type: tolerate.json }]), { type: 'null' }]);
}

/** The forms in which a value is known to come. */
function listForms(field: Field, type: FieldType, required: boolean, pieces: ReceivedPieces): Schema[] {
  switch (type.kind) {
    case 'string':
      if (type.formats.some((format) => format === 'integer' || format === 'decimal'))
        return [{ type: 'string' }, { type: 'number' }];
      return [{ type: 'string', ...(required ? { minLength: 1 } : {}) }];
    case 'integer':
      return [{ type: 'integer' }, { type: 'string', pattern: INTEGER_TEXT }];
    case 'number':
      return [{ type: 'number' }, { type: 'string', pattern: NUMBER_TEXT }];
    case 'boolean':
      return [{ type: 'boolean' }];
    case 'int64':
      return [{ type: 'integer', format: 'int64' }, { type: 'string' }];
    case 'unknown':
      return [{}];
    case 'enum': {
      const values = field.values.map(({ value }) => value);
      const known = values.length === 0 ? [] : [pieces.known({ type: 'string', enum: values })];
      return [...known, { type: 'string' }];
    }
    case 'object':
      return [pieces.object()];
    case 'array':
      return [{ type: 'array', items: unite(listForms(field, type.of, false, pieces)) }];
  }
}

/** One schema for several forms; a form that may only be null besides keeps its shape, since readers know that one best. */
function unite(forms: readonly Schema[]): Schema {
  const [first, second] = forms;
  if (first === undefined) return {};
  if (second === undefined) return first;
  if (forms.length === 2 && second.type === 'null' && isSingle(first.type))
    return { ...first, type: [first.type, 'null'] };
  return { anyOf: forms };
}

function isSingle(type: Schema['type']): type is SchemaType {
  return typeof type === 'string';
}
