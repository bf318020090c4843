// Makes a good example of what a search found, or the reason why there is none.
import type { PartName } from '../kernel/contract-model.ts';
import type { Found } from './search.ts';
import { toPayload } from './to-payload.ts';
import { deny, type Entry, type Unit } from './unit.ts';

/** @param without what it says of a row when every body found for it breaks a rule */
export function showValid(
  unit: Unit,
  found: Found,
  { id, part, rows, without }: { id: string; part: PartName; rows: readonly string[]; without: string },
): Entry[] {
  if (rows.length === 0) return [];
  if (found.broken.length > 0) {
    const reason = `${without} breaks ${nameRules(unit, found.broken).join(', ')}`;
    return rows.map((row) => deny(row, 'valid', reason));
  }
  const warns = nameRules(unit, found.warned);
  const example = { id, kind: 'valid' as const, part, rows, ...toPayload(unit, found.judged.draft) };
  return [warns.length === 0 ? example : { ...example, warns }];
}

export function nameRules(unit: Unit, numbers: readonly number[]): string[] {
  return numbers.flatMap((number) => unit.book.rules[number]?.rule.id ?? []);
}
