// The codes by what they are about: one group is one page for readers.
import { CELLS_AND_NAMES } from './cells-and-names.ts';
import { COMPARISONS } from './comparisons.ts';
import { CONDITIONS } from './conditions.ts';
import { DOCUMENTS } from './documents.ts';
import type { CatalogueEntry } from './entry.ts';
import { EVIDENCE } from './evidence.ts';
import { GENERATED_FILES } from './generated-files.ts';
import { HAND_WRITTEN_CODE } from './hand-written-code.ts';
import { OPERATIONS_AND_FIELDS } from './operations-and-fields.ts';
import { PAGES_AND_TABLES } from './pages-and-tables.ts';
import { PATTERNS_AND_PRICES } from './patterns-and-prices.ts';
import { PROMOTED_RUNS } from './promoted-runs.ts';
import { SUPPRESSIONS } from './suppressions.ts';

export interface CodeGroup {
  /** Of its page, without the ending. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly entries: Readonly<Record<string, CatalogueEntry>>;
}

export const GROUPS: readonly CodeGroup[] = [
  {
    name: 'pages-and-tables',
    title: 'Pages and tables',
    about:
      'What is wrong before a single cell is read: lines that markdown drops in silence, and tables that nothing can own.',
    entries: PAGES_AND_TABLES,
  },
  {
    name: 'cells-and-names',
    title: 'Cells and names',
    about: 'What is wrong with one cell: words, dates, numbers, code marks, names, types and limits.',
    entries: CELLS_AND_NAMES,
  },
  {
    name: 'operations-and-fields',
    title: 'Operations and fields',
    about:
      'What does not fit together within an operation: fields and their parents, values, parameters, headings, models.',
    entries: OPERATIONS_AND_FIELDS,
  },
  {
    name: 'conditions',
    title: 'Conditions',
    about: 'Conditions that cannot be parsed, that read what does not exist, or that could never speak.',
    entries: CONDITIONS,
  },
  {
    name: 'evidence',
    title: 'Evidence',
    about: 'What is claimed without being shown: statuses, citations, runs, readings and open questions.',
    entries: EVIDENCE,
  },
  {
    name: 'patterns-and-prices',
    title: 'Patterns and prices',
    about: 'Patterns that no builder can be made of, and prices in units that nobody knows.',
    entries: PATTERNS_AND_PRICES,
  },
  {
    name: 'generated-files',
    title: 'What is made from the register',
    about: 'Files that were made and no longer fit: generated code, these pages, and checkers that do not run.',
    entries: GENERATED_FILES,
  },
  {
    name: 'documents',
    title: 'Documents',
    about:
      'What is wrong in the documents beside the register: links, quoted numbers, examples and lists that no longer hold.',
    entries: DOCUMENTS,
  },
  {
    name: 'hand-written-code',
    title: 'Hand-written code',
    about:
      'What is wrong in hand-written code: names, paths, values and limits that no row has, bodies that name no rows, and annotations that no longer hold.',
    entries: HAND_WRITTEN_CODE,
  },
  {
    name: 'suppressions',
    title: 'Comments that silence a finding',
    about: 'A comment silences a finding until a day and for a reason; one that does not is a finding itself.',
    entries: SUPPRESSIONS,
  },
  {
    name: 'promoted-runs',
    title: 'Runs that should become evidence',
    about: 'What refuses the file of a run, and what keeps a promotion from being written.',
    entries: PROMOTED_RUNS,
  },
  {
    name: 'comparisons',
    title: 'Differences from upstream',
    about: 'What contract compare finds between the register and a document, captured calls or another register.',
    entries: COMPARISONS,
  },
];
