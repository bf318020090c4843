// Random bodies whose fields are valid: what compiled breaches may take for granted.
import * as fc from 'fast-check';
import type { RequestFields } from '../../../generator/breaches/request-fields.ts';
import type { ViewNode, ViewShape } from '../../../generator/kernel/view.ts';

const ABSENT = Symbol('absent');

/** Bodies of `shape` in which required fields stand, and fields that no valid body has do not. */
export function validBodies(
  shape: ViewShape,
  fields: RequestFields,
  prefix = '',
): fc.Arbitrary<Record<string, unknown>> {
  const entries = Object.entries(shape).flatMap(([name, node]) => {
    const field = fields.get(`${prefix}${name}`);
    if (field === undefined) return [];
    const value =
      field.values === undefined
        ? valuesOf(node, fields, `${prefix}${name}`, field.isRequired)
        : fc.constantFrom(...field.values);
    const sent = field.isRequired ? value : fc.oneof({ weight: 3, arbitrary: value }, fc.constant(ABSENT));
    return [sent.map((each): [string, unknown] => [name, each])];
  });
  return fc.tuple(...entries).map((all) => Object.fromEntries(all.filter(([, value]) => value !== ABSENT)));
}

function valuesOf(node: ViewNode, fields: RequestFields, path: string, isRequired: boolean): fc.Arbitrary<unknown> {
  switch (node.kind) {
    case 'text': {
      const [format] = fields.get(path)?.formats ?? [];
      const numbers = ['0', '7', '-2', '12', ...(format === 'integer' ? [] : ['1.5', '-0.25'])];
      const texts =
        format === undefined ? ['a', 'std', 'é😀', '1.5', '+7', '7', '-2', ' 7', '9007199254740993', '1e400'] : numbers;
      return fc.constantFrom(...texts, ...(isRequired ? [] : ['']));
    }
    case 'integer':
      return fc.integer({ min: -2, max: 4 });
    case 'number':
      return fc.constantFrom(-1.5, 0, 0.5, 1, 2.5, 3, 1e300, -1e300);
    case 'boolean':
      return fc.boolean();
    case 'id':
      return fc.constantFrom(7, '7', 9223372036854775807n, '9223372036854775807');
    case 'any':
      return fc.constantFrom(null, '', 'a', 1, true, 0.5);
    case 'object':
      return validBodies(node.fields, fields, `${path}.`);
    case 'list':
      return fc.array(valuesOf(node.of, fields, node.of.kind === 'object' ? `${path}[]` : path, true), {
        minLength: isRequired ? 1 : 0,
        maxLength: 4,
      });
  }
}
