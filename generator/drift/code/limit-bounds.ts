// Which numbers the rows of a field allow a comparison to name: the ends of its ranges, what models take, and what rules say.
import type { Field, LimitName, Operation } from '../../kernel/contract-model.ts';
import type { Position } from './position/position.ts';

export type Comparison = 'more' | 'at least' | 'less' | 'at most';

/** What is measured of a field, and the limit that this belongs to. */
export interface Measured {
  readonly position: Position;
  readonly limit: LimitName;
}

/** `> max` and `>= min` say what a row says, and so do their neighbours of whole numbers. */
export function listBounds({ position, limit }: Measured, comparison: Comparison): number[] {
  const excludes = comparison === 'more' || comparison === 'at most';
  return position.spots.flatMap(({ node: { field, operation } }) => {
    if (field === undefined) return [];
    const bounds = listRanges(field, operation, limit).flatMap(({ min, max }) =>
      excludes ? [max, min === undefined ? undefined : min - 1] : [min, max === undefined ? undefined : max + 1],
    );
    const values = limit === 'range' ? field.values.map((value) => Number(value.value)) : [];
    return [...bounds, ...values, ...listRuleNumbers(field, operation)].filter((bound) => bound !== undefined);
  });
}

/** So many rows are shown; more help nobody. */
const MOST_SHOWN = 4;

/** `1..2500 (omniVideo.create/prompt)` for each row that limits it; empty if none does. */
export function describeLimits({ position, limit }: Measured): string {
  const ranges = position.spots.flatMap(({ node: { field, operation } }) =>
    field === undefined
      ? []
      : listRanges(field, operation, limit).map(({ min, max }) => `${min ?? ''}..${max ?? ''} (${field.id})`),
  );
  return [...new Set(ranges)].slice(0, MOST_SHOWN).join(', ');
}

interface Range {
  readonly min?: number;
  readonly max?: number;
}

function listRanges(field: Field, operation: Operation, kind: LimitName): Range[] {
  const own = field.limits.flatMap((limit): Range[] =>
    limit.kind !== 'format' && limit.kind !== 'tolerate' && limit.kind === kind ? [limit] : [],
  );
  if (kind !== 'range') return own;
  const models = operation.models.flatMap(({ field: path, allowed }): Range[] =>
    path === field.path && allowed.kind === 'range' ? [allowed] : [],
  );
  return [...own, ...models];
}

/** Some limits are rules: at most seven references beside each other, say. */
function listRuleNumbers({ path }: Field, { rules }: Operation): number[] {
  const own = rules.filter(({ condition }) => condition.reads.includes(path));
  return own.flatMap(({ condition }) => [...condition.cel.matchAll(NUMBER)].map(([number]) => Number(number)));
}

const NUMBER = /(?<![\w.])\d+(?:\.\d+)?/g;
