// The changelog of the contract: by day, each commit with what it changed, the gravest first.
import { dayOf, nameDate } from '../dates/dates.ts';
import type { PageHeading } from '../evidence/citation-sections.ts';
import { countLevels, LEVELS, type Level, sortByLevel } from '../history/change-report.ts';
import type { History } from '../history/read-history.ts';
import { type Html, html } from '../html/html.ts';
import { countOf } from '../tables/table.ts';
import { type Day, groupDays } from './group-days.ts';
import { LEVEL_MEANINGS, renderLevel, renderLevelCounts } from './level-badge.ts';
import { renderByLevel, renderMeta, renderTags, type StepContext, shortHash } from './render-step.ts';

/** Changes of one commit that the overview shows; the page of the day has all. */
const OVERVIEW = 12;

export function listDayHeadings(days: readonly Day[]): PageHeading[] {
  return days.map(({ day }) => ({ depth: 2, slug: day, text: nameDate(day) }));
}

export function renderChangelog(history: History, context: StepContext): Html {
  if (history.kind === 'none') return renderNone(`The changelog is made from git, and ${history.why}.`);
  const days = groupDays(history.walk.steps);
  return html`<p>What changed in the contract, from git: the tables of each commit are compared row by row, and every change has the level that <a href="${context.routes.document('docs/contract-diff.md')}">its code</a> has. There is <a href="${context.routes.file('changelog.atom')}">a feed</a>, too.</p>${renderLevels()}${days.map(
    (day) => renderDay(day, context),
  )}${renderBeginning(history)}`;
}

function renderDay(day: Day, context: StepContext): Html {
  const page = context.routes.changelogDay(day.day);
  return html`<h2 id="${day.day}"><a href="${page}">${nameDate(day.day)}</a>${renderTags(day.tags)}</h2>${renderLevelCounts(day.counts, () => page)}${day.steps.map(
    (step) => {
      const changes = sortByLevel(step.report.changes);
      const more = changes.length - OVERVIEW;
      const anchor = `${page}#${shortHash(step.to)}`;
      return html`<section class="step"><h3>${step.to.subject}</h3>${renderMeta(step, context)}${renderLevelCounts(countLevels(changes), (level) => `${anchor}-${level}`)}${renderByLevel(changes.slice(0, OVERVIEW), context)}${
        more > 0 && html`<p><a href="${anchor}">All ${countOf(changes.length, 'change')} of this commit</a></p>`
      }</section>`;
    },
  )}`;
}

/** Where the changelog begins, and why there. */
function renderBeginning({ walk, isShallow, isCut }: Extract<History, { readonly kind: 'known' }>): Html {
  const { first, ahead, older, steps } = walk;
  const begins =
    first !== undefined &&
    html`The oldest state that is compared is <code>${shortHash(first)}</code> of ${nameDate(dayOf(first.date))}. `;
  const unread = [
    ahead.length > 0 && html`${countOf(ahead.length, 'newer commit')} cannot be read by the present tool. `,
    older.length > 0 &&
      html`${countOf(older.length, 'older commit')} wrote the tables in a form that the present tool does not read, so nothing is said of them. `,
  ];
  const cut =
    isCut || isShallow
      ? html`Still older commits were not looked at${isShallow && ', as they are not in the clone that the site was built from'}.`
      : html``;
  if (steps.length === 0) return renderNone(html`Fewer than two states of the register can be compared. ${cut}`);
  return html`<h2 id="beginning">Where it begins</h2><p>${begins}${unread}${cut}</p>`;
}

function renderNone(why: Html | string): Html {
  return html`<p class="empty">There is no changelog here. ${why}</p><p>In a clone with the whole history, <code>npm run -s contract -- diff COMMIT</code> says what changed since a commit.</p>`;
}

function renderLevels(): Html {
  return html`<details class="levels"><summary>The levels</summary><dl class="facts">${LEVELS.map(
    (level: Level) => html`<div><dt>${renderLevel(level)}</dt><dd>${LEVEL_MEANINGS[level]}</dd></div>`,
  )}</dl></details>`;
}
