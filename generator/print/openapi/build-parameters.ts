// Path, query and header fields as parameters: the type in the schema, what is said of the row beside it.
import type { Operation, PartName } from '../../kernel/contract-model.ts';
import { buildPart } from '../json-schema/build-part.ts';
import type { Place, Schema } from '../json-schema/schema.ts';
import { isSpecial } from './headers.ts';

const PLACES = { path: 'path', query: 'query', headers: 'header' } as const satisfies Partial<Record<PartName, string>>;

export interface Parameter {
  readonly name: string;
  readonly in: (typeof PLACES)[keyof typeof PLACES];
  readonly required: boolean;
  readonly explode?: false;
  readonly schema: Schema;
  readonly [more: string]: unknown;
}

export function buildParameters(operation: Operation, place: Place): Parameter[] {
  const parameters = operation.parts.flatMap((part) => {
    const { name } = part;
    if (name !== 'path' && name !== 'query' && name !== 'headers') return [];
    const { properties = {}, required = [] } = buildPart(operation, part, place);
    return Object.entries(properties)
      .filter(([field]) => name !== 'headers' || !isSpecial(field))
      .map(([field, schema]) => buildParameter(field, PLACES[name], required.includes(field), schema));
  });
  const known = new Set(parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name));
  const unknown = [...operation.path.matchAll(/\{([^}]+)\}/g)].flatMap(([, name = '']) =>
    known.has(name) ? [] : [name],
  );
  // A path without one of its parameters would be no path: what was never evidenced stands there as any text.
  return [
    ...parameters,
    ...unknown.map((name) => buildParameter(name, 'path', true, { type: 'string', minLength: 1 })),
  ];
}

function buildParameter(name: string, where: Parameter['in'], required: boolean, schema: Schema): Parameter {
  const { description, ...rest } = schema;
  const entries = Object.entries(rest);
  return {
    name,
    in: where,
    required,
    ...(description === undefined ? {} : { description }),
    // The generated client joins the items of a list with commas.
    ...(where === 'query' && schema.type === 'array' ? { explode: false } : {}),
    schema: Object.fromEntries(entries.filter(([key]) => !key.startsWith('x-'))),
    ...Object.fromEntries(entries.filter(([key]) => key.startsWith('x-'))),
  };
}
