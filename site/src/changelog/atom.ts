// The changelog as an Atom feed (RFC 4287): an entry for each commit that changed the contract. Ids come from commits, so that they stay whatever host the site has.
import { createHash } from 'node:crypto';
import { countLevels, type ReportedChange, sortByLevel } from '../history/change-report.ts';
import type { Step } from '../history/walk-history.ts';
import { escapeHtml, html } from '../html/html.ts';
import { countOf } from '../tables/table.ts';
import { describeCounts } from './level-badge.ts';
import { shorten } from './render-change.ts';

export interface Feed {
  /** What the register is about. */
  readonly title: string;
  /** Absolute where the origin of the site is known, else from the root of its host, which readers of feeds resolve. */
  readonly page: string;
  readonly self: string;
  /** The address of a commit in the changelog. */
  readonly linkStep: (step: Step) => string;
  /** The newest first. */
  readonly steps: readonly Step[];
  /** Stands as the time of a feed without entries. */
  readonly fallbackTime: string;
}

/** Changes that an entry lists. */
const LISTED = 25;

export function renderAtom({ title, page, self, linkStep, steps, fallbackTime }: Feed): string {
  const changing = steps.filter(({ report }) => report.changes.length > 0);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${createUrn(`feed ${title}`)}</id>`,
    `<title>${escapeXml(title)}: changes of the contract</title>`,
    `<updated>${formatTime(changing[0]?.to.date ?? fallbackTime)}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
    `<author><name>${escapeXml(title)}</name></author>`,
    ...changing.map((step) => renderEntry(step, linkStep(step))),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function renderEntry({ to, report }: Step, link: string): string {
  const time = formatTime(to.date);
  return [
    '<entry>',
    `<id>${createUrn(`commit ${to.hash}`)}</id>`,
    `<title>${escapeXml(`${describeCounts(countLevels(report.changes))}: ${to.subject}`)}</title>`,
    `<published>${time}</published>`,
    `<updated>${time}</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
    `<content type="html">${escapeXml(renderContent(report.changes))}</content>`,
    '</entry>',
  ].join('\n');
}

function renderContent(changes: readonly ReportedChange[]): string {
  const more = changes.length - LISTED;
  return html`<ul>${sortByLevel(changes)
    .slice(0, LISTED)
    .map(
      ({ level, address, title, before, after }) =>
        html`<li><b>${level}</b> <code>${address}</code> ${title}${before !== undefined && html`<br>before: ${shorten(before)}`}${after !== undefined && html`<br>now: ${shorten(after)}`}</li>`,
    )}</ul>${more > 0 && html`<p>and ${countOf(more, 'more change')}</p>`}`.html;
}

/** A name-based UUID of the free form, version 8 of RFC 9562: the same text has the same one for ever. */
export function createUrn(text: string): string {
  const digits = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(digits.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  const groups = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return `urn:uuid:${groups.join('-')}`;
}

/** `2026-11-20T14:49:49Z` */
function formatTime(instant: string): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** What XML 1.0 may not hold at all becomes the sign for an unknown character. */
export function escapeXml(text: string): string {
  const sound = text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get through
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
  return escapeHtml(sound);
}
