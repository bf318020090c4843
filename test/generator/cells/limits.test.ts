// The grammar of Limits cells, and which limit fits which type.
import { describe, expect, it } from 'vitest';
import { readLimits } from '../../../generator/cells/limits.ts';
import { readType } from '../../../generator/cells/types.ts';
import type { FieldType } from '../../../generator/kernel/contract-model.ts';
import { readCellText, summarise } from './cell-sample.ts';

function typeOf(text: string): FieldType {
  const { value } = readCellText(`\`${text}\``, readType);
  if (value === undefined) throw new Error(`${text} is a type`);
  return value;
}

function read(raw: string, type: string, received = false) {
  const { value, findings } = readCellText(raw, (cell, report) => readLimits(cell, typeOf(type), received, report));
  return { limits: value, findings: summarise(raw, findings) };
}

describe('limits', () => {
  it.each([
    { type: 'string', raw: '`length 1..2500`', limits: [{ kind: 'length', min: 1, max: 2500 }] },
    { type: 'string', raw: '`length ..2500`', limits: [{ kind: 'length', max: 2500 }] },
    { type: 'string', raw: '`length 0..0`', limits: [{ kind: 'length', min: 0, max: 0 }] },
    { type: 'array<string>', raw: '`items 1..`', limits: [{ kind: 'items', min: 1 }] },
    { type: 'number', raw: '`range -1.5..0.5`', limits: [{ kind: 'range', min: -1.5, max: 0.5 }] },
    { type: 'integer', raw: '`range 1..10`', limits: [{ kind: 'range', min: 1, max: 10 }] },
    { type: 'string<integer>', raw: '`range 3..15`', limits: [{ kind: 'range', min: 3, max: 15 }] },
    { type: 'string<decimal>', raw: '`range 0.1..`', limits: [{ kind: 'range', min: 0.1 }] },
    {
      type: 'string<url,base64>',
      raw: '`bytes ..10485760`, `side 300..`, `ratio 0.4..2.5`, `format jpg png`',
      limits: [
        { kind: 'bytes', max: 10485760 },
        { kind: 'side', min: 300 },
        { kind: 'ratio', min: 0.4, max: 2.5 },
        { kind: 'format', formats: ['jpg', 'png'] },
      ],
    },
    {
      type: 'string<url>',
      raw: '`seconds 3..15`, `fps 24..60`',
      limits: [
        { kind: 'seconds', min: 3, max: 15 },
        { kind: 'fps', min: 24, max: 60 },
      ],
    },
    { type: 'string', raw: '', limits: [] },
  ])('$raw of $type is read', ({ type, raw, limits }) => {
    expect(read(raw, type)).toEqual({ limits, findings: [] });
  });

  it('a tolerated deviation is read in what the service sends', () => {
    expect(read('`tolerate number`', 'string', true)).toEqual({
      limits: [{ kind: 'tolerate', json: 'number' }],
      findings: [],
    });
  });
});

describe('findings', () => {
  it.each([
    { type: 'string', raw: '`lenght 1..80`', finding: 'LIMIT-UNKNOWN at lenght 1..80, nearest length 1..80' },
    { type: 'string', raw: '`length`', finding: 'LIMIT-UNKNOWN at length' },
    { type: 'string', raw: '`length 80`', finding: 'LIMIT-UNKNOWN at length 80' },
    { type: 'string', raw: '`length ..`', finding: 'LIMIT-UNKNOWN at length ..' },
    { type: 'string', raw: '`length 80..1`', finding: 'LIMIT-UNKNOWN at length 80..1' },
    { type: 'string', raw: '`length 1 2..50`', finding: 'LIMIT-UNKNOWN at length 1 2..50' },
    { type: 'string', raw: '`length 1.5..3`', finding: 'LIMIT-UNKNOWN at length 1.5..3' },
    { type: 'string', raw: '`length -1..3`', finding: 'LIMIT-UNKNOWN at length -1..3' },
    { type: 'string', raw: '`length 1..9007199254740993`', finding: 'LIMIT-UNKNOWN at length 1..9007199254740993' },
    { type: 'number', raw: '`range 1e3..`', finding: 'LIMIT-UNKNOWN at range 1e3..' },
    { type: 'integer', raw: '`length 1..3`', finding: 'LIMIT-UNKNOWN at length 1..3' },
    { type: 'string', raw: '`items 1..3`', finding: 'LIMIT-UNKNOWN at items 1..3' },
    { type: 'string', raw: '`range 1..3`', finding: 'LIMIT-UNKNOWN at range 1..3' },
    { type: 'string', raw: '`bytes ..10`', finding: 'LIMIT-UNKNOWN at bytes ..10' },
    { type: 'string<url>', raw: '`format`', finding: 'LIMIT-UNKNOWN at format' },
    { type: 'string<url>', raw: '`format JPG`', finding: 'LIMIT-UNKNOWN at format JPG' },
    { type: 'string', raw: '`tolerate number`', finding: 'LIMIT-UNKNOWN at tolerate number' },
    { type: 'string', raw: '`__proto__ 1..3`', finding: 'LIMIT-UNKNOWN at __proto__ 1..3' },
    { type: 'string', raw: 'length 1..3', finding: 'CELL-CODE at length 1..3' },
  ])('$raw of $type is no limit', ({ type, raw, finding }) => {
    expect(read(raw, type)).toEqual({ limits: [], findings: [finding] });
  });

  it('the second of two limits of one kind is a finding, and the first is kept', () => {
    expect(read('`length 1..3`, `length 4..5`', 'string')).toEqual({
      limits: [{ kind: 'length', min: 1, max: 3 }],
      findings: ['LIMIT-UNKNOWN at length 4..5'],
    });
  });

  it('an unknown tolerated kind is a finding in what the service sends', () => {
    expect(read('`tolerate null`', 'string', true)).toEqual({
      limits: [],
      findings: ['LIMIT-UNKNOWN at tolerate null'],
    });
  });

  it('a bound beyond every number is a finding', () => {
    const raw = `\`range 0..${'9'.repeat(400)}\``;
    expect(read(raw, 'number')).toEqual({ limits: [], findings: [`LIMIT-UNKNOWN at ${raw.slice(1, -1)}`] });
  });

  it('a limit of 20 kB is one finding', () => {
    const raw = `\`length ${'1 '.repeat(10_000)}..\``;
    expect(read(raw, 'string')).toEqual({ limits: [], findings: [`LIMIT-UNKNOWN at ${raw.slice(1, -1)}`] });
  });
});
