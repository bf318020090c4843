// Compares limits and defaults. An end that only one side states is a detail; ends that differ cannot both be true.
import { fitsType } from '../cells/limits.ts';
import type { Limit, LimitName } from '../kernel/contract-model.ts';
import { printLimit } from '../kernel/field-notation.ts';
import type { Difference } from './difference.ts';
import { contradict, differ, type FieldPair, toEvidenced } from './field-pair.ts';
import { type Bounds, SHARED_LIMITS, type SharedLimit } from './upstream.ts';

export function compareLimits(pair: FieldPair): Difference[] {
  const { field, theirs } = pair;
  return SHARED_LIMITS.flatMap((kind) => {
    const told = theirs.limits.find((bounds) => bounds.kind === kind);
    const own = field.limits.find((limit): limit is Bounds => limit.kind === kind);
    // A schema has no form for the range of a number in quotes; only another register can state one.
    const isSilent = told === undefined && (own === undefined || (kind === 'range' && field.type.kind === 'string'));
    if (isSilent || (told !== undefined && !fitsType(told, field.type, false))) return [];
    return compareBounds(pair, kind, own, told);
  });
}

function compareBounds(
  pair: FieldPair,
  kind: SharedLimit,
  own: Bounds | undefined,
  told: Bounds | undefined,
): Difference[] {
  const ends = { min: compareEnd(pair, kind, 'min', own, told), max: compareEnd(pair, kind, 'max', own, told) };
  const verdicts = areApart(own, told) ? ['breaks' as const] : Object.values(ends);
  const worst = (['breaks', 'harmless', 'unknown', 'missing'] as const).find((verdict) => verdicts.includes(verdict));
  if (worst === undefined) return [];
  const ours = own === undefined ? `no ${kind}` : printLimit(own);
  const theirs = told === undefined ? `no ${kind}` : printLimit(told);
  const message = `${pair.field.id} has ${ours} in the register, ${theirs} upstream`;
  const claims = (['min', 'max'] as const).flatMap((end) =>
    ends[end] === 'same' || told?.[end] === undefined ? [] : String(told[end]),
  );
  const sides = { ours, theirs, claims };
  const upstream = pair.theirs.at;
  switch (worst) {
    case 'breaks':
      return [contradict(pair, 'COMPARE-LIMIT', 'Limits', message, sides)];
    case 'harmless':
      return [
        differ(pair, 'COMPARE-NARROWER', 'Limits', { message: `${message}; no call breaks by it`, ...sides, upstream }),
      ];
    case 'unknown': {
      const limits = told === undefined ? [] : [complete(own, told)];
      const proposal = { kind: 'detail', row: toEvidenced(pair), field: pair.field, limits } as const;
      return [differ(pair, 'COMPARE-DETAIL-UNKNOWN', 'Limits', { message, ...sides, upstream, proposal })];
    }
    case 'missing':
      return [differ(pair, 'COMPARE-DETAIL-MISSING', 'Limits', { message, ours, theirs, upstream })];
  }
}

/** No value keeps both. */
function areApart(own: Bounds | undefined, told: Bounds | undefined): boolean {
  const low = Math.max(own?.min ?? -Infinity, told?.min ?? -Infinity);
  return low > Math.min(own?.max ?? Infinity, told?.max ?? Infinity);
}

/** Our limit with the ends that only upstream states. */
function complete(own: Bounds | undefined, told: Bounds): Limit {
  return { ...told, ...own };
}

type EndVerdict = 'same' | 'breaks' | 'harmless' | 'unknown' | 'missing';

function compareEnd(
  pair: FieldPair,
  kind: LimitName,
  end: 'min' | 'max',
  own: Bounds | undefined,
  told: Bounds | undefined,
): EndVerdict {
  const theirs = told?.[end];
  const stated = own?.[end];
  const implied = end === 'min' && impliesContent(pair, kind) ? 1 : undefined;
  const ours = stated ?? implied;
  if (theirs === undefined) return stated === undefined || stated === implied ? 'same' : 'missing';
  if (ours === undefined) return 'unknown';
  if (ours === theirs) return 'same';
  const oursIsWider = end === 'min' ? ours < theirs : ours > theirs;
  return oursIsWider === (pair.direction === 'sent') ? 'breaks' : 'harmless';
}

/** A required text is never empty, nor is a list that is sent, whether or not a cell says so. */
function impliesContent({ direction, field }: FieldPair, kind: LimitName): boolean {
  if (kind === 'range' || field.required.kind === 'no') return false;
  return direction === 'sent' || (kind === 'length' && field.required.kind === 'yes');
}

export function compareDefault(pair: FieldPair): Difference[] {
  const ours = pair.field.default;
  const theirs = pair.theirs.default;
  if (ours === theirs || String(ours) === String(theirs)) return [];
  const sides = { ours: String(ours ?? 'no default'), theirs: String(theirs ?? 'no default') };
  const message = `${pair.field.id} has ${ours === undefined ? 'no default' : `the default ${ours}`} in the register, ${theirs === undefined ? 'none' : theirs} upstream`;
  const upstream = pair.theirs.at;
  if (theirs === undefined) return [differ(pair, 'COMPARE-DETAIL-MISSING', 'Default', { message, ...sides, upstream })];
  const claims = [String(theirs)];
  if (ours === undefined) {
    const proposal = {
      kind: 'detail',
      row: toEvidenced(pair),
      field: pair.field,
      limits: [],
      default: theirs,
    } as const;
    return [differ(pair, 'COMPARE-DETAIL-UNKNOWN', 'Default', { message, ...sides, claims, upstream, proposal })];
  }
  return [contradict(pair, 'COMPARE-DEFAULT', 'Default', message, { ...sides, claims })];
}
