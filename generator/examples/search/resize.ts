// Steps that change how many items a list has, all of them or only those that a filter keeps, and how long a text is.
import type { Term } from '../../conditions/term.ts';
import { fitText, lengthenText } from '../values/sample-text.ts';
import { MOST_ITEMS, sampleValue } from '../values/sample-value.ts';
import { findBounds } from '../values/slot.ts';
import { type Draft, type Place, stepInto, writeDraft } from './draft.ts';
import { enterItem, evaluate, locate, moveTo, read, remove, type Situation, slotAt, write } from './situation.ts';

/** A condition that an item is to meet. */
export interface Wish {
  readonly variable: string;
  readonly term: Term;
  readonly want: boolean;
}

/** A list in the draft, and which of its items count. */
export interface Listed {
  readonly place: Place;
  readonly wishes: readonly Wish[];
}

/** The list behind filters; nothing for a list that is only calculated. */
export function findList(term: Term, at: Situation): Listed | undefined {
  const place = locate(term, at);
  if (place !== undefined) return { place, wishes: [] };
  if (term.kind !== 'macro' || (term.name !== 'filter' && term.name !== 'map')) return undefined;
  const inner = findList(term.list, at);
  if (inner === undefined || term.name === 'map') return inner;
  return { ...inner, wishes: [...inner.wishes, { variable: term.variable, term: term.body, want: true }] };
}

export function readItems(at: Situation, place: Place): readonly unknown[] {
  const items = read(at, place);
  return Array.isArray(items) ? items : [];
}

/** The places of the items that count. */
export function listMatches({ place, wishes }: Listed, at: Situation): Place[] {
  return [...readItems(at, place).keys()]
    .map((index) => stepInto(place, index))
    .filter((item) => wishes.every((wish) => isMet(wish, item, at)));
}

function isMet({ variable, term, want }: Wish, item: Place, at: Situation): boolean {
  return evaluate(term, enterItem(at, variable, item)) === want;
}

/** More steps than this to one wish are a sign that they lead nowhere. */
const ROUNDS = 4;

/** With an item changed until it meets a wish, first by one of several ways, then always by the best step. */
function fulfilWish(draft: Draft, item: Place, wish: Wish, way: number, at: Situation): Draft | undefined {
  let reached = draft;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const moved = moveTo(at, reached);
    // A step may have taken the item out.
    if (read(moved, item) === undefined) return undefined;
    const within = enterItem(moved, wish.variable, item);
    if (evaluate(wish.term, within) === wish.want) return reached;
    const steps = at.setting.findSteps(wish.term, wish.want, within);
    const step = (round === 0 ? steps[way] : undefined) ?? steps[0];
    if (step === undefined) return undefined;
    reached = step;
  }
  return undefined;
}

/** With one more item that counts. */
export function appendItem({ place, wishes }: Listed, at: Situation): Draft | undefined {
  const slot = slotAt(at, place);
  const items = readItems(at, place);
  if (slot?.item === undefined || items.length >= Math.min(findBounds(slot, 'items').max ?? MOST_ITEMS, MOST_ITEMS))
    return undefined;
  // A list that was not there comes with as many items as it must have.
  const isNew = items.length === 0;
  const item = isNew ? undefined : sampleValue(slot.item, items.length);
  const list = isNew ? sampleValue(slot) : [...items, item];
  if (list === undefined || (!isNew && item === undefined)) return undefined;
  const draft = writeDraft(at.setting.layout, at.draft, place, list);
  return wishes.reduce<Draft | undefined>(
    (reached, wish) => reached && fulfilWish(reached, stepInto(place, items.length), wish, 0, at),
    draft,
  );
}

/** With each of these items changed until it meets a wish. */
export function changeItems(items: readonly Place[], wish: Wish, way: number, at: Situation): Draft | undefined {
  return items.reduce<Draft | undefined>(
    (reached, item) => reached && fulfilWish(reached, item, wish, way, at),
    at.draft,
  );
}

/** So many items that count, or as near to that as the list allows. */
export function resizeList(listed: Listed, count: number, at: Situation): Draft[] {
  const matches = listMatches(listed, at);
  if (count < matches.length) return shrinkList(listed, matches.slice(Math.max(0, count)), at);
  let grown: Draft | undefined;
  for (let missing = count - matches.length; missing > 0; missing -= 1) {
    const next: Draft | undefined = appendItem(listed, grown === undefined ? at : moveTo(at, grown));
    if (next === undefined) break;
    grown = next;
  }
  return [...(grown === undefined ? [] : [grown]), ...convertItems(listed, matches, at)];
}

/** An item that does not count yet is made to. */
function convertItems({ place, wishes }: Listed, matches: readonly Place[], at: Situation): Draft[] {
  const counted = new Set(matches.map(({ path }) => path.at(-1)));
  const other = [...readItems(at, place).keys()].find((index) => !counted.has(index));
  if (other === undefined) return [];
  return wishes
    .slice(0, 1)
    .flatMap(({ variable, term, want }) =>
      at.setting.findSteps(term, want, enterItem(at, variable, stepInto(place, other))),
    );
}

/** Some items are taken out, or made not to count. */
function shrinkList({ place, wishes }: Listed, surplus: readonly Place[], at: Situation): Draft[] {
  const out = new Set(surplus.map(({ path }) => path.at(-1)));
  const kept = readItems(at, place).filter((_, index) => !out.has(index));
  const shorter = kept.length === 0 ? remove(at, place) : write(at, place, kept);
  const [wish] = wishes;
  const changed = wish === undefined ? undefined : changeItems(surplus, { ...wish, want: !wish.want }, 0, at);
  return [...shorter, ...(changed === undefined ? [] : [changed])];
}

export function resizeText(place: Place, count: number, at: Situation): Draft[] {
  const slot = slotAt(at, place);
  const before = read(at, place);
  const text = typeof before === 'string' && before !== '' ? before : slot === undefined ? '' : sampleValue(slot);
  if (slot?.type.kind !== 'string' || typeof text !== 'string') return [];
  const longer = text.length < count ? lengthenText(text, slot.type, count) : fitText(text, { max: count });
  return longer === undefined ? [] : write(at, place, longer);
}
