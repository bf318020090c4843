// Dates as the register has them, however much of one is known.
import { describe, expect, it } from 'vitest';
import { dayOf, listMonths, monthOf, nameDate } from '../../../site/src/dates/dates.ts';

describe('dates', () => {
  it.each([
    ['2026-03-05', '5 March 2026'],
    ['2026-12', 'December 2026'],
    ['2026', '2026'],
    ['2026-13-01', '2026-13-01'],
    ['spring <b>', 'spring <b>'],
  ])('%s is called %s', (date, name) => {
    expect(nameDate(date)).toBe(name);
  });

  it('belong to a month, or to a year where no month is known', () => {
    expect(['2026-03-05', '2026-03', '2026'].map(monthOf)).toEqual(['2026-03', '2026-03', '2026']);
  });

  it('of months have all months between them', () => {
    expect(listMonths('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(listMonths('2026-02', '2026-02')).toEqual(['2026-02']);
    expect(listMonths('2026-03', '2026-02')).toEqual([]);
  });

  it('of instants are those of universal time', () => {
    expect(dayOf('2026-11-20T00:30:00+02:00')).toBe('2026-11-19');
  });
});
