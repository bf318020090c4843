// The timeline: the newest first, every dated row once, and what has no day behind what has one.
import { describe, expect, it } from 'vitest';
import { indexContract } from '../../../site/src/model/contract.ts';
import { findAttribute, scanTags } from '../../../site/src/publish/scan-html.ts';
import { countChanges, listTimeline } from '../../../site/src/timeline/list-days.ts';
import { renderTimeline } from '../../../site/src/timeline/render-timeline.ts';
import { readContract } from '../../vendors/contracts.ts';
import { addressesOf, ROUTES, readSiteContract } from '../site-contract.ts';

const parcel = readSiteContract('parcel');

describe('the timeline', () => {
  it('goes back month by month; a month or a year alone comes after its days', () => {
    const { months } = listTimeline(parcel);
    expect(months.map(({ month, days }) => [month, days.map(({ date }) => date)])).toEqual([
      ['2026-06', ['2026-06-07', '2026-06-06', '2026-06-05', '2026-06-04', '2026-06-03', '2026-06-02', '2026-06-01']],
      ['2026-05', ['2026-05-01']],
      ['2026-02', ['2026-02-01', '2026-02']],
      ['2026-01', ['2026-01']],
      ['2026', ['2026']],
      ['2025-11', ['2025-11']],
    ]);
  });

  it('tells models and prices from other rows', () => {
    const model = readContract('parcel');
    const operations = model.operations.map((operation) => ({
      ...operation,
      parts: operation.parts.map((part) => ({
        ...part,
        fields: part.fields.map((field) => ({
          ...field,
          values: field.values.map((value) => (value.value === 'night' ? { ...value, since: '2026-02' } : value)),
        })),
      })),
    }));
    const { months } = listTimeline(indexContract({ ...model, operations }, 'night'));
    const day = months.flatMap(({ days }) => days).find(({ date }) => date === '2026-02') ?? expect.fail();
    expect([day.models, day.prices, day.rows].map(addressesOf)).toEqual([
      ['parcel.create/tier=night'],
      ['parcel.create#price:air', 'unit:stamp'],
      [],
    ]);
  });

  it('has texts without a date in a place of their own', () => {
    expect(listTimeline(parcel).undated.map(({ id }) => id)).toEqual(['blog-2026', 'digest-2026']);
  });

  it.each(['parcel', 'real'] as const)('of the %s register has every dated row, source and run once', (vendor) => {
    const contract = readSiteContract(vendor);
    const { months, undated } = listTimeline(contract);
    const days = months.flatMap((month) => month.days);
    const dated = contract.rows.filter(({ row }) => 'since' in row && row.since !== undefined);
    expect(days.reduce((sum, day) => sum + countChanges(day), 0)).toBe(dated.length);
    expect(days.reduce((sum, { sources }) => sum + sources.length, undated.length)).toBe(contract.model.sources.length);
    expect(days.reduce((sum, { runs }) => sum + runs.length, 0)).toBe(contract.model.runs.length);
  });

  it('has an anchor for each month, and a picture with a text', () => {
    const page = renderTimeline(listTimeline(parcel), parcel, ROUTES).html;
    const ids = scanTags(page).flatMap((tag) => findAttribute(tag, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => /^\d{4}(-\d\d)?$/.test(id))).toEqual([
      '2026-06',
      '2026-05',
      '2026-02',
      '2026-01',
      '2026',
      '2025-11',
    ]);
    expect(page).toContain('From November 2025 to February 2026; the most, 4, in February 2026.');
  });
});
