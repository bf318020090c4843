// What a person reads at a terminal: grouped by level, and nothing of a cell that could steer the terminal.
import { stripVTControlCharacters } from 'node:util';
import { expect, it } from 'vitest';
import { findInvisible } from '../../../generator/kernel/printable.ts';
import { createReport } from '../../../generator/render/changes-report.ts';
import { renderChangesPretty } from '../../../generator/render/render-changes-pretty.ts';
import { compareEdits } from '../diff/samples/sample.ts';
import { STORY } from '../diff/samples/story.ts';

const changes = compareEdits(STORY);

it('shows each change under its level, and what all ask for', () => {
  expect(renderChangesPretty(createReport('v1', 'the working tree', changes), { color: false })).toBe(`breaking
  register/parcel.md:28:33  parcel.create/weight  Limits narrowed
    - range 0.1..70
    + range 0.1..50
    sent-field-limits-narrowed: values that were good are refused
  register/parcel.md:53:3 in v1  parcel.create/scales  field removed
    - array<number>, required no
    sent-field-removed: what has it is refused for an unknown key
    looks like parcel.create/balances, which was added

compatible
  register/parcel.md:53:3  parcel.create/balances  field added
    + array<number>, required no
    sent-field-added: it may be left out
    looks like parcel.create/scales, which was removed

editorial
  register/patterns.md:11:69  pattern:plainParcel  Notes changed
    - the commonest
    pattern-words-changed: only people read it
  register/policies.md:6:19  policy:wait  Why changed
    - the service is slow
    + the service is fast
    policy-words-changed: only people read it

2 breaking, 1 compatible, 2 editorial from v1 to the working tree; this asks for a major version
`);
});

it('is coloured only when it may be, and says the same', () => {
  const report = createReport('v1', 'v2', changes);
  const painted = renderChangesPretty(report, { color: true });
  expect(painted).toContain('\u001B[31m    - range 0.1..70\u001B[39m\n\u001B[32m    + range 0.1..50\u001B[39m\n');
  expect(stripVTControlCharacters(painted)).toBe(renderChangesPretty(report, { color: false }));
});

it('cuts long cells and lets no invisible character through', () => {
  const [first] = changes;
  if (first === undefined) throw new Error('there are changes');
  const hostile = `\u001B[2J\u202E${'x'.repeat(500)}`;
  const text = renderChangesPretty(createReport('v1', 'v2', [{ ...first, address: hostile, after: hostile }]), {
    color: false,
  });
  expect(findInvisible(text)).toEqual([]);
  expect(text).toContain(`    + \uFFFD[2J\uFFFD${'x'.repeat(395)}… (105 more characters)\n`);
});
