// What rests on a source or run: each citing row once, told apart by whether it has other evidence.
import { describe, expect, it } from 'vitest';
import { countCiting, indexCitations } from '../../../site/src/evidence/citations.ts';
import { readCitations } from '../../../site/src/evidence/read-citations.ts';
import { type Contract, indexContract, listEvidence } from '../../../site/src/model/contract.ts';
import { readContract } from '../../vendors/contracts.ts';
import { addressesOf, readSiteContract } from '../site-contract.ts';

const parcel = readSiteContract('parcel');

function cite(id: string, contract: Contract = parcel) {
  const { alone, shared, readings, mentions } = readCitations(contract).byId.get(id) ?? expect.fail(`no ${id}`);
  return {
    alone: addressesOf(alone),
    shared: addressesOf(shared),
    readings: addressesOf(readings),
    mentions: addressesOf(mentions),
  };
}

describe('citations', () => {
  it('of a source tell rows that have nothing else from rows that have', () => {
    expect(cite('observer-north-2026')).toEqual({
      alone: ['parcel.create#rejected:2'],
      shared: ['parcel.create/recipient.phone'],
      readings: [],
      mentions: [],
    });
  });

  it('of a source have the readings in which it speaks', () => {
    expect(cite('blog-2026')).toEqual({
      alone: ['parcel.create/gift_note', 'parcel.create#moon-phase', 'error:70'],
      shared: [],
      readings: ['reading:who pays a lost parcel~1'],
      mentions: [],
    });
  });

  it('of a run are found in the same way', () => {
    expect(cite('2026-06-03-no-weight')).toEqual({
      alone: ['parcel.create#rejected:3'],
      shared: ['error:30'],
      readings: [],
      mentions: [],
    });
  });

  it('in a text are mentions, once for each row, and never of itself', () => {
    const model = readContract('parcel');
    const [gap, ...gaps] = model.gaps;
    if (gap === undefined) throw new Error('the register has no gap');
    const note = 'see `blog-2026` and `blog-2026`, not `no-source`';
    const [source, ...sources] = model.sources;
    if (source === undefined) throw new Error('the register has no source');
    const contract = indexContract(
      { ...model, gaps: [{ ...gap, note }, ...gaps], sources: [{ ...source, trustedFor: '`blog-2026`' }, ...sources] },
      'mentions',
    );
    expect(cite('blog-2026', contract).mentions).toEqual([`gap:${gap.id}`]);
  });

  it.each(['parcel', 'real'] as const)('of the %s register are as many as its rows make', (vendor) => {
    const contract = readSiteContract(vendor);
    const made = contract.rows
      .filter((row) => row.kind !== 'readings')
      .flatMap((row) => [...new Set(listEvidence(row))]);
    const counted = [...indexCitations(contract).values()].reduce((sum, each) => sum + countCiting(each), 0);
    expect(counted).toBe(made.length);
  });
});
