// Finds for each field a body that holds it: the smallest one, that of the object it stands in, else one that keeps the conditions.
import { parentOf, readAt } from '../kernel/paths.ts';
import { isSpent, SPENT } from './search/budget.ts';
import { type Place, writeDraft } from './search/draft.ts';
import { ANYTHING, holdAt } from './search/goals.ts';
import { judgeChange, judgeDraft } from './search/rulebook.ts';
import { type Found, search } from './search/search.ts';
import type { Unit } from './unit.ts';
import { sampleValue } from './values/sample-value.ts';
import { type Fields, isRequired, type Path, type PlacedSlot, placeSlots } from './values/slot.ts';

/** `minimal` when every body holds it, `free` when no condition reads it, so that it may stand beside anything. */
export type FieldBody = PlacedSlot &
  (
    | { readonly kind: 'minimal' | 'free' | 'own'; readonly found: Found }
    | { readonly kind: 'none'; readonly reason: string }
  );

/** The smallest body; `undefined` when no value is known of something that must be there. */
export function findMinimal(unit: Unit): Found | undefined {
  const required = [...unit.setting.layout.self.values()].filter(isRequired);
  const entries = required.map((slot) => [slot.name, sampleValue(slot)] as const);
  if (entries.some(([, value]) => value === undefined)) return undefined;
  const self: Fields = Object.fromEntries(entries);
  return search(unit.setting, unit.book, [judgeDraft(unit.book, { self, given: {} })], ANYTHING);
}

export function findBodies(unit: Unit, minimal: Found): FieldBody[] {
  const byField = new Map<string, FieldBody>();
  const bodies = placeSlots(unit.setting.layout.self).map((placed) => {
    const { path } = placed.slot.field;
    const body = findBody(unit, minimal, placed, byField.get(parentOf(path).replace(/\[\]$/, '')));
    byField.set(path, body);
    return body;
  });
  return bodies;
}

function findBody(unit: Unit, minimal: Found, placed: PlacedSlot, parent: FieldBody | undefined): FieldBody {
  const { slot, path } = placed;
  if (readAt(minimal.judged.draft.self, path) !== undefined) return { ...placed, kind: 'minimal', found: minimal };
  // An object seldom comes alone: what must be in it is there already.
  if (parent !== undefined && parent.kind !== 'none' && readAt(parent.found.judged.draft.self, path) !== undefined)
    return { ...placed, kind: parent.kind, found: parent.found };
  const value = sampleValue(slot);
  if (value === undefined)
    return { ...placed, kind: 'none', reason: 'no value of it is known that its type and limits allow' };
  if (isSpent(unit.book.budget)) return { ...placed, kind: 'none', reason: SPENT };
  return { ...placed, kind: isRead(unit, path) ? 'own' : 'free', found: findHolding(unit, minimal, placed, value) };
}

/**
 * A body that holds a field, grown from the smallest one.
 * @param isExact whether it must be this value
 */
export function findHolding(
  unit: Unit,
  minimal: Found,
  { slot, path }: PlacedSlot,
  value: unknown,
  isExact = false,
): Found {
  const place: Place = { root: 'self', path };
  const draft = writeDraft(unit.setting.layout, minimal.judged.draft, place, value);
  if (!isRead(unit, path)) return { ...minimal, judged: { ...minimal.judged, draft } };
  const start = judgeChange(unit.book, minimal.judged, draft);
  const found = search(unit.setting, unit.book, [start], holdAt(unit.setting, place, isExact ? value : undefined));
  if (found === undefined) throw new Error(`a body that holds ${slot.field.id} does not hold it`);
  return found;
}

export function isRead({ book }: Unit, path: Path): boolean {
  return book.readers.self.has(String(path[0]));
}
