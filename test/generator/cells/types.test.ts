// The grammar of Type cells: what is a type, what is none, and what a misspelt type probably was.
import { describe, expect, it } from 'vitest';
import { readType } from '../../../generator/cells/types.ts';
import { printType } from '../../../generator/kernel/field-notation.ts';
import { readCellText, summarise } from './cell-sample.ts';

describe('types', () => {
  it.each([
    { raw: '`string`', type: { kind: 'string', formats: [] } },
    { raw: '`string<url>`', type: { kind: 'string', formats: ['url'] } },
    { raw: '`string<url,base64>`', type: { kind: 'string', formats: ['url', 'base64'] } },
    { raw: '`string<integer>`', type: { kind: 'string', formats: ['integer'] } },
    { raw: '`string<decimal>`', type: { kind: 'string', formats: ['decimal'] } },
    { raw: '`integer`', type: { kind: 'integer' } },
    { raw: '`number`', type: { kind: 'number' } },
    { raw: '`boolean`', type: { kind: 'boolean' } },
    { raw: '`int64`', type: { kind: 'int64' } },
    { raw: '`enum`', type: { kind: 'enum' } },
    { raw: '`object`', type: { kind: 'object' } },
    { raw: '`unknown`', type: { kind: 'unknown' } },
    { raw: '`array<object>`', type: { kind: 'array', of: { kind: 'object' } } },
    { raw: '`array<string<url,base64>>`', type: { kind: 'array', of: { kind: 'string', formats: ['url', 'base64'] } } },
  ])('$raw is read and printed the same', ({ raw, type }) => {
    const { value, findings } = readCellText(raw, readType);
    expect(value).toEqual(type);
    expect(findings).toEqual([]);
    expect(value === undefined ? '' : `\`${printType(value)}\``).toBe(raw);
  });

  it('a blank after the comma of two formats is allowed', () => {
    expect(readCellText('`string<url, base64>`', readType).value).toEqual({
      kind: 'string',
      formats: ['url', 'base64'],
    });
  });
});

describe('findings', () => {
  it.each([
    { raw: '`strin`', finding: 'TYPE-UNKNOWN at strin, nearest string' },
    { raw: '`String`', finding: 'TYPE-UNKNOWN at String, nearest string' },
    { raw: '`array<strng>`', finding: 'TYPE-UNKNOWN at array<strng>, nearest array<string>' },
    { raw: '`string<uri>`', finding: 'TYPE-UNKNOWN at string<uri>, nearest string<url>' },
    { raw: '`string<>`', finding: 'TYPE-UNKNOWN at string<>, nearest string' },
    { raw: '`string<url,url>`', finding: 'TYPE-UNKNOWN at string<url,url>, nearest string<url>' },
    { raw: '`string<url,integer>`', finding: 'TYPE-UNKNOWN at string<url,integer>, nearest string<integer>' },
    { raw: '`array<array<object>>`', finding: 'TYPE-UNKNOWN at array<array<object>>' },
    { raw: '`array<enum>`', finding: 'TYPE-UNKNOWN at array<enum>' },
    { raw: '`str`', finding: 'TYPE-UNKNOWN at str, nearest string' },
    { raw: '`INT`', finding: 'TYPE-UNKNOWN at INT, nearest integer' },
    { raw: '`date-time`', finding: 'TYPE-UNKNOWN at date-time, nearest string' },
    { raw: '`string[]`', finding: 'TYPE-UNKNOWN at string[], nearest array<string>' },
    { raw: '`array<int>`', finding: 'TYPE-UNKNOWN at array<int>, nearest array<integer>' },
    { raw: '`map<string,string>`', finding: 'TYPE-UNKNOWN at map<string,string>, nearest unknown' },
    { raw: '`enum[]`', finding: 'TYPE-UNKNOWN at enum[], nearest enum' },
    { raw: '`array`', finding: 'TYPE-UNKNOWN at array' },
    { raw: '`__proto__`', finding: 'TYPE-UNKNOWN at __proto__' },
    { raw: '`string\\|integer`', finding: 'TYPE-UNKNOWN at string\\|integer, nearest string<integer>' },
    { raw: 'string', finding: 'CELL-CODE at string' },
    { raw: '`string` `integer`', finding: 'CELL-CODE at `string` `integer`' },
    { raw: '`string', finding: 'CELL-CODE at `string' },
    { raw: '``', finding: 'CELL-CODE at ``' },
  ])('$raw is no type', ({ raw, finding }) => {
    const { value, findings } = readCellText(raw, readType);
    expect(value).toBeUndefined();
    expect(summarise(raw, findings)).toEqual([finding]);
  });

  it('an empty cell is a finding in the gap between its pipes', () => {
    const { findings } = readCellText('', readType);
    expect(findings).toMatchObject([{ code: 'CELL-EMPTY', place: { column: 2, endColumn: 4 } }]);
  });
});

it.each([
  { name: 'lists in lists, 5,000 deep', raw: `\`${'array<'.repeat(5000)}string${'>'.repeat(5000)}\`` },
  { name: 'lists that are never closed', raw: `\`${'array<'.repeat(5000)}\`` },
  { name: 'formats without end', raw: `\`string<${'url,'.repeat(5000)}>\`` },
  { name: 'a type of 20 kB', raw: `\`${'string'.repeat(3400)}\`` },
])('$name is one finding', ({ raw }) => {
  const { value, findings } = readCellText(raw, readType);
  expect(value).toBeUndefined();
  expect(findings.map((finding) => finding.code)).toEqual(['TYPE-UNKNOWN']);
});
