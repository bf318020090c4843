// The text of a rendered page, section by section, for the search: what stands under each heading, without the tables of rows, which are found as rows.
import { resolveEntities } from '../publish/scan-html.ts';

export interface Section {
  /** The anchor of its heading; empty for what stands before the first. */
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
}

/** Parts that are no text of the page. */
const LEFT_OUT =
  /<(script|style|svg|button)\b[\s\S]*?<\/\1>|<table class="rows-table[\s\S]*?<\/table>|<a class="sl-anchor-link"[\s\S]*?<\/a>/g;
const HEADING = /<h([2-6])\b[^>]*\bid="([^"]*)"[^>]*>([\s\S]*?)<\/h\1>/g;
/** Elements within a line: what they hold is not apart from what stands beside it. */
const INLINE = /<\/?(?:a|abbr|b|code|em|i|kbd|span|strong|sub|sup|wbr)\b[^>]*>/g;

export function readSections(html: string): Section[] {
  const plain = html.replace(LEFT_OUT, ' ');
  const headings = [...plain.matchAll(HEADING)];
  const start = { anchor: '', heading: '', text: readText(plain.slice(0, headings[0]?.index)) };
  return [
    start,
    ...headings.map((found, place) => ({
      anchor: resolveEntities(found[2] ?? ''),
      heading: readText(found[3] ?? ''),
      text: readText(plain.slice(found.index + found[0].length, headings[place + 1]?.index)),
    })),
  ].filter(({ heading, text }) => heading !== '' || text !== '');
}

function readText(html: string): string {
  const text = html
    .replace(INLINE, '')
    .replace(/<\/t[dh]>\s*(?=<t[dh])/g, ' · ')
    .replace(/<[^>]*>/g, ' ');
  return resolveEntities(text).replace(/\s+/g, ' ').trim();
}
