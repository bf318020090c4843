// Bad examples of keys: one that nobody knows in each object that is sent, and each that people send although it is no field.
import type { Operation, PartName } from '../kernel/contract-model.ts';
import { findNearest } from '../kernel/nearest.ts';
import { parentOf, toField } from '../kernel/paths.ts';
import { showInvalid } from './break-examples.ts';
import type { FieldBody } from './field-bodies.ts';
import { isSpent, SPENT } from './search/budget.ts';
import type { Found } from './search/search.ts';
import { deny, type Entry, SEEN_AS_ONE, shortenAddress, type Unit } from './unit.ts';
import type { Path, Slot } from './values/slot.ts';

const STRANGE_KEY = 'unregistered_key';

/** Parts of which every key is known. A path has no keys of its own, and more headers travel than a contract names. */
const CLOSED: readonly PartName[] = ['request', 'query', 'given'];

/** An object that is sent, or a whole part. */
interface Holder {
  readonly part: PartName;
  readonly path: Path;
  /** The address of the row that speaks of its keys. */
  readonly row: string;
  readonly name: string;
  readonly keys: readonly string[];
  readonly found: Found;
}

function listHolders(unit: Unit, minimal: Found, bodies: readonly FieldBody[]): Holder[] {
  const tops = [...unit.setting.layout.self.values()];
  const roots = unit.parts.map(({ name: part }): Holder => {
    const keys = tops.filter((slot) => slot.part === part).map(({ name }) => name);
    return { part, path: [], row: unit.operation, name: part, keys, found: minimal };
  });
  const objects = bodies.flatMap((body): Holder[] => {
    const { slot, path } = body;
    const holder: Slot = slot.item ?? slot;
    if (holder.type.kind !== 'object' || body.kind === 'none') return [];
    const { part, field, children, isItem } = holder;
    const name = shortenAddress(unit.operation, field.id);
    return [
      { part, path: isItem ? [...path, 0] : path, row: field.id, name, keys: [...children.keys()], found: body.found },
    ];
  });
  return [...roots, ...objects].filter(({ part }) => CLOSED.includes(part));
}

export function showKeys(unit: Unit, minimal: Found, bodies: readonly FieldBody[], operation: Operation): Entry[] {
  const holders = listHolders(unit, minimal, bodies);
  return [...holders.flatMap((holder) => showStrangeKey(unit, holder)), ...showRejectedKeys(unit, holders, operation)];
}

function showStrangeKey(unit: Unit, { part, path: above, row, name, keys, found }: Holder): Entry[] {
  // What looks like a slip of a known key would be answered by the row of that one.
  if (isSpent(unit.book.budget) || findNearest(STRANGE_KEY, keys) !== undefined) return [];
  const path = [...above, STRANGE_KEY];
  const complaint = { part, code: 'unknown-key' as const, field: toField(path), row };
  return [showInvalid(unit, found, { id: `unknown-key/${name}`, path, value: 'sample', complaint })];
}

/** Keys that the register names as refused. They are looked for in the first part that has keys. */
function showRejectedKeys(unit: Unit, holders: readonly Holder[], operation: Operation): Entry[] {
  if (!SEEN_AS_ONE.includes(unit.home)) return [];
  const [first] = holders;
  const byField = new Map(
    holders.filter(({ part }) => part === first?.part).map((holder) => [toField(holder.path), holder]),
  );
  const registered = new Set(unit.parts.flatMap((part) => part.fields.map(({ path }) => path)));
  return operation.rejected.flatMap(({ id, shape }): Entry[] => {
    if (shape.kind !== 'field') return [];
    const holder = byField.get(parentOf(shape.path));
    if (holder === undefined) return [deny(id, 'invalid', 'nothing is sent in which the key could stand')];
    if (isSpent(unit.book.budget)) return [deny(id, 'invalid', SPENT)];
    if (registered.has(shape.path)) return [deny(id, 'invalid', 'the key is a field')];
    const path = [...holder.path, shape.path.slice(shape.path.lastIndexOf('.') + 1)];
    const complaint = { part: holder.part, code: 'rejected' as const, field: shape.path, row: id };
    const example = { id: `rejected/${shortenAddress(unit.operation, id)}`, path, value: 'sample', complaint };
    return [showInvalid(unit, holder.found, example)];
  });
}
