// What must be known of a page whose tables are not read again: which operations its headings open, and whether it shows the body of a run.
import type { ScannedPage } from './scan.ts';

export interface PageOutline {
  readonly file: string;
  /** In the order of their headings. */
  readonly operations: readonly string[];
  readonly hasBodies: boolean;
}

const BODY = /^json\s+\S/;

export function outlinePage({ page, headings, blocks }: ScannedPage): PageOutline {
  return {
    file: page.file,
    operations: headings.flatMap(({ heading }) => (heading.depth === 2 ? (heading.code ?? []) : [])),
    hasBodies: blocks.some(({ info }) => BODY.test(info)),
  };
}
