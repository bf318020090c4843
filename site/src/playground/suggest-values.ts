// For each field at the top of a request a value to begin with, from an example that has one.
import type { Field, FieldType } from '../../../generated/kernel/contract-model.ts';
import type { Example } from '../../../generated/kernel/examples.ts';
import { isRecord } from '../../../generated/kernel/view.ts';
import type { SuggestedField } from './operation-data.ts';

export function suggestValues(fields: readonly Field[], examples: readonly Example[]): SuggestedField[] {
  const good = examples.filter(({ kind, part }) => kind === 'valid' && part !== 'response');
  const values = new Map<string, unknown>();
  for (const { body, path, query } of good) {
    for (const [name, value] of Object.entries({ ...path, ...query, ...(isRecord(body) ? body : {}) })) {
      if (!values.has(name)) values.set(name, value);
    }
  }
  return fields
    .filter(({ path }) => !path.includes('.'))
    .map(({ path, type, required, status }) => ({
      name: path,
      type: nameFieldType(type),
      required: required.kind === 'yes',
      status,
      ...(values.has(path) ? { value: values.get(path) } : {}),
    }));
}

/** As the register writes it, without formats: `array<object>`. */
export function nameFieldType(type: FieldType): string {
  return type.kind === 'array' ? `array<${nameFieldType(type.of)}>` : type.kind;
}
