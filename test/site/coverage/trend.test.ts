// The trend: commits while the history is young, months when it is old, and a word where there is none.
import { describe, expect, it } from 'vitest';
import { pickTrend } from '../../../site/src/coverage/pick-states.ts';
import { renderTrend } from '../../../site/src/coverage/render-trend.ts';
import type { StateCounts } from '../../../site/src/history/count-states.ts';
import { createCommit, createStep } from '../history/sample-steps.ts';
import { ROUTES } from '../site-contract.ts';

function createState(name: string, date: string, live = 1): StateCounts {
  return {
    commit: createCommit(name, date),
    statuses: { 'live-confirmed': live, 'doc-confirmed': 2000, 'not-evidenced': 3 },
    gaps: {
      open: 4,
      'approval-gated': 0,
      'closed by documentation': 0,
      'closed by live verification': 0,
      'closed as not evidenced': 0,
      'closed as out of scope': 0,
    },
  };
}

describe('a trend', () => {
  it.each([
    [['2026-01-05T10:00:00Z', '2026-01-05T12:30:00Z'], 'commit', ['10:00', '12:30']],
    [['2026-01-05T10:00:00Z', '2026-02-01T00:30:00+01:00'], 'commit', ['2026-01-05', '2026-01-31']],
    [
      ['2026-01-05T10:00:00Z', '2026-01-06T10:00:00Z', '2026-02-01T10:00:00Z', '2026-03-01T10:00:00Z'],
      'month',
      ['2026-01', '2026-02', '2026-03'],
    ],
    [[], 'commit', []],
  ])('of %j is one of %ss', (dates, unit, labels) => {
    const trend = pickTrend(dates.map((date) => createState('a', date)));
    expect([trend.unit, trend.points.map(({ label }) => label)]).toEqual([unit, labels]);
  });

  it('of months has the last state of each', () => {
    const states = ['2026-01-05', '2026-01-06', '2026-02-01', '2026-03-01'].map((day, place) =>
      createState('a', `${day}T10:00:00Z`, place),
    );
    expect(pickTrend(states).points.map(({ state }) => state.statuses['live-confirmed'])).toEqual([1, 2, 3]);
  });

  it('says what its points are, and links figures of the past to the change that led to them', () => {
    const state = createState('b', '2026-01-05T12:30:00Z');
    const page = renderTrend(
      {
        kind: 'known',
        commits: [],
        isShallow: false,
        isCut: false,
        states: [createState('a', '2026-01-05T10:00:00Z', 0), state],
        walk: { steps: [createStep(state.commit, [])], first: undefined, ahead: [], older: [] },
      },
      ROUTES,
    ).html;
    expect(page).toContain('From git, after each of the 2 commits that changed the register, on 5 January 2026');
    expect(page).toContain('It begins with 0 live-confirmed, 2,000 doc-confirmed, 3 not-evidenced');
    expect(page.match(/\/base\/changelog\/2026-01-05\/#\w+/g)).toEqual(['/base/changelog/2026-01-05/#bbbbbbb']);
  });

  it('without git is none, and it is said why', () => {
    expect(renderTrend({ kind: 'none', why: 'the site was built outside a git checkout' }, ROUTES).html).toBe(
      '<p class="empty">There is no trend here, since the site was built outside a git checkout.</p>',
    );
  });
});
