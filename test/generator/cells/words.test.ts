// Cells that take a word, a date or a number: what is read, and what is a finding.
import { describe, expect, it } from 'vitest';
import { quote, readDate, readText, readWholeNumber, readWord } from '../../../generator/cells/words.ts';
import { readCellText, summarise } from './cell-sample.ts';

describe('a word of a closed list', () => {
  const read = (raw: string) => {
    const { value, findings } = readCellText(raw, (cell, report) => readWord(cell, ['never', 'after-fix'], report));
    return { value, findings: summarise(raw, findings) };
  };

  it.each(['never', '`never`'])('%s is read', (raw) => {
    expect(read(raw)).toEqual({ value: 'never', findings: [] });
  });

  it.each([
    { raw: 'nevr', finding: 'CELL-VALUE at nevr, nearest never' },
    { raw: 'Never', finding: 'CELL-VALUE at Never, nearest never' },
    { raw: 'after fix', finding: 'CELL-VALUE at after fix, nearest after-fix' },
    { raw: 'perhaps', finding: 'CELL-VALUE at perhaps' },
    { raw: '**never**', finding: 'CELL-VALUE at **never**' },
    { raw: 'constructor', finding: 'CELL-VALUE at constructor' },
    { raw: '', finding: 'CELL-EMPTY at   ' },
  ])('"$raw" is a finding', ({ raw, finding }) => {
    expect(read(raw)).toEqual({ value: undefined, findings: [finding] });
  });
});

describe('a date', () => {
  const read = (raw: string) => {
    const { value, findings } = readCellText(raw, readDate);
    return { value, findings: summarise(raw, findings) };
  };

  it.each(['2026', '2026-04', '2026-04-23', '2024-02-29', '2000-02-29', '2026-12-31'])(
    '%s is read as written',
    (raw) => {
      expect(read(raw)).toEqual({ value: raw, findings: [] });
    },
  );

  it('a date in code marks is read without them', () => {
    expect(read('`2026-04`')).toEqual({ value: '2026-04', findings: [] });
  });

  it('an empty cell is no date and no finding', () => {
    expect(read('')).toEqual({ value: undefined, findings: [] });
  });

  it.each([
    '2026-13',
    '2026-00',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-04-00',
    '2026-4-3',
    '26-04-23',
    '23.04.2026',
    '2026-04-23T00:00',
    '２０２６',
    '-2026',
    'soon',
  ])('%s is a finding', (raw) => {
    expect(read(raw)).toEqual({ value: undefined, findings: [`CELL-DATE at ${raw}`] });
  });
});

describe('a whole number', () => {
  const read = (raw: string) => {
    const { value, findings } = readCellText(raw, readWholeNumber);
    return { value, findings: summarise(raw, findings) };
  };

  it.each([
    { raw: '0', value: 0 },
    { raw: '429', value: 429 },
    { raw: '`1303`', value: 1303 },
    { raw: '999999999', value: 999_999_999 },
  ])('$raw is read', ({ raw, value }) => {
    expect(read(raw)).toEqual({ value, findings: [] });
  });

  it.each([
    { raw: '-1', finding: 'CELL-NUMBER at -1' },
    { raw: '1.5', finding: 'CELL-NUMBER at 1.5' },
    { raw: '1e3', finding: 'CELL-NUMBER at 1e3' },
    { raw: '0x10', finding: 'CELL-NUMBER at 0x10' },
    { raw: '1,303', finding: 'CELL-NUMBER at 1,303' },
    { raw: '1000000000', finding: 'CELL-NUMBER at 1000000000' },
    { raw: '١٢', finding: 'CELL-NUMBER at ١٢' },
    { raw: '', finding: 'CELL-EMPTY at   ' },
  ])('"$raw" is a finding', ({ raw, finding }) => {
    expect(read(raw)).toEqual({ value: undefined, findings: [finding] });
  });
});

it('prose keeps its marks and escapes nothing but pipes', () => {
  const { value } = readCellText('a  \\| b\t`c` <b>&amp;</b>', readText);
  expect(value).toBe('a | b `c` <b>&amp;</b>');
});

it('a quoted text is cut after 60 characters', () => {
  expect(quote('a'.repeat(60))).toBe(`\`${'a'.repeat(60)}\``);
  expect(quote('a'.repeat(61))).toBe(`\`${'a'.repeat(59)}…\``);
});
