// Evidence as a reader sees it: runs first, each piece with what it is.
import { expect, it } from 'vitest';
import {
  countPieces,
  listEvidencePieces,
  renderChips,
  renderEvidence,
} from '../../../site/src/evidence/evidence-list.ts';
import { indexContract } from '../../../site/src/model/contract.ts';
import { createRoutes } from '../../../site/src/routes/routes.ts';
import { readContract } from '../../vendors/contracts.ts';

const contract = indexContract(readContract('parcel'), 'v');
const list = (...ids: string[]) => listEvidencePieces(ids, contract, createRoutes('/b/'));

it('is listed with runs first, and what is neither run nor source is left out', () => {
  expect(list('vendor-manual-2026', 'nobody', '2026-06-01-create-road')).toEqual([
    {
      id: '2026-06-01-create-road',
      kind: 'run',
      href: '/b/runs/2026-06-01-create-road/',
      says: 'succeeded, parcel.create, parcel.get',
    },
    { id: 'vendor-manual-2026', kind: 'source', href: '/b/sources/vendor-manual-2026/', says: 'Manual; vendor' },
  ]);
});

it('is counted in words', () => {
  const counts = [list(), list('blog-2026'), list('blog-2026', 'vendor-manual-2026', '2026-06-01-create-road')];
  expect(counts.map(countPieces)).toEqual(['', '1 source', '1 run, 2 sources']);
});

it('is shown as links, with and without what they stand for', () => {
  const pieces = list('2026-06-01-create-road');
  expect(renderChips(pieces).html).toBe(
    '<ul class="chips" role="list"><li><a class="chip chip-run" href="/b/runs/2026-06-01-create-road/"><span class="chip-mark">live</span> 2026-06-01-create-road</a></li></ul>',
  );
  expect(renderEvidence(pieces).html).toContain('</a> <span>succeeded, parcel.create, parcel.get</span></li>');
});
