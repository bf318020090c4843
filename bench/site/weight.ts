// S1: what a page of the site weighs with everything that it loads, as a reader's browser gets it. The same bytes are held by a test.
import { globSync, rmSync } from 'node:fs';
import { BASE, buildSiteOrThrow, createSiteFolder } from '../../test/site/browser/build-site.ts';
import { weighPage } from '../../test/site/browser/page-weights.ts';
import { median } from '../median.ts';
import { publishPart } from '../report/publish-part.ts';

/** As many as show where the weight is. */
const SHOWN = 8;

const built = process.env.SITE_DIST;
const folder = built ?? createSiteFolder();
try {
  if (built === undefined) await buildSiteOrThrow(folder);
  const sizes = new Map<string, number>();
  const pages = globSync('**/*.html', { cwd: folder })
    .map((page) => ({ page, kilobytes: weighPage(folder, BASE, page, sizes) / 1000 }))
    .sort((a, b) => b.kilobytes - a.kilobytes);
  publishPart('site/weight', {
    tables: [
      {
        title: `The heaviest of ${pages.length} pages`,
        head: ['', 'kB after brotli'],
        rows: [
          ...pages.slice(0, SHOWN).map(({ page, kilobytes }) => [page, kilobytes.toFixed(1)]),
          ['median of all', median(pages.map(({ kilobytes }) => kilobytes)).toFixed(1)],
        ],
      },
    ],
    figures: [{ goal: 'S1', of: 'after brotli', value: pages[0]?.kilobytes ?? null, why: 'no page was built' }],
  });
} finally {
  if (built === undefined) rmSync(folder, { recursive: true });
}
