// Addresses of pages: below any base path, stable, and safe to write into a link.
import { describe, expect, it } from 'vitest';
import { listDocuments } from '../../../site/src/documents/list-documents.ts';
import { anchorOf, fragmentOf } from '../../../site/src/routes/anchors.ts';
import { identifyDocument } from '../../../site/src/routes/document-paths.ts';
import { createRoutes, PAGES } from '../../../site/src/routes/routes.ts';
import { REPOSITORY } from '../../vendors/project.ts';

const origin = { file: 'register/omni-video.md', line: 1, table: 'fields', cells: [] } as const;
const row = { address: 'omniVideo.create/multi_prompt[].index', origin };

describe('routes', () => {
  it('stand below the base path', () => {
    const routes = createRoutes('/contract/');
    expect([
      routes.page('landing'),
      routes.page('rows'),
      routes.document('docs/README.md'),
      routes.document('docs/handoff.md', 'what to do'),
      routes.row(row),
      routes.operation('omniVideo.create'),
      routes.source('vendor-portal-2026-03'),
      routes.run('2026-03-30 odd/id'),
      routes.disagreement('what a failed create costs'),
      routes.file('json-schema/account-costs.json'),
      routes.markdown(routes.document('docs/handoff.md')),
      routes.markdown(routes.page('landing')),
    ]).toEqual([
      '/contract/',
      '/contract/rows/',
      '/contract/docs/',
      '/contract/docs/handoff/#what-to-do',
      '/contract/register/omni-video/#omniVideo.create/multi_prompt%5B%5D.index',
      '/contract/operations/omniVideo.create/',
      '/contract/sources/vendor-portal-2026-03/',
      '/contract/runs/2026-03-30%20odd/id/',
      '/contract/disagreements/#what-a-failed-create-costs',
      '/contract/json-schema/account-costs.json',
      '/contract/docs/handoff.md',
      '/contract/index.md',
    ]);
  });

  it('of rows are found again in the address bar', () => {
    const address = 'a.b#price:x "<y>" %20 ü=16:9';
    const url = new URL(`http://site.invalid/#${fragmentOf(anchorOf(address))}`);
    expect(decodeURIComponent(url.hash.slice(1))).toBe('a.b#price:x-"<y>"-%20-ü=16:9');
    expect(anchorOf(address)).toBe('a.b#price:x-"<y>"-%20-ü=16:9');
  });

  it('of documents are their paths, and a folder is its README', () => {
    expect(
      ['README.md', 'docs/README.md', 'docs/codes/README.md', 'register/evidence/E-001.md'].map(identifyDocument),
    ).toEqual(['readme', 'docs', 'docs/codes', 'register/evidence/e-001']);
  });

  it('of documents are none of a page that is made from the contract', () => {
    const taken = new Set(Object.values(PAGES).map((path) => path.replace(/\/$/, '')));
    const documents = listDocuments(REPOSITORY).map(identifyDocument);
    expect(documents.filter((id) => taken.has(id))).toEqual([]);
    expect(identifyDocument('CHANGELOG.md')).toBe('releases');
  });
});
