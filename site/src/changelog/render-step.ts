// One commit in the changelog: what it is, and what it changed, level by level.
import { LEVELS, type ReportedChange } from '../history/change-report.ts';
import type { Commit } from '../history/commits.ts';
import type { Step } from '../history/walk-history.ts';
import { type Html, html } from '../html/html.ts';
import { countOf, formatFigure } from '../tables/table.ts';
import { renderLevel } from './level-badge.ts';
import { type ChangeContext, renderChange } from './render-change.ts';

export interface StepContext extends ChangeContext {
  /** The address of a commit on the web; undefined if it is not known. */
  readonly linkCommit: (hash: string) => string | undefined;
}

/** Changes of one level of one commit that a page shows: as many as keep it light. */
const MOST_OF_LEVEL = 400;

/** With an anchor each level has an id. */
export function renderByLevel(changes: readonly ReportedChange[], context: ChangeContext, anchor?: string): Html {
  return html`${LEVELS.map((level) => {
    const group = changes.filter((change) => change.level === level);
    if (group.length === 0) return html``;
    const id = anchor === undefined ? html`` : html` id="${anchor}-${level}"`;
    const more = group.length - MOST_OF_LEVEL;
    return html`<div class="changes"${id}>${renderLevel(level)}<ul role="list">${group.slice(0, MOST_OF_LEVEL).map((change) => renderChange(change, context))}</ul>${
      more > 0 && html`<p class="quiet">and ${countOf(more, 'more change')}, which <code>contract diff</code> lists</p>`
    }</div>`;
  })}`;
}

export function renderMeta({ to, between, report }: Step, { linkCommit }: StepContext): Html {
  const others =
    between.length > 0 &&
    html`, with ${between.length === 1 ? 'the commit' : `the ${formatFigure(between.length)} commits`} before it, which the present tool cannot read alone`;
  const version = report.bump !== 'none' && html`; it asks for a ${report.bump} version`;
  return html`<p class="quiet">Commit ${renderHash(to, linkCommit)}${renderTags(to.tags)}${others}${version}.</p>`;
}

function renderHash(commit: Commit, linkCommit: StepContext['linkCommit']): Html {
  const href = linkCommit(commit.hash);
  const text = html`<code>${shortHash(commit)}</code>`;
  return href === undefined ? text : html`<a href="${href}" rel="external noopener noreferrer">${text}</a>`;
}

export function renderTags(tags: readonly string[]): Html {
  return html`${tags.map((tag) => html` <span class="tag">${tag}</span>`)}`;
}

export function shortHash({ hash }: Commit): string {
  return hash.slice(0, 7);
}
