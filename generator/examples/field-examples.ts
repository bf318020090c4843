// Good examples of fields and values: a smallest body, a few that hold all that may stand together, and one for each row that a condition cares about.
import type { PartName } from '../kernel/contract-model.ts';
import { readAt } from '../kernel/paths.ts';
import { type FieldBody, findHolding, isRead } from './field-bodies.ts';
import { showValid } from './make-example.ts';
import { isSpent, SPENT } from './search/budget.ts';
import type { Found } from './search/search.ts';
import { deny, type Entry, shortenAddress, type Unit } from './unit.ts';
import { listVariants } from './values/sample-all.ts';
import type { Slots } from './values/slot.ts';

/** What a row without a good example is told of. */
const SMALLEST = 'the smallest body';

export function showFields(unit: Unit, minimal: Found, bodies: readonly FieldBody[]): Entry[] {
  const held = new Set(listHeld(minimal, bodies));
  return [
    ...showValid(unit, minimal, { id: `minimal/${unit.home}`, part: unit.home, rows: [...held] }, SMALLEST),
    ...showFree(unit, minimal, held),
    ...bodies.flatMap((body) => [...showOwn(unit, body), ...showValues(unit, minimal, body, held)]),
  ];
}

/** The fields and values of the smallest body. */
function listHeld(minimal: Found, bodies: readonly FieldBody[]): string[] {
  return bodies.flatMap(({ kind, slot: { field }, path }) => {
    if (kind !== 'minimal') return [];
    const value = readAt(minimal.judged.draft.self, path);
    return [field.id, ...field.values.filter((row) => row.value === value).map(({ id }) => id)];
  });
}

/** What no condition reads, together: first every field, then the values that are left. */
function showFree(unit: Unit, minimal: Found, held: ReadonlySet<string>): Entry[] {
  const free: Slots = new Map([...unit.setting.layout.self].filter(([name]) => !unit.book.readers.self.has(name)));
  return listVariants(free).flatMap(({ rows: shown, build }, number) => {
    const rows = shown.filter((row) => !held.has(row));
    if (isSpent(unit.book.budget)) return rows.map((row) => deny(row, 'valid', SPENT));
    const draft = { ...minimal.judged.draft, self: { ...minimal.judged.draft.self, ...build() } };
    const id = `full/${unit.home}${number === 0 ? '' : `~${number + 1}`}`;
    const found = { ...minimal, judged: { ...minimal.judged, draft } };
    return showValid(unit, found, { id, part: unit.home, rows }, SMALLEST);
  });
}

function showOwn(unit: Unit, body: FieldBody): Entry[] {
  const { id } = body.slot.field;
  if (body.kind === 'none') return [deny(id, 'valid', body.reason)];
  return body.kind === 'own' ? showHolding(unit, body.found, body.slot.part, id) : [];
}

function showValues(unit: Unit, minimal: Found, body: FieldBody, held: ReadonlySet<string>): Entry[] {
  if (!isRead(unit, body.path)) return [];
  const { field, part } = body.slot;
  return field.values
    .filter(({ id }) => !held.has(id))
    .flatMap(({ id, value }) =>
      isSpent(unit.book.budget)
        ? [deny(id, 'valid', SPENT)]
        : showHolding(unit, findHolding(unit, minimal, body, value, true), part, id),
    );
}

function showHolding(unit: Unit, found: Found, part: PartName, row: string): Entry[] {
  const id = `valid/${shortenAddress(unit.operation, row)}`;
  return showValid(unit, found, { id, part, rows: [row] }, 'every body found with it');
}
