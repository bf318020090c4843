// A sample as something to look at: the lines that are wrong, what is said of them, and the lines as they should be.
import { applyEdits } from '../edits/apply-edits.ts';
import type { Finding } from '../findings/finding.ts';
import { editSample, readSpan } from '../findings/samples/edit-sample.ts';
import type { RegisterSample, Sample, TextSample } from '../findings/samples/sample.ts';
import { findInvisible } from '../kernel/printable.ts';
import { createPage, type Page, readLine } from '../read/page.ts';

export interface ShownSample {
  readonly when: string;
  readonly language: string;
  readonly bad: string;
  readonly good: string;
  /** What is found in it, on the page that it is found in. */
  readonly finding?: { readonly finding: Finding; readonly page: Page };
}

/** `check` finds what is wrong with a page; `register` is the good one that samples are made from. */
export function showSample(
  sample: Sample,
  register: string,
  check: (page: Page) => readonly Finding[],
  file: string,
): ShownSample {
  switch (sample.kind) {
    case 'text':
      return showText(sample);
    case 'register':
      return showRegister(sample, register, check, file);
  }
}

function showText({ when, language, bad, good }: TextSample): ShownSample {
  return { when, language, bad: readSpan(bad).text, good };
}

function showRegister(
  { when, edits, mended = [] }: RegisterSample,
  register: string,
  check: (page: Page) => readonly Finding[],
  file: string,
): ShownSample {
  const page = createPage(file, readSpan(editSample(register, edits)).text);
  const [finding] = check(page);
  const good = createPage(file, mendPage(page, finding) ?? editSample(register, mended));
  return {
    when,
    language: 'markdown',
    bad: cutDifference(page, good),
    good: cutDifference(good, page),
    ...(finding === undefined ? {} : { finding: { finding, page } }),
  };
}

/** What its own fix makes of a page. */
function mendPage(page: Page, finding: Finding | undefined): string | undefined {
  return finding?.fix === undefined ? undefined : applyEdits(page, finding.fix.edits).text;
}

/** Longer lines are shown by their beginning, longer pieces by their first lines. */
const LONGEST_LINE = 200;
const MOST_LINES = 9;

/** The lines of a page that the other page does not have, with a row before and after if they stand in a table, and its header. */
function cutDifference(page: Page, other: Page): string {
  const [own, others] = [listLines(page), listLines(other)];
  let first = 0;
  while (first < own.length && own[first] === others[first]) first += 1;
  let end = own.length;
  let otherEnd = others.length;
  while (end > first && otherEnd > first && own[end - 1] === others[otherEnd - 1]) {
    end -= 1;
    otherEnd -= 1;
  }
  const from = isRow(own[first - 1]) ? first - 1 : first;
  const lines = own.slice(from, isRow(own[end]) ? end + 1 : end);
  return [...listHeader(own, from), ...lines].slice(0, MOST_LINES).map(show).join('\n').trim();
}

/** The header and delimiter rows of the table that a line stands in, as far as they stand above it. */
function listHeader(lines: readonly string[], at: number): string[] {
  let start = at;
  while (isRow(lines[start - 1])) start -= 1;
  return lines.slice(start, Math.min(start + 2, at));
}

function isRow(line: string | undefined): boolean {
  return line?.startsWith('|') === true;
}

function listLines(page: Page): string[] {
  return page.lineStarts.map((_, line) => readLine(page, line));
}

/** A line as it can be shown: what nobody would see is named. */
function show(line: string): string {
  const visible = [...findInvisible(line)].reduceRight(
    (text, { index, character }) => `${text.slice(0, index)}${nameCharacter(character)}${text.slice(index + 1)}`,
    line.slice(0, LONGEST_LINE),
  );
  return line.length > LONGEST_LINE ? `${visible}…` : visible;
}

function nameCharacter(character: string): string {
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
