// The mark of how grave a change is: an icon, its name and a colour, so that neither says anything alone.
import { LEVELS, type Level, type LevelCounts } from '../history/change-report.ts';
import { type Html, html } from '../html/html.ts';
import { formatFigure } from '../tables/table.ts';

export const LEVEL_MEANINGS: Readonly<Record<Level, string>> = {
  breaking: 'what was built on the old state may be refused, cost more, or read something it does not know',
  compatible: 'something is new, and all that was good still is',
  'evidence-only': 'how something is known has changed, not what it is',
  editorial: 'only people read it',
};

/** Drawn in a square of 16: a broken line, a plus, a lens, a pen. */
const ICONS: Readonly<Record<Level, Html>> = {
  breaking: html`<path d="M2 11.5 6 7l2.5 4L14 4.5M11 9l3 3"/>`,
  compatible: html`<path d="M8 3v10M3 8h10"/>`,
  'evidence-only': html`<circle cx="7" cy="7" r="4"/><path d="m10 10 4 4"/>`,
  editorial: html`<path d="m3 13 .8-3L11 2.8 13.2 5 6 12.2Z"/>`,
};

export function renderLevel(level: Level, text: string = level): Html {
  return html`<span class="level level-${level}"><svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" stroke-width="1.7" aria-hidden="true">${ICONS[level]}</svg>${text}</span>`;
}

/** The levels that occur, each with its count; `linkTo` leads to the changes. */
export function renderLevelCounts(counts: LevelCounts, linkTo?: (level: Level) => string): Html {
  const found = LEVELS.filter((level) => counts[level] > 0);
  if (found.length === 0) return html`<p class="quiet">Nothing in it changes the contract.</p>`;
  return html`<ul class="level-counts" role="list">${found.map((level) => {
    const badge = renderLevel(level, `${formatFigure(counts[level])} ${level}`);
    return html`<li>${linkTo === undefined ? badge : html`<a href="${linkTo(level)}">${badge}</a>`}</li>`;
  })}</ul>`;
}

/** `2 breaking, 1 editorial` */
export function describeCounts(counts: LevelCounts): string {
  const found = LEVELS.filter((level) => counts[level] > 0);
  return found.map((level) => `${counts[level]} ${level}`).join(', ');
}
