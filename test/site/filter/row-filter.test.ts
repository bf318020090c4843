// The filter of rows: what passes, and how the address keeps it.
import { describe, expect, it } from 'vitest';
import { listFilterOptions } from '../../../site/src/filter/filter-options.ts';
import {
  isFiltering,
  NO_FILTER,
  passes,
  readFilter,
  textOf,
  writeFilter,
} from '../../../site/src/filter/row-filter.ts';
import { indexContract } from '../../../site/src/model/contract.ts';
import { readContract } from '../../vendors/contracts.ts';

const row = { status: 'doc-confirmed', posture: 'current', models: ['a'], text: 'omni.create/mode quality, pro' };

describe('a row passes', () => {
  it.each([
    [{}, true],
    [{ text: '  PRO  mode ' }, true],
    [{ text: 'pro std' }, false],
    [{ statuses: ['live-confirmed', 'doc-confirmed'] }, true],
    [{ statuses: ['live-confirmed'] }, false],
    [{ posture: 'current' }, true],
    [{ posture: 'legacy' }, false],
    [{ model: 'a' }, true],
    [{ model: 'b' }, false],
  ])('%o: %s', (filter, passed) => {
    expect(passes({ ...NO_FILTER, ...filter }, row)).toBe(passed);
  });

  it.each([
    ['image_list.type', true],
    ['IMAGE_LIST[].type', true],
    ['list[].type[]', true],
    ['image_list[].type other', false],
    ['[]', true],
    ['[][]', false],
  ])('%s: %s, whether the marks of items are written or not', (text, passed) => {
    expect(passes({ ...NO_FILTER, text }, { text: textOf('omni.create/image_list[].Type') })).toBe(passed);
  });

  it('a filter for what it does not have, only if models do not matter to it', () => {
    const bare = { text: '' };
    expect(passes({ ...NO_FILTER, statuses: ['doc-confirmed'] }, bare)).toBe(false);
    expect(passes({ ...NO_FILTER, posture: 'current' }, bare)).toBe(false);
    expect(passes({ ...NO_FILTER, model: 'a' }, bare)).toBe(true);
  });
});

describe('the address', () => {
  it('keeps what is filtered by, and what belongs to others', () => {
    const filter = { text: 'a b', statuses: ['live-confirmed', 'doc-confirmed'], posture: '', model: 'x' };
    const written = writeFilter(filter, new URLSearchParams('other=1&posture=legacy'));
    expect(written.toString()).toBe('other=1&q=a+b&status=live-confirmed%2Cdoc-confirmed&model=x');
    expect(readFilter(written)).toEqual(filter);
  });

  it('says nothing when nothing is filtered', () => {
    expect(writeFilter(NO_FILTER, new URLSearchParams('q=x')).toString()).toBe('');
    expect([NO_FILTER, { ...NO_FILTER, text: ' ' }, { ...NO_FILTER, model: 'x' }].map(isFiltering)).toEqual([
      false,
      false,
      true,
    ]);
  });
});

it('offers what makes a difference on the page', () => {
  const options = listFilterOptions('register/events.md', indexContract(readContract('parcel'), ''));
  expect(options).toEqual({
    rows: 6,
    statuses: [{ status: 'doc-confirmed', count: 6 }],
    postures: ['current'],
    models: [],
  });
});
