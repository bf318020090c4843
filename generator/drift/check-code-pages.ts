// Compares the pages about codes with the catalogue that they are made from: a code without its part of a page is a finding.
import type { CodePage } from '../explain/print-code-pages.ts';
import type { Report } from '../findings/finding.ts';
import type { Place } from '../read/page.ts';

/** `found` are the files below `folder`, by their path below it. */
export function checkCodePages(
  pages: readonly CodePage[],
  found: ReadonlyMap<string, string>,
  folder: string,
  report: Report,
): void {
  for (const { path, text } of pages) {
    const own = found.get(path);
    if (own === text) continue;
    const line = own === undefined ? 1 : findFirstDifference(own, text);
    report('CODES-STALE', placeLine(`${folder}/${path}`, line), {
      message: own === undefined ? 'the page is missing' : 'the page differs from the catalogue from this line on',
    });
  }
  const known = new Set(pages.map(({ path }) => path));
  for (const path of found.keys())
    if (!known.has(path))
      report('CODES-STALE', placeLine(`${folder}/${path}`, 1), { message: 'the catalogue makes no such page' });
}

/** From 1. */
function findFirstDifference(own: string, text: string): number {
  const others = text.split('\n');
  const lines = own.split('\n');
  const first = lines.findIndex((line, index) => line !== others[index]);
  return first === -1 ? lines.length : first + 1;
}

function placeLine(file: string, line: number): Place {
  return { file, line, column: 1, endLine: line, endColumn: 1 };
}
