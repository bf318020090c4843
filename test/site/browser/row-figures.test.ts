// Figures of other pages that open the table of all rows: as many rows stand there as the figure says.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { filterRecords, readRecordFilter, textOfRecord } from '../../../site/src/all-rows/record-filter.ts';
import { type RowBundle, unpackRows } from '../../../site/src/all-rows/row-bundle.ts';
import { resolveEntities } from '../../../site/src/publish/scan-html.ts';
import { BASE } from './build-site.ts';

const LINK = /<a\b[^>]*\bhref="([^"]*\/rows\/\?[^"]*)"[^>]*>\s*([\d,]+)(?=[\s<])/g;

it('every figure that opens rows opens so many', () => {
  const folder = inject('siteFolder');
  const records = unpackRows(JSON.parse(readFileSync(join(folder, 'rows/bundle.json'), 'utf8')) as RowBundle);
  const texts = records.map(textOfRecord);
  const figures = globSync('**/*.html', { cwd: folder }).flatMap((page) =>
    [...readFileSync(join(folder, page), 'utf8').matchAll(LINK)].map(([, href = '', figure = '']) => ({
      page,
      href: resolveEntities(href),
      figure: Number(figure.replaceAll(',', '')),
    })),
  );
  expect(figures.length).toBeGreaterThan(100);
  const counts = new Map<string, number>();
  const countRows = (href: string) => {
    const known = counts.get(href);
    if (known !== undefined) return known;
    const { searchParams } = new URL(href, `http://localhost${BASE}`);
    const count = filterRecords(records, texts, readRecordFilter(searchParams)).records.length;
    counts.set(href, count);
    return count;
  };
  expect(figures.filter(({ href, figure }) => countRows(href) !== figure)).toEqual([]);
});
