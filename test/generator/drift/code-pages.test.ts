// The pages about codes are made from the catalogue: every code has its part, and none is edited by hand.
import { describe, expect, it } from 'vitest';
import { checkCodePages } from '../../../generator/drift/check-code-pages.ts';
import { showFirstSample } from '../../../generator/explain/make-samples.ts';
import { printCodePages } from '../../../generator/explain/print-code-pages.ts';
import { GROUPS } from '../../../generator/findings/catalogue/groups.ts';
import { CATALOGUE } from '../../../generator/findings/catalogue.ts';
import { createFinding, type Finding } from '../../../generator/findings/finding.ts';
import { readFolder } from '../../../generator/write/write-files.ts';
import { REPOSITORY } from '../../vendors/project.ts';

const pages = printCodePages(showFirstSample);

function check(found: ReadonlyMap<string, string>): string[] {
  const findings: Finding[] = [];
  checkCodePages(pages, found, 'docs/codes', (code, place, detail) =>
    findings.push(createFinding(code, place, detail)),
  );
  return findings.map(({ code, place, message }) => `${place.file}:${place.line} ${code} ${message}`);
}

describe('the pages', () => {
  it('of this repository are those of the catalogue', () => {
    expect(check(readFolder(REPOSITORY, 'docs/codes'))).toEqual([]);
  });

  it('have a heading for every code, once', () => {
    const headings = pages.flatMap(({ text }) => [...text.matchAll(/^## ([A-Z]+-[A-Z-]+)$/gm)].map(([, code]) => code));
    expect(headings.sort()).toEqual(Object.keys(CATALOGUE).sort());
  });

  it('group every code of the catalogue', () => {
    expect(GROUPS.flatMap(({ entries }) => Object.keys(entries)).sort()).toEqual(Object.keys(CATALOGUE).sort());
  });

  it('hold no character that nobody sees', () => {
    expect(pages.filter(({ text }) => /[^\P{C}\n]/u.test(text))).toEqual([]);
  });
});

describe('a finding', () => {
  const texts = new Map(pages.map(({ path, text }) => [path, text]));

  it('names the first line that differs', () => {
    const text = texts.get('evidence.md') ?? '';
    expect(
      check(new Map([...texts, ['evidence.md', text.replace('The status is computed', 'A status is believed')]])),
    ).toEqual(['docs/codes/evidence.md:7 CODES-STALE the page differs from the catalogue from this line on']);
  });

  it('names a page that is missing, and one that nobody makes', () => {
    const others = new Map([...texts, ['more.md', '# More\n']]);
    others.delete('conditions.md');
    expect(check(others)).toEqual([
      'docs/codes/conditions.md:1 CODES-STALE the page is missing',
      'docs/codes/more.md:1 CODES-STALE the catalogue makes no such page',
    ]);
  });
});
