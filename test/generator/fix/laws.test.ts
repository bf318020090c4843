// The laws of fixes, for every sample of the catalogue: the finding is gone, a second run has nothing to do, and no other byte has moved.
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../generator/edits/apply-edits.ts';
import type { Edit } from '../../../generator/edits/edit.ts';
import { CATALOGUE, type CatalogueEntry, isCode } from '../../../generator/findings/catalogue.ts';
import { REGISTER_SAMPLES } from '../../../generator/findings/samples/all-samples.ts';
import { SAMPLE_DAY } from '../../../generator/findings/samples/suppressions.ts';
import { mendPages } from '../../../generator/fix/mend-pages.ts';
import { createPage, offsetAt, type Page } from '../../../generator/read/page.ts';
import { SAMPLE_FILE } from '../../../generator/read/read-sample-register.ts';
import { checkPages } from '../../../generator/run-contract.ts';
import { checkText, editRegister, readSpan } from '../findings/parcel-register.ts';

const check = (pages: readonly Page[]) => checkPages(pages, SAMPLE_DAY);

const samples = REGISTER_SAMPLES.map(({ code, when, edits }) => {
  const { text } = readSpan(editRegister(edits));
  const [finding] = checkText(text);
  return { code, when, text, fix: finding?.fix };
});

describe.each(Object.entries<CatalogueEntry>(CATALOGUE))('%s', (code, entry) => {
  const own = samples.filter((sample) => sample.code === code);

  it('has edits of exactly the kinds that the catalogue promises', () => {
    const kinds = new Set(own.flatMap(({ fix }) => fix?.safety ?? []));
    // Edits of documents come with the finding, from the checker that knows them.
    if (own.length > 0) expect([...kinds].sort()).toEqual([...entry.edits].sort());
  });

  it('says what its edits do, or why there are none', () => {
    expect(entry.mending).toMatch(/^\S.{10,}[^.\s]$/);
  });
});

describe.each([
  { name: 'LF', ending: '\n' },
  { name: 'CRLF', ending: '\r\n' },
])('with $name', ({ ending }) => {
  for (const { code, when, text, fix } of samples) {
    if (fix === undefined) continue;
    it(`the fix of ${code} when ${when} takes it away, and a second run has nothing to do`, () => {
      const before = createPage(SAMPLE_FILE, text.replaceAll('\n', ending));
      const wish = { suggested: true, only: isCode(code) ? [code] : [] };
      const first = mendPages([before], check, wish);
      expect(first.made.length).toBeGreaterThan(0);
      expect(first.findings.filter((finding) => finding.code === code)).toEqual([]);
      const second = mendPages(first.pages, check, wish);
      expect(second.made).toEqual([]);
      expect(second.pages).toEqual(first.pages);
    });

    it(`the fix of ${code} when ${when} leaves every other byte alone`, () => {
      const page = createPage(SAMPLE_FILE, text.replaceAll('\n', ending));
      const [finding] = check([page]);
      const edits = finding?.fix?.edits ?? [];
      const { text: after, left } = applyEdits(page, edits);
      expect(left).toEqual([]);
      expect(after).toBe(replaceBackwards(page, edits));
    });
  }
});

/** The same by another way: from the last edit to the first, so that no offset moves before it is used. */
function replaceBackwards(page: Page, edits: readonly Edit[]): string {
  return edits
    .map(({ place, text }) => ({
      start: offsetAt(page, place.line, place.column),
      end: offsetAt(page, place.endLine, place.endColumn),
      text,
    }))
    .sort((a, b) => b.start - a.start)
    .reduce((whole, { start, end, text }) => whole.slice(0, start) + text + whole.slice(end), page.text);
}
