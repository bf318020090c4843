// The keys of captured bodies that no row has, as far as they may be told, with the rows that they would be.
import type { Field, FieldType } from '../../kernel/contract-model.ts';
import type { ProposedField } from '../propose/proposal.ts';
import { JSON_TYPES, type JsonType } from '../upstream.ts';
import type { Container, PartTally } from './tally.ts';
import { tellKeys, type UnknownKey, type UnknownKeys } from './unknown-keys.ts';

export interface ToldUnknown {
  readonly path: string;
  /** The row that it stands in; absent at the top of the body. */
  readonly above: Field | undefined;
  readonly key: UnknownKey;
  /** Objects that could have had it. */
  readonly of: number;
  readonly types: string;
  /** Empty where its name may not be told. */
  readonly fields: readonly ProposedField[];
}

type Direction = 'sent' | 'received';

export function tellUnknown(part: PartTally, words: ReadonlySet<string>, direction: Direction): ToldUnknown[] {
  return tellContainer(part.root, '', undefined);

  function tellContainer(container: Container, prefix: string, above: Field | undefined): ToldUnknown[] {
    return [
      ...tellKeys(container.unknown, words).map(({ name, key }) => ({
        path: `${prefix}${name}`,
        above,
        key,
        of: container.objects,
        types: [...key.types].sort().join(' or '),
        fields: name === '{}' ? [] : listRows(`${prefix}${name}`, key, container.objects, words, direction),
      })),
      ...[...container.fields.values()].flatMap(({ field, below }) =>
        below === undefined
          ? []
          : tellContainer(below, `${field.path}${field.type.kind === 'array' ? '[]' : ''}.`, field),
      ),
    ];
  }
}

/** The key and what was always under it, parents first; keys that are data give no row. */
function listRows(
  path: string,
  key: UnknownKey,
  of: number,
  words: ReadonlySet<string>,
  direction: Direction,
): ProposedField[] {
  const type = guessType(key);
  const isAlways = key.seen.count >= of;
  const own: ProposedField = {
    path,
    type,
    required: direction === 'received' && isAlways ? 'expected' : 'no',
    limits: [],
    values: [],
  };
  const inside =
    type.kind === 'object' ? `${path}.` : type.kind === 'array' && type.of.kind === 'object' ? `${path}[].` : undefined;
  return inside === undefined ? [own] : [own, ...listBelow(inside, key.below, key.seen.count, words, direction)];
}

function listBelow(
  prefix: string,
  keys: UnknownKeys,
  of: number,
  words: ReadonlySet<string>,
  direction: Direction,
): ProposedField[] {
  return tellKeys(keys, words).flatMap(({ name, key }) =>
    name === '{}' ? [] : listRows(`${prefix}${name}`, key, of, words, direction),
  );
}

function guessType({ types, items }: UnknownKey): FieldType {
  const [only] = types;
  if (only === 'array' && types.size === 1) {
    const item = guessScalar(items);
    return { kind: 'array', of: item.kind === 'array' ? { kind: 'unknown' } : item };
  }
  return guessScalar(types);
}

function guessScalar(types: ReadonlySet<JsonType>): FieldType {
  const [only, second] = JSON_TYPES.filter((type) => types.has(type));
  if (only === 'integer' && second === 'number' && types.size === 2) return { kind: 'number' };
  if (only === undefined || second !== undefined) return { kind: 'unknown' };
  switch (only) {
    case 'string':
      return { kind: 'string', formats: [] };
    case 'array':
      return { kind: 'array', of: { kind: 'unknown' } };
    default:
      return { kind: only };
  }
}
