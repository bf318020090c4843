// Compares the pages about codes with the catalogue that they are made from: a code without its part of a page is a finding.
import type { CodePage } from '../explain/print-code-pages.ts';
import type { Report } from '../findings/finding.ts';
import { placeFile } from '../read/page.ts';
import { placeFirstDifference } from './first-difference.ts';

/** `found` are the files below `folder`, by their path below it. */
export function checkCodePages(
  pages: readonly CodePage[],
  found: ReadonlyMap<string, string>,
  folder: string,
  report: Report,
): void {
  for (const { path, text } of pages) {
    const own = found.get(path);
    const file = `${folder}/${path}`;
    if (own === undefined) report('CODES-STALE', placeFile(file), { message: 'the page is missing' });
    else if (own !== text)
      report('CODES-STALE', placeFirstDifference(file, own, text), {
        message: 'the page differs from the catalogue from this line on',
      });
  }
  const known = new Set(pages.map(({ path }) => path));
  for (const path of found.keys())
    if (!known.has(path))
      report('CODES-STALE', placeFile(`${folder}/${path}`), { message: 'the catalogue makes no such page' });
}
