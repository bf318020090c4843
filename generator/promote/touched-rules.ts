// Rules and rows of models that a request comes near: they read a field that it sends, but no body can show that they hold.
import type { Call } from './calls.ts';
import { visitFields } from './fields.ts';

export function listTouchedRules({ operation, sent }: Call): ReadonlySet<string> {
  const paths = new Set<string>();
  const texts = new Set<string>();
  visitFields(sent, (path, value) => {
    paths.add(path);
    if (typeof value === 'string') texts.add(value);
  });
  return new Set([
    ...operation.rules.filter(({ condition }) => condition.reads.some((path) => paths.has(path))).map(({ id }) => id),
    ...operation.models.filter((row) => texts.has(row.model) && paths.has(row.field)).map(({ id }) => id),
  ]);
}
