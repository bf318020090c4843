// The address of every page and file of the site: the only place that knows the scheme and the base path. README.md of the site documents it.
import type { Origin } from '../../../generated/kernel/contract-model.ts';
import { anchorOf, fragmentOf } from './anchors.ts';
import { identifyDocument } from './document-paths.ts';

/** Pages that are one of a kind. */
export const PAGES = {
  landing: '',
  operations: 'operations/',
  rows: 'rows/',
  sources: 'sources/',
  runs: 'runs/',
  disagreements: 'disagreements/',
  coverage: 'coverage/',
  changelog: 'changelog/',
  timeline: 'timeline/',
  playground: 'playground/',
  search: 'search/',
} as const;
export type PageName = keyof typeof PAGES;

export interface AddressedRow {
  readonly address: string;
  readonly origin: Pick<Origin, 'file'>;
}

export interface Routes {
  readonly base: string;
  page(name: PageName): string;
  /** The page of a markdown file of the repository, at a heading of it if one is named. */
  document(file: string, anchor?: string): string;
  /** The row in the page of its register file. */
  row(row: AddressedRow): string;
  operation(id: string): string;
  source(id: string): string;
  run(id: string): string;
  /** A group of readings on the page of disagreements. */
  disagreement(subject: string): string;
  /** Every change of one day: `2026-11-20`. */
  changelogDay(day: string): string;
  /** Rows by the month of their youngest evidence: `2026-09`, or `undated`. */
  evidenceMonth(month: string): string;
  /** All gaps, those of one state, or of one state in one file of the register. */
  gaps(state?: string, file?: string): string;
  /** The playground in a state, or with an example: what share-link.ts writes. */
  playground(fragment: string): string;
  /** A published file: `openapi.json`, `json-schema/account-costs.json`. */
  file(path: string): string;
  /** The markdown of a page, of its own address. */
  markdown(page: string): string;
}

/** `base` begins and ends with a slash. */
export function createRoutes(base: string): Routes {
  const at = (path: string) => `${base}${path.split('/').map(encodeURIComponent).join('/')}`;
  const within = (page: string, anchor: string) => `${page}#${fragmentOf(anchorOf(anchor))}`;
  const document = (file: string, anchor?: string) => {
    const page = at(`${identifyDocument(file)}/`);
    return anchor === undefined ? page : within(page, anchor);
  };
  return {
    base,
    page: (name) => `${base}${PAGES[name]}`,
    document,
    row: ({ address, origin }) => document(origin.file, address),
    operation: (id) => at(`operations/${id}/`),
    source: (id) => at(`sources/${id}/`),
    run: (id) => at(`runs/${id}/`),
    disagreement: (subject) => within(at(PAGES.disagreements), subject),
    changelogDay: (day) => at(`changelog/${day}/`),
    evidenceMonth: (month) => at(`coverage/evidence/${month}/`),
    gaps: (state, file) => {
      const page = at('coverage/gaps/');
      if (state === undefined) return page;
      return within(page, file === undefined ? state : `${state}.${identifyDocument(file)}`);
    },
    playground: (fragment) => `${base}${PAGES.playground}#${fragment}`,
    file: at,
    markdown: (page) => (page === base ? at('index.md') : `${page.replace(/\/$/, '')}.md`),
  };
}
