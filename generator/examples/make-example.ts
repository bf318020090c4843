// Makes an example of a draft, or of what was found for a row that has no good one, the reason.
import type { PartName } from '../kernel/contract-model.ts';
import type { Example, Said } from '../kernel/examples.ts';
import type { Prediction } from './predict.ts';
import type { Draft } from './search/draft.ts';
import type { Found } from './search/search.ts';
import { toPayload } from './to-payload.ts';
import { deny, type Entry, type Unit } from './unit.ts';

export interface Label {
  readonly id: string;
  readonly part: PartName;
  readonly rows: readonly string[];
}

/** Bad if something is said of it. */
export function makeExample(unit: Unit, { id, part, rows }: Label, draft: Draft, { says, warns }: Prediction): Example {
  const payload = toPayload(unit, draft, part);
  unit.book.budget.characters -= JSON.stringify(payload).length;
  return {
    id,
    kind: says.length === 0 ? 'valid' : 'invalid',
    part,
    rows,
    ...payload,
    ...(says.length === 0 ? {} : { says: putFirst(says, rows) }),
    ...(warns.length === 0 ? {} : { warns }),
  };
}

/** What the example is of comes first. */
function putFirst(says: readonly Said[], rows: readonly string[]): Said[] {
  const isOwn = ({ row, rule }: Said): boolean => rows.includes(rule ?? row);
  return [...says.filter(isOwn), ...says.filter((said) => !isOwn(said))];
}

/** @param without what it says of a row when every body found for it breaks a rule */
export function showValid(unit: Unit, found: Found, label: Label, without: string): Entry[] {
  if (label.rows.length === 0) return [];
  const warns = nameRules(unit, found.warned);
  if (found.broken.length === 0) return [makeExample(unit, label, found.judged.draft, { says: [], warns })];
  const end = found.isGivenUp ? '; then the search was given up' : '';
  const reason = `${without} breaks ${nameRules(unit, found.broken).join(', ')}${end}`;
  return label.rows.map((row) => deny(row, 'valid', reason));
}

function nameRules(unit: Unit, numbers: readonly number[]): string[] {
  return numbers.flatMap((number) => unit.book.rules[number]?.rule.id ?? []);
}
