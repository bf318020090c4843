// Defaults, Required cells and parents: what a field may say depends on its type, its part and the rows above it.
import { describe, expect, it } from 'vitest';
import { editRegister, locateFindings } from '../findings/parcel-register.ts';
import { addFields, pickField, readModel } from './edited-model.ts';

describe('a default', () => {
  it.each([
    { type: 'string', written: 'five kilos', value: 'five kilos' },
    { type: 'string<url>', written: 'https://example.org', value: 'https://example.org' },
    { type: 'string<integer>', written: '5', value: '5' },
    { type: 'integer', written: '-3', value: -3 },
    { type: 'number', written: '0.5', value: 0.5 },
    { type: 'number', written: '2', value: 2 },
    { type: 'boolean', written: 'true', value: true },
    { type: 'boolean', written: 'false', value: false },
  ])('$written of $type is read as a value of that type', ({ type, written, value }) => {
    const model = readModel([addFields(`\`box\` | \`${type}\` | no | \`${written}\` |`)]);
    expect(pickField(model, 'parcel.send/box').default).toBe(value);
  });

  it.each([
    { type: 'integer', written: '1.5' },
    { type: 'integer', written: '1e3' },
    { type: 'integer', written: '9007199254740993' },
    { type: 'number', written: 'half' },
    { type: 'number', written: 'NaN' },
    { type: 'boolean', written: 'True' },
    { type: 'int64', written: '1' },
    { type: 'object', written: '{}' },
    { type: 'array<string>', written: '[]' },
    { type: 'unknown', written: 'x' },
  ])('$written of $type is a finding', ({ type, written }) => {
    const text = editRegister([addFields(`\`box\` | \`${type}\` | no | \`${written}\` |`)]);
    expect(locateFindings(text)).toMatchObject([{ code: 'FIELD-DEFAULT', found: written, line: 21 }]);
  });
});

describe('Required', () => {
  it.each([
    { part: 'Request', word: 'yes' },
    { part: 'Request', word: 'no' },
    { part: 'Response', word: 'yes' },
    { part: 'Response', word: 'no' },
    { part: 'Response', word: 'expected' },
    { part: 'Callback', word: 'expected' },
    { part: 'Error', word: 'expected' },
    { part: 'Given', word: 'yes' },
  ])('$word is read in $part', ({ part, word }) => {
    expect(locateFindings(trackWith(part, word))).toEqual([]);
  });

  it.each([
    { part: 'Request', word: 'expected', nearest: undefined },
    { part: 'Request', word: 'Yes', nearest: 'yes' },
    { part: 'Query', word: 'expcted', nearest: undefined },
    { part: 'Response', word: 'expcted', nearest: 'expected' },
    { part: 'Response', word: '`if true`', nearest: undefined },
    { part: 'Given', word: '`if true`', nearest: undefined },
    { part: 'Request', word: '`iff true`', nearest: undefined },
    { part: 'Request', word: '', nearest: undefined },
  ])('"$word" is a finding in $part', ({ part, word, nearest }) => {
    const [finding, more] = locateFindings(trackWith(part, word));
    expect(finding).toMatchObject({ code: 'FIELD-REQUIRED', found: word });
    expect(finding?.nearest).toBe(nearest);
    expect(more).toBeUndefined();
  });

  /** The register with one more part of parcel.track, holding one field. */
  function trackWith(part: string, required: string): string {
    const header = '| Field | Type | Required | Default | Limits | Status | Evidence | Since | Notes |';
    const row = `| \`box\` | \`string\` | ${required} | | | doc-confirmed | \`carrier-guide-2026\` | | |`;
    return editRegister([
      ['# The service', `### ${part}\n\n${header}\n|${' --- |'.repeat(9)}\n${row}\n\n# The service`],
    ]);
  }
});

describe('a parent', () => {
  it('an object holds fields, and a list of objects holds the fields of its items', () => {
    const model = readModel([
      addFields(
        '`box` | `object` | no | |',
        '`box.sides` | `array<object>` | no | |',
        '`box.sides[].width` | `number` | no | |',
      ),
    ]);
    expect(pickField(model, 'parcel.send/box.sides[].width').type).toEqual({ kind: 'number' });
  });

  it.each([
    { parent: '`box` | `string`', child: 'box.side', why: 'a text holds nothing' },
    { parent: '`box` | `array<string>`', child: 'box[].side', why: 'items that are texts hold nothing' },
    { parent: '`box` | `object`', child: 'box[].side', why: 'an object has no items' },
    { parent: '`box` | `unknown`', child: 'box.side', why: 'an unknown value holds nothing that is known' },
  ])('$why', ({ parent, child }) => {
    const text = editRegister([addFields(`${parent} | no | |`, `\`${child}\` | \`string\` | no | |`)]);
    expect(locateFindings(text)).toMatchObject([{ code: 'FIELD-PARENT', found: child, line: 22 }]);
  });

  it('a child above its parent is a finding', () => {
    const text = editRegister([addFields('`box.side` | `string` | no | |', '`box` | `object` | no | |')]);
    expect(locateFindings(text)).toMatchObject([{ code: 'FIELD-PARENT', found: 'box.side', line: 21 }]);
  });
});
