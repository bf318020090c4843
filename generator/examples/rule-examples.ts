// Examples of conditions: a body on which a rule has something to say and is kept, and one that breaks it, if possible it alone.
import type { Said } from '../kernel/examples.ts';
import { toField } from '../kernel/paths.ts';
import { listComplaints } from './complain.ts';
import type { FieldBody } from './field-bodies.ts';
import { makeExample, showValid } from './make-example.ts';
import { predict } from './predict.ts';
import { isSpent, SPENT } from './search/budget.ts';
import { breakRule, keepRule } from './search/goals.ts';
import type { BookedRule, Judged } from './search/rulebook.ts';
import { type Found, search } from './search/search.ts';
import type { Setting } from './search/situation.ts';
import { deny, type Entry, shortenAddress, type Unit } from './unit.ts';
import type { Fault } from './values/find-faults.ts';

export function showRules(unit: Unit, minimal: Found, bodies: readonly FieldBody[]): Entry[] {
  const byPath = new Map(bodies.map((body) => [body.slot.field.path, body.kind === 'none' ? undefined : body.found]));
  return unit.book.rules.flatMap((booked, number) => {
    const { id } = booked.rule;
    if (isSpent(unit.book.budget)) return [deny(id, 'valid', SPENT), deny(id, 'invalid', SPENT)];
    const subject = byPath.get(booked.rule.at);
    const starts = subject === undefined || isBad(subject) ? [minimal] : [subject, minimal];
    const kept = findKept(
      unit,
      number,
      starts.map(({ judged }) => judged),
    );
    const broken = showBroken(unit, booked, number, kept === undefined || isBad(kept) ? [minimal] : [kept, minimal]);
    return [...showKept(unit, booked, kept), broken];
  });
}

function isBad({ broken }: Found): boolean {
  return broken.length > 0;
}

/** With all that the rule compares, if that is possible. */
function findKept(unit: Unit, number: number, starts: readonly Judged[]): Found | undefined {
  const find = (isStrict: boolean): Found | undefined =>
    search(unit.setting, unit.book, starts, keepRule(unit.setting, unit.book, number, isStrict));
  const strict = find(true);
  return strict === undefined || isBad(strict) ? (find(false) ?? strict) : strict;
}

function showKept(unit: Unit, { rule }: BookedRule, kept: Found | undefined): Entry[] {
  if (kept === undefined)
    return [deny(rule.id, 'valid', 'no body was found on which it has something to say and holds')];
  const label = { id: `kept/${shortenAddress(unit.operation, rule.id)}`, part: unit.home, rows: [rule.id] };
  return showValid(unit, kept, label, 'every body found on which it has something to say');
}

function showBroken(unit: Unit, booked: BookedRule, number: number, starts: readonly Found[]): Entry {
  const { rule } = booked;
  const goal = (setting: Setting) => breakRule(setting, unit.book, number, starts[0]?.warned.length ?? 0);
  const find = (tolerates: Setting['tolerates']): Found | undefined => {
    const setting = { ...unit.setting, tolerates };
    return search(
      setting,
      unit.book,
      starts.map(({ judged }) => judged),
      goal(setting),
    );
  };
  // A refused shape may ask for a value that its field does not have: the shape then speaks in the place of the field.
  const reads = new Set(rule.kind === 'rejected' ? rule.reads : []);
  const found =
    find((fault, { path }) => fault === 'enum' && reads.has(toField(path))) ??
    find((fault) => BESIDE_RULES.has(fault)) ??
    find((fault) => BESIDE_RULES.has(fault) || BEFORE_RULES.has(fault));
  return found === undefined
    ? deny(rule.id, 'invalid', `${NOTHING} to break it`)
    : showFoundBroken(unit, booked, number, found);
}

/** What a field complains of while rules that read it still speak … */
const BESIDE_RULES: ReadonlySet<Fault> = new Set(['length', 'items', 'range']);

/** … and what silences them. After a wrong type or a missing key there is nothing for a rule to read. */
const BEFORE_RULES: ReadonlySet<Fault> = new Set(['enum', 'format']);

const NOTHING = 'nothing that its fields take was found';

function showFoundBroken(unit: Unit, { rule, isBinding }: BookedRule, number: number, found: Found): Entry {
  const { draft } = found.judged;
  const complaints = listComplaints(unit.setting.layout.self, draft.self);
  const prediction = predict(unit, draft, complaints, [number, ...found.broken, ...found.warned]);
  const { says, warns } = prediction;
  const isSaid = isBinding ? says.some((said) => said.rule === rule.id) : says.length === 0 && warns.includes(rule.id);
  const label = { id: `broken/${shortenAddress(unit.operation, rule.id)}`, part: unit.home, rows: [rule.id] };
  return isSaid
    ? makeExample(unit, label, draft, prediction)
    : deny(rule.id, 'invalid', `${NOTHING} to break it; what does is refused for itself: ${describeSaid(says)}`);
}

function describeSaid(says: readonly Said[]): string {
  return says.map(({ code, field, rule }) => rule ?? `${field} ${code}`).join(', ');
}
