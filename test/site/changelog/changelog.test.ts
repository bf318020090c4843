// The changelog: days, levels and links of an invented history, and what it says when there is none.
import { describe, expect, it } from 'vitest';
import { groupDays } from '../../../site/src/changelog/group-days.ts';
import { renderChangelog } from '../../../site/src/changelog/render-changelog.ts';
import { renderDayPage } from '../../../site/src/changelog/render-day.ts';
import type { StepContext } from '../../../site/src/changelog/render-step.ts';
import type { History } from '../../../site/src/history/read-history.ts';
import type { Walk } from '../../../site/src/history/walk-history.ts';
import { findAttribute, scanTags } from '../../../site/src/publish/scan-html.ts';
import { createChange, createCommit, createStep } from '../history/sample-steps.ts';
import { ROUTES, readSiteContract } from '../site-contract.ts';

const context: StepContext = {
  contract: readSiteContract('parcel'),
  routes: ROUTES,
  linkCommit: (hash) => `https://git.example/commit/${hash}`,
};

const NEWER = createCommit('b', '2026-02-04T01:00:00+02:00', { tags: ['v2.0.0'], subject: 'Lighter <parcels>' });
const OLDER = createCommit('a', '2026-02-03T10:00:00Z');

function createHistory(
  walk: Partial<Walk>,
  more: { readonly isShallow?: boolean; readonly isCut?: boolean } = {},
): History {
  return {
    kind: 'known',
    commits: [],
    isShallow: false,
    isCut: false,
    states: [],
    walk: { steps: [], first: undefined, ahead: [], older: [], ...walk },
    ...more,
  };
}

function listLinks(page: string): string[] {
  return scanTags(page).flatMap((tag) => (tag.name === 'a' ? (findAttribute(tag, 'href') ?? []) : []));
}

/** What a reader reads, without the drawings. */
function readWords(page: string): string {
  return page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

describe('days', () => {
  it('are those of universal time, with all that happened in them', () => {
    const days = groupDays([
      createStep(NEWER, [createChange()]),
      createStep(OLDER, [createChange({ level: 'editorial' })]),
    ]);
    expect(days.map(({ day, steps, counts, tags }) => ({ day, steps: steps.length, counts, tags }))).toEqual([
      {
        day: '2026-02-03',
        steps: 2,
        counts: { breaking: 1, compatible: 0, 'evidence-only': 0, editorial: 1 },
        tags: ['v2.0.0'],
      },
    ]);
  });
});

describe('the changelog', () => {
  const gone = createChange({ address: 'parcel.create/old', title: 'field removed', state: 'from' });
  const many = Array.from({ length: 14 }, () => createChange({ level: 'editorial', title: 'Notes changed' }));
  const step = createStep(NEWER, [...many, createChange(), gone], { between: [createCommit('c')] });
  const page = renderChangelog(createHistory({ steps: [step], first: OLDER }), context).html;

  it('links each change to its row, and says of a row that it is gone', () => {
    expect(listLinks(page)).toContain('/base/register/parcel/#parcel.create/weight');
    expect(readWords(page)).toContain('parcel.create/old (no longer there) field removed');
  });

  it('shows the gravest first and leaves the rest to the page of the day', () => {
    const words = readWords(page);
    expect(words.indexOf('Limits narrowed')).toBeLessThan(words.indexOf('Notes changed'));
    expect(words.match(/Notes changed/g)?.length).toBe(10);
    expect(words).toContain('All 16 changes of this commit');
    expect(listLinks(page)).toContain('/base/changelog/2026-02-03/#bbbbbbb-breaking');
  });

  it('says what else is part of a step, and where it begins', () => {
    expect(readWords(page)).toContain('with the commit before it, which the present tool cannot read alone');
    expect(readWords(page)).toContain('The oldest state that is compared is aaaaaaa of 3 February 2026');
  });

  it('says which commits stay unread, on either side', () => {
    const unread = { ahead: [createCommit('d')], older: [createCommit('e'), createCommit('f')] };
    const words = readWords(renderChangelog(createHistory({ steps: [step], first: OLDER, ...unread }), context).html);
    expect(words).toContain('1 newer commit cannot be read by the present tool.');
    expect(words).toContain('2 older commits wrote the tables in a form that the present tool does not read');
  });

  it('escapes what stands in commits and cells', () => {
    expect(page).toContain('Lighter &lt;parcels&gt;');
    const hostile = createStep(NEWER, [createChange({ before: '<script>', after: '"><img>' })]);
    expect(renderDayPage(groupDays([hostile])[0] ?? expect.fail(), context).html).not.toMatch(/<script|<img/);
  });

  it('has every change on the page of the day, and an anchor for each level', () => {
    const [day] = groupDays([step]);
    const all = renderDayPage(day ?? expect.fail(), context).html;
    expect(readWords(all).match(/Notes changed/g)?.length).toBe(14);
    const ids = scanTags(all).flatMap((tag) => findAttribute(tag, 'id') ?? []);
    expect(ids).toEqual(['bbbbbbb', 'bbbbbbb-breaking', 'bbbbbbb-editorial']);
  });
});

describe('a commit that changed very much', () => {
  it('is shown as far as the page stays light, and its page keeps an anchor for each level', () => {
    const changes = (['editorial', 'breaking'] as const).flatMap((level) =>
      Array.from({ length: 410 }, () => createChange({ level })),
    );
    const [day] = groupDays([createStep(NEWER, changes)]);
    const page = renderDayPage(day ?? expect.fail(), context).html;
    expect(page.match(/Limits narrowed/g)?.length).toBe(800);
    expect(readWords(page).match(/and 10 more changes, which contract diff lists/g)?.length).toBe(2);
    expect(page).toContain('id="bbbbbbb-editorial"');
  });
});

describe('without a history', () => {
  it('the changelog says why', () => {
    const page = renderChangelog({ kind: 'none', why: 'the site was built outside a git checkout' }, context).html;
    expect(readWords(page)).toContain(
      'There is no changelog here. The changelog is made from git, and the site was built outside a git checkout.',
    );
  });

  it('of more than one state, it says that too', () => {
    const page = renderChangelog(createHistory({ older: [OLDER] }, { isShallow: true, isCut: false }), context).html;
    expect(readWords(page)).toContain(
      'Fewer than two states of the register can be compared. Still older commits were not looked at, as they are not in the clone that the site was built from.',
    );
  });
});
