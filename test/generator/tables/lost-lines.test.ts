// Markdown drops rows without a word; every line that starts with a pipe must be read, stand in a block, or be a finding.
import { expect, it } from 'vitest';
import { listHelp, POLICIES, scanText } from './scan-sample.ts';

it('a blank line inside a table is a finding at the first row that is cut off', () => {
  const { rows, findings } = scanText(`${POLICIES}| a | 1 | | |\n\n| b | 2 | | |\n| c | 3 | | |\n`);
  expect(rows).toEqual([['a', '1', '', '']]);
  expect(findings).toEqual(['TABLE-LINE-UNOWNED 5:1-14 a blank line cuts these 2 lines off the table above']);
});

it('several blank lines inside a table are one finding', () => {
  const { findings } = scanText(`${POLICIES}| a | 1 | | |\n\n \n\n| b | 2 | | |\n`);
  expect(findings).toEqual(['TABLE-LINE-UNOWNED 7:1-14 a blank line cuts this line off the table above']);
});

it('a table without a delimiter row is told from a blank line in the table above it', () => {
  const { findings } = scanText(`${POLICIES}| a | 1 | | |\n\n| Policy | Value | Why | Decided |\n| b | 2 | | |\n`);
  expect(findings).toEqual(['TABLE-DELIMITER 5:1-35 these 2 lines start with a pipe but belong to no table']);
});

it('a delimiter row of another width is a finding that counts both', () => {
  const { rows, findings } = scanText('| Policy | Value | Why | Decided |\n| --- | --- |\n| a | 1 | | |\n');
  expect(rows).toEqual([]);
  expect(findings).toEqual([
    'TABLE-DELIMITER 2:1-14 the delimiter row has 2 cells, the header has 4; these 3 lines are no table',
  ]);
});

it('an escaped pipe does not count as a cell of the header', () => {
  const { findings } = scanText('| a \\| b |\n| --- | --- |\n');
  expect(findings).toEqual([
    'TABLE-DELIMITER 2:1-14 the delimiter row has 2 cells, the header has 1; these 2 lines are no table',
  ]);
});

it('a row indented like a code block is a finding', () => {
  const { rows, findings } = scanText(`${POLICIES}| a | 1 | | |\n    | b | 2 | | |\n`);
  expect(rows).toEqual([['a', '1', '', '']]);
  expect(findings).toEqual(['TABLE-LINE-UNOWNED 4:1-18 this line starts with a pipe but belongs to no table']);
});

it('a table swallowed by a tag right above it is a finding', () => {
  const { rows, findings } = scanText(`<details>\n${POLICIES}| a | 1 | | |\n`);
  expect(rows).toEqual([]);
  expect(findings).toEqual(['TABLE-LINE-UNOWNED 2:1-35 these 3 lines start with a pipe but belong to no table']);
});

it('a table inside a list item is a finding', () => {
  const { rows, findings } = scanText(
    '- item\n\n  | Policy | Value | Why | Decided |\n  | --- | --- | --- | --- |\n  | a | 1 | | |\n',
  );
  expect(rows).toEqual([]);
  expect(findings).toEqual(['TABLE-LINE-UNOWNED 3:1-37 these 3 lines start with a pipe but belong to no table']);
});

it('a line of prose that starts with a pipe is a finding', () => {
  expect(scanText('prose\n| more prose\n').findings).toEqual([
    'TABLE-LINE-UNOWNED 2:1-13 this line starts with a pipe but belongs to no table',
  ]);
});

it.each([
  { where: 'a fenced block', text: '```text\n| a | b |\n```\n' },
  { where: 'a block fenced with tildes', text: '~~~\n| a | b |\n| c |\n~~~\n' },
  { where: 'a comment', text: '<!--\n| a | b |\n-->\n' },
])('pipes in $where are no rows', ({ text }) => {
  expect(scanText(text).findings).toEqual([]);
});

it('a table inside a comment is not read', () => {
  expect(scanText(`<!--\n${POLICIES}| a | 1 | | |\n-->\n`).rows).toEqual([]);
});

it('a table in a quotation is a finding of its own kind, with or without its delimiter row', () => {
  const quoted = POLICIES.replaceAll(/^\|/gm, '> |');
  expect(scanText(`${quoted}> | a | 1 | | |\n`).findings).toEqual([
    'TABLE-LINE-UNOWNED 1:1-37 these 3 lines start with a pipe but belong to no table',
  ]);
});

it('a comment between two rows ends the table, which is told', () => {
  expect(listHelp(`${POLICIES}| a | 1 | | |\n<!-- why -->\n| b | 2 | | |\n| c | 3 | | |\n`)).toEqual([
    'move the comment of line 4 above the whole table: it ends the table where it stands',
  ]);
});

it.each([
  { what: 'a quotation', text: '> | a | b |\n', help: 'take the table out of the quotation or the list' },
  {
    what: 'a list',
    text: '- item\n\n  | a | b |\n  | --- | --- |\n',
    help: 'begin the lines with their pipes, without blanks before them; no table is read inside a list',
  },
  {
    what: 'a tag',
    text: '<details>\n| a | b |\n| --- | --- |\n',
    help: 'put a blank line below line 1: the tag swallows what follows it',
  },
])('what keeps a table in $what from being read is told', ({ text, help }) => {
  expect(listHelp(text)).toEqual([help]);
});
