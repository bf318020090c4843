// Examples of conditions: a body on which a rule has something to say and is kept, and one that breaks it, if possible it alone.

import type { Said } from '../kernel/examples.ts';
import { toField } from '../kernel/paths.ts';
import { putFirst } from './break-examples.ts';
import { listComplaints } from './complain.ts';
import type { FieldBody } from './field-bodies.ts';
import type { Fault } from './find-faults.ts';
import { breakRule, keepRule } from './goals.ts';
import { predict } from './predict.ts';
import type { BookedRule } from './rulebook.ts';
import { type Found, search } from './search.ts';
import type { Setting } from './situation.ts';
import { toPayload } from './to-payload.ts';
import { deny, type Entry, shortenAddress, type Unit } from './unit.ts';
import { showValid } from './valid-example.ts';

export function showRules(unit: Unit, minimal: Found, bodies: readonly FieldBody[]): Entry[] {
  const byPath = new Map(bodies.map((body) => [body.slot.field.path, body.found]));
  return unit.book.rules.flatMap((booked, number) => {
    const subject = byPath.get(booked.rule.at);
    const first = subject === undefined || subject.broken.length > 0 ? [minimal] : [subject, minimal];
    const kept = search(
      unit.setting,
      unit.book,
      first.map(({ judged }) => judged),
      keepRule(unit.setting, unit.book, number),
    );
    const starts = kept === undefined || kept.broken.length > 0 ? [minimal] : [kept, minimal];
    return [showKept(unit, booked, kept), showBroken(unit, booked, number, starts)].flat();
  });
}

function showKept(unit: Unit, { rule }: BookedRule, kept: Found | undefined): Entry[] {
  const without = 'every body found on which it has something to say';
  if (kept === undefined)
    return [deny(rule.id, 'valid', 'no body was found on which it has something to say and holds')];
  return showValid(unit, kept, {
    id: `kept/${shortenAddress(unit.operation, rule.id)}`,
    part: unit.home,
    rows: [rule.id],
    without,
  });
}

function showBroken(unit: Unit, booked: BookedRule, number: number, starts: readonly Found[]): Entry {
  const judged = starts.map((start) => start.judged);
  const find = (setting: Setting): Found | undefined =>
    search(setting, unit.book, judged, breakRule(setting, unit.book, number, starts[0]?.warned.length ?? 0));
  const { rule } = booked;
  // A refused shape may ask for a value that its field does not have: the shape then speaks in the place of the field.
  const reads = new Set(rule.kind === 'rejected' ? rule.reads : []);
  const found =
    find({ ...unit.setting, tolerates: (fault, { path }) => fault === 'enum' && reads.has(toField(path)) }) ??
    find({ ...unit.setting, tolerates: (fault) => TOLERABLE.has(fault) });
  return found === undefined
    ? deny(rule.id, 'invalid', 'no value was found that breaks it')
    : showFoundBroken(unit, booked, number, found);
}

/** What a field may complain of beside the rule. After a wrong type or a missing key there is nothing for a rule to read. */
const TOLERABLE: ReadonlySet<Fault> = new Set(['enum', 'format', 'length', 'items', 'range']);

function showFoundBroken(unit: Unit, { rule, isBinding }: BookedRule, number: number, found: Found): Entry {
  const { draft } = found.judged;
  const { self } = unit.setting.layout;
  const complaints = listComplaints(self, draft.self);
  const { says, warns } = predict(unit, draft, complaints, [number, ...found.broken, ...found.warned]);
  const isSaid = isBinding ? says.some((said) => said.rule === rule.id) : says.length === 0 && warns.includes(rule.id);
  if (!isSaid)
    return deny(rule.id, 'invalid', `whatever breaks it is refused for something else: ${describeSaid(says)}`);
  const id = `broken/${shortenAddress(unit.operation, rule.id)}`;
  const example = { id, part: unit.home, rows: [rule.id], ...toPayload(unit, draft) };
  const warning = warns.length === 0 ? {} : { warns };
  return isBinding
    ? { ...example, kind: 'invalid', says: putFirst(says, rule.row), ...warning }
    : { ...example, kind: 'valid', ...warning };
}

function describeSaid(says: readonly Said[]): string {
  return says.map(({ code, field, rule }) => rule ?? `${field} ${code}`).join(', ');
}
