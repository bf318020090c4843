// What a page is made of: kinds of tables, the headings above them, blocks, and the characters that may not stand in it.
import { describe, expect, it } from 'vitest';
import { KIND_NAMES, KINDS } from '../../../generator/kernel/table-kinds.ts';
import { createPage } from '../../../generator/read/page.ts';
import { findKind, findLikelyKind } from '../../../generator/tables/kinds.ts';
import { POLICIES, scanText } from './scan-sample.ts';

describe('kinds', () => {
  it.each(KIND_NAMES)('a table of %s is known by its header cells', (kind) => {
    const columns = KINDS[kind];
    const { scanned, findings } = scanText(`| ${columns.join(' | ')} |\n|${' --- |'.repeat(columns.length)}\n`);
    expect(scanned.tables.map((table) => table.kind)).toEqual([kind]);
    expect(findings).toEqual([]);
  });

  it.each([
    { header: ['policy', 'Value', 'Why', 'Decided'], why: 'another letter case' },
    { header: ['Value', 'Policy', 'Why', 'Decided'], why: 'another order' },
    { header: ['Policy', 'Value', 'Why'], why: 'a cell less' },
    { header: ['Policy', 'Value', 'Why', 'Decided', ''], why: 'a cell more' },
    { header: [], why: 'no cells' },
  ])('$why makes it no known table', ({ header }) => {
    expect(findKind(header)).toBeUndefined();
  });
});

describe('the kind that was probably meant', () => {
  it.each([
    { header: ['rule', 'holds when', 'message', 'Status', 'Evidence', 'Since'], kind: 'rules' },
    { header: ['FIELD', 'VALUE', 'STATUS', 'EVIDENCE', 'SINCE', 'NOTES'], kind: 'values' },
  ])('is $kind whatever the letter case of its cells', ({ header, kind }) => {
    expect(findLikelyKind(header)).toBe(kind);
  });
});

describe('headings', () => {
  const trailOf = (text: string) => scanText(text).scanned.tables[0]?.trail.map((heading) => heading.text);

  it('a table has the nearest heading of each depth above it', () => {
    expect(trailOf(`# A\n\n## B\n\n### C\n\n### D\n\n${POLICIES}`)).toEqual(['A', 'B', 'D']);
  });

  it('a shallower heading closes the deeper ones', () => {
    expect(trailOf(`# A\n\n## B\n\n### C\n\n## E\n\n${POLICIES}`)).toEqual(['A', 'E']);
  });

  it('a heading has a code only when it is nothing but one code mark', () => {
    const { scanned } = scanText('## `parcel.send`\n\n## `parcel.send` again\n\n## parcel.send\n');
    expect(scanned.headings.map(({ heading }) => heading.code)).toEqual(['parcel.send', undefined, undefined]);
  });

  it('a heading inside a code block is none', () => {
    expect(scanText('```text\n# A\n```\n').scanned.headings).toEqual([]);
  });
});

it('a code block has its language and its second word as info, and the headings above it', () => {
  const { scanned } = scanText('### `run-1`\n\n```json payload\n{ "a": 1 }\n```\n');
  expect(scanned.blocks).toMatchObject([{ info: 'json payload', text: '{ "a": 1 }', trail: [{ code: 'run-1' }] }]);
});

it('a byte order mark is no part of the page', () => {
  const page = createPage('register/page.md', '\uFEFFone\ntwo');
  expect(page).toMatchObject({ text: 'one\ntwo', lineStarts: [0, 4] });
});

it.each([
  { name: 'U+0000', character: '\u0000' },
  { name: 'U+001B', character: '\u001B' },
  { name: 'U+0085', character: '\u0085' },
  { name: 'U+000D', character: '\r' },
  { name: 'U+061C', character: '\u061C' },
  { name: 'U+200B', character: '\u200B' },
  { name: 'U+2028', character: '\u2028' },
  { name: 'U+202E', character: '\u202E' },
  { name: 'U+FEFF', character: '\uFEFF' },
])('$name inside a word is a finding at the character', ({ name, character }) => {
  expect(scanText(`one\ntw${character}o\n`).findings).toEqual([
    `PAGE-CONTROL-CHARACTER 2:3-4 the invisible character ${name} stands here`,
  ]);
});

it('an invisible character of two units is a finding of two columns', () => {
  expect(scanText('tw\u{E0041}o\n').findings).toEqual([
    'PAGE-CONTROL-CHARACTER 1:3-5 the invisible character U+E0041 stands here',
  ]);
});

it('tabs and the line ends of Windows are no findings', () => {
  expect(scanText('one\ttwo\r\nthree\r\n').findings).toEqual([]);
});

it('a line of 16,384 characters is read, one more is a finding and the page is not read', () => {
  const longest = 'a'.repeat(16_384);
  expect(scanText(`${longest}\n\n${POLICIES}| a | 1 | | |\n`)).toMatchObject({
    rows: [['a', '1', '', '']],
    findings: [],
  });
  expect(scanText(`${longest}a\n\n${POLICIES}| a | 1 | | |\n`)).toMatchObject({
    rows: [],
    findings: ['PAGE-LINE-TOO-LONG 1:1-16386 this line has 16385 characters; the page is not read'],
  });
});
