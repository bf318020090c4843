// Names become code, files and keys; a name that is not of its form must never get past its cell.
import { describe, expect, it } from 'vitest';
import { readName } from '../../../generator/model/row-reader.ts';
import { readCellText, summarise } from '../cells/cell-sample.ts';

type Form = Parameters<typeof readName>[1];

const GOOD: readonly (readonly [form: Form, name: string])[] = [
  ['operation', 'parcel.send'],
  ['operation', 'image2video.createBatch'],
  ['field', 'mode'],
  ['field', '_private'],
  ['field', 'Content-Type'],
  ['field', 'stops[].city'],
  ['field', 'a[].b[].c'],
  ['field', 'data.task_info.id'],
  ['rule', 'light-by-air'],
  ['rule', 'max3'],
  ['id', '2026-02-01-send-box'],
  ['id', 'carrier-guide-2026'],
  ['id', 'sdk-v1.2'],
];

const BAD: readonly (readonly [form: Form, name: string])[] = [
  ['operation', 'parcel'],
  ['operation', 'parcel.send.now'],
  ['operation', 'Parcel.send'],
  ['operation', 'parcel.constructor'],
  ['operation', 'parcel/send'],
  ['field', 'two words'],
  ['field', '1st'],
  ['field', 'a..b'],
  ['field', 'a.'],
  ['field', '[]'],
  ['field', 'a[0]'],
  ['field', '__proto__'],
  ['field', 'a.__proto__'],
  ['field', 'a[].constructor'],
  ['field', 'prototype.x'],
  ['field', 'hasOwnProperty'],
  ['field', 'städte'],
  ['field', "x'];alert(1)//"],
  ['field', 'a$b'],
  ['field', '__defineGetter__'],
  ['field', 'toLocaleString'],
  ['rule', 'Light-By-Air'],
  ['rule', 'light--by-air'],
  ['rule', '-light'],
  ['id', '../etc/passwd'],
  ['id', 'a b'],
  ['id', 'a-'],
  ['id', 'constructor'],
];

describe.each(GOOD)('%s', (form, name) => {
  it(`${name} is read`, () => {
    const { value, findings } = readCellText(`\`${name}\``, (cell, report) => readName(cell, form, report));
    expect(value).toBe(name);
    expect(findings).toEqual([]);
  });
});

describe.each(BAD)('%s', (form, name) => {
  it(`${name} is a finding under the name`, () => {
    const raw = `\`${name}\``;
    const { value, findings } = readCellText(raw, (cell, report) => readName(cell, form, report));
    expect(value).toBeUndefined();
    expect(summarise(raw, findings)).toEqual([`NAME-SYNTAX at ${name}`]);
  });
});

it('a name of 20 kB is one finding, and its message is short', () => {
  const { findings } = readCellText(`\`${'a.'.repeat(10_000)}\``, (cell, report) => readName(cell, 'field', report));
  expect(findings.map(({ code, message }) => [code, message.length < 200])).toEqual([['NAME-SYNTAX', true]]);
});
