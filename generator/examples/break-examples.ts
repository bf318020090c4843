// Bad examples of fields: a good body in which one value breaks one thing. A rule that then speaks too is promised with it.
import type { Example } from '../kernel/examples.ts';
import { toField } from '../kernel/paths.ts';
import type { FieldBody } from './field-bodies.ts';
import { makeExample } from './make-example.ts';
import { type Complaint, predict } from './predict.ts';
import { isSpent, SPENT } from './search/budget.ts';
import { writeDraft } from './search/draft.ts';
import type { Found } from './search/search.ts';
import { deny, type Entry, shortenAddress, type Unit } from './unit.ts';
import type { Break } from './values/list-breaks.ts';
import type { Path, PlacedSlot } from './values/slot.ts';

export function showBreaks(unit: Unit, bodies: readonly FieldBody[]): Entry[] {
  return bodies.flatMap((body): Entry[] => {
    const { slot, path } = body;
    if (body.kind === 'none') return [deny(slot.field.id, 'invalid', body.reason)];
    if (isSpent(unit.book.budget)) return [deny(slot.field.id, 'invalid', SPENT)];
    const items = slot.item === undefined ? [] : [{ slot: slot.item, path: [...path, 0] }];
    const examples = [{ slot, path }, ...items].flatMap((placed) =>
      unit.listBreaks(placed.slot).map((broken) => showBreak(unit, body.found, placed, broken)),
    );
    return examples.length > 0
      ? examples
      : [deny(slot.field.id, 'invalid', 'it may be left out, and its type takes any value')];
  });
}

function showBreak(unit: Unit, found: Found, { slot, path }: PlacedSlot, { name, fault, value }: Break): Example {
  const { field, part, isItem } = slot;
  return showInvalid(unit, found, {
    id: `${name}/${shortenAddress(unit.operation, field.id)}${isItem ? '[]' : ''}`,
    path,
    value,
    complaint: { part, code: fault, field: toField(path), row: field.id },
  });
}

export interface Change {
  /** Of the example. */
  readonly id: string;
  readonly path: Path;
  readonly value: unknown;
  /** What the field says after it. */
  readonly complaint: Complaint;
}

/** A good body with one change. Only rules that read what was changed may say something else than before. */
export function showInvalid(unit: Unit, found: Found, { id, path, value, complaint }: Change): Example {
  const draft = writeDraft(unit.setting.layout, found.judged.draft, { root: 'self', path }, value);
  const { part, row } = complaint;
  const readers = unit.book.readers.self.get(String(path[0])) ?? [];
  const prediction = predict(unit, draft, [complaint], [...readers, ...found.broken, ...found.warned]);
  return makeExample(unit, { id, part, rows: [row] }, draft, prediction);
}
