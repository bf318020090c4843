// Findings come out in the order of the register, so that two runs over the same pages print the same text.
import { expect, it } from 'vitest';
import { compileContract } from '../../../generator/compile-contract.ts';
import { createFinding, type Finding, sortFindings } from '../../../generator/findings/finding.ts';
import { createPage } from '../../../generator/read/page.ts';

function finding(
  file: string,
  line: number,
  column: number,
  code: Finding['code'] = 'CELL-DATE',
  message = '',
): Finding {
  return createFinding(code, { file, line, column, endLine: line, endColumn: column }, { message });
}

it('findings are sorted by file, line, column, code and message', () => {
  const sorted = [
    finding('register/B.md', 9, 9),
    finding('register/a.md', 2, 30),
    finding('register/a.md', 10, 4),
    finding('register/a.md', 10, 20, 'CELL-DATE'),
    finding('register/a.md', 10, 20, 'CELL-VALUE', 'a'),
    finding('register/a.md', 10, 20, 'CELL-VALUE', 'b'),
    finding('register/ä.md', 1, 1),
  ];
  expect(sortFindings([...sorted].reverse())).toEqual(sorted);
});

it('findings of all pages and stages come out together, in one order whatever the order of the pages', () => {
  const bad =
    '| Policy | Value | Why | Decided |\n| --- | --- | --- | --- |\n| a | 1 | | soon |\n| b | 2 |\n| c | 3 | | later |\n';
  const pages = ['b', 'a'].map((name) => createPage(`register/${name}.md`, bad));
  const places = (list: typeof pages) =>
    compileContract(list).findings.map(({ code, place }) => `${place.file}:${place.line}:${place.column} ${code}`);
  const want = [
    'register/a.md:3:13 CELL-DATE',
    'register/a.md:4:7 TABLE-ROW-SHORT',
    'register/a.md:5:13 CELL-DATE',
    'register/b.md:3:3 NAME-DUPLICATE',
    'register/b.md:3:13 CELL-DATE',
    'register/b.md:4:7 TABLE-ROW-SHORT',
    'register/b.md:5:3 NAME-DUPLICATE',
    'register/b.md:5:13 CELL-DATE',
  ];
  expect(places(pages.toReversed())).toEqual(want);
});

it('a finding without advice of its own has that of the catalogue', () => {
  expect(finding('register/a.md', 1, 1).help).toBe('write it like 2026-04-23');
});
