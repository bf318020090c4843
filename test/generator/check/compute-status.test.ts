// The status of a row is what its evidence supports, never what its author hopes; every branch of that decision stands here.
import { describe, expect, it } from 'vitest';
import { computeStatus } from '../../../generator/check/compute-status.ts';
import { baseOf, CARRIED, MODE, run, source } from './evidence-base.ts';

describe('sources', () => {
  it.each([
    { evidence: 'nothing', sources: [], status: 'not-evidenced' },
    { evidence: 'a page of the vendor', sources: [source('a', 'vendor', 'carrier')], status: 'doc-confirmed' },
    { evidence: 'a copy of it', sources: [source('a', 'vendor-copy', 'somebody')], status: 'doc-confirmed' },
    { evidence: 'one observation', sources: [source('a', 'live-observation', 'Ann')], status: 'not-evidenced' },
    {
      evidence: 'two observations by one publisher',
      sources: [source('a', 'live-observation', 'Ann'), source('b', 'live-observation', 'Ann')],
      status: 'not-evidenced',
    },
    {
      evidence: 'two observations by two publishers',
      sources: [source('a', 'live-observation', 'Ann'), source('b', 'live-observation', 'Bob')],
      status: 'doc-confirmed',
    },
    {
      evidence: 'an observation and a gateway',
      sources: [source('a', 'live-observation', 'Ann'), source('b', 'gateway', 'Bob')],
      status: 'not-evidenced',
    },
    {
      evidence: 'two gateways',
      sources: [source('a', 'gateway', 'Ann'), source('b', 'gateway', 'Bob')],
      status: 'not-evidenced',
    },
    {
      evidence: 'two digests',
      sources: [source('a', 'digest', 'Ann'), source('b', 'digest', 'Bob')],
      status: 'not-evidenced',
    },
    {
      evidence: 'two third parties',
      sources: [source('a', 'third-party', 'Ann'), source('b', 'third-party', 'Bob')],
      status: 'not-evidenced',
    },
    {
      evidence: 'a gateway beside the vendor',
      sources: [source('a', 'gateway', 'Ann'), source('b', 'vendor', 'carrier')],
      status: 'doc-confirmed',
    },
  ])('$evidence makes a row $status', ({ sources, status }) => {
    const cited = sources.map((row) => row.id);
    expect(computeStatus(MODE, cited, baseOf(sources))).toBe(status);
  });

  it('a source that is not cited supports nothing', () => {
    expect(computeStatus(MODE, [], baseOf([source('a', 'vendor', 'carrier')]))).toBe('not-evidenced');
  });

  it('an id that is neither source nor run supports nothing', () => {
    expect(computeStatus(MODE, ['a', '__proto__'], baseOf([]))).toBe('not-evidenced');
  });

  it('a run outweighs a page of the vendor', () => {
    const base = baseOf([source('a', 'vendor', 'carrier')], [run({ payload: CARRIED })]);
    expect(computeStatus(MODE, ['a', 'run'], base)).toBe('live-confirmed');
  });

  it('a run that is silent about the row leaves it to the sources', () => {
    const base = baseOf([source('a', 'vendor', 'carrier')], [run({})]);
    expect(computeStatus(MODE, ['a', 'run'], base)).toBe('doc-confirmed');
  });
});
