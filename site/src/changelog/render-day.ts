// The page of one day: every change of every commit.
import type { PageHeading } from '../evidence/citation-sections.ts';
import { countLevels, sortByLevel } from '../history/change-report.ts';
import { type Html, html } from '../html/html.ts';
import type { Day } from './group-days.ts';
import { renderLevelCounts } from './level-badge.ts';
import { renderByLevel, renderMeta, renderTags, type StepContext, shortHash } from './render-step.ts';

export function renderDayPage({ counts, steps, tags }: Day, context: StepContext): Html {
  const { routes } = context;
  return html`<p><a href="${routes.page('changelog')}">All days</a>${renderTags(tags)}</p>${renderLevelCounts(counts)}${steps.map(
    (step) => {
      const anchor = shortHash(step.to);
      const changes = sortByLevel(step.report.changes);
      return html`<h2 id="${anchor}">${step.to.subject}</h2>${renderMeta(step, context)}${renderLevelCounts(countLevels(changes), (level) => `#${anchor}-${level}`)}${renderByLevel(changes, context, anchor)}`;
    },
  )}`;
}

export function listStepHeadings({ steps }: Day): PageHeading[] {
  return steps.map(({ to }) => ({ depth: 2, slug: shortHash(to), text: to.subject }));
}
