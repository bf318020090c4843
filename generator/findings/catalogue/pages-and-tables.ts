// What is wrong with a page or a table before a single cell is read: lines that markdown would drop in silence, and tables that nobody can own.
import type { CatalogueEntry } from './entry.ts';

export const PAGES_AND_TABLES = {
  'PAGE-LINK': {
    title: 'a link stands where a page or a folder of pages should',
    cause: 'Links may lead out of the project, so they are not followed, and the rows behind them would be missing.',
    fix: 'put the page itself there, or remove the link',
    edits: [],
    mending: 'what stands behind a link may belong to somebody else',
  },
  'PAGE-LINE-TOO-LONG': {
    title: 'a line is too long to be read safely',
    cause: 'Emphasis marks in one very long line take the markdown parser quadratic time.',
    fix: 'split the line; a table cell should hold a sentence, not a document',
    edits: [],
    mending: 'where to split a line only its author knows',
  },
  'PAGE-CONTROL-CHARACTER': {
    title: 'an invisible character stands in the page',
    cause: 'Control and direction characters can make a page look different from what is read.',
    fix: 'delete the character',
    edits: ['safe'],
    mending: 'deletes the character; bytes that are no UTF-8 stay, since nobody knows what they were',
    suppressible: true,
  },
  'PAGE-FENCE': {
    title: 'a code block is never closed',
    cause: 'Everything after its opening fence is code, so the tables there are not read.',
    fix: 'close the block with a line of the same marks, or remove the fence',
    edits: [],
    mending: 'where the block should end only its author knows',
  },
  'PAGE-COMMENT': {
    title: 'a comment is never closed',
    cause: 'Everything behind its opening is hidden, and the rows there are not read.',
    fix: 'close the comment with -->, or remove its opening',
    edits: [],
    mending: 'where the comment should end only its author knows',
  },
  'TABLE-LINE-UNOWNED': {
    title: 'a line starts with a pipe but belongs to no table',
    cause:
      'Markdown drops such a line from the table without a word: usually a blank line inside the table or a missing delimiter row.',
    fix: 'remove the blank line above, or add the header and delimiter rows',
    edits: ['safe'],
    mending: 'removes the blank lines that cut rows off their table',
  },
  'TABLE-DELIMITER': {
    title: 'the delimiter row is missing or has another number of cells than the header',
    cause: 'Markdown then sees a paragraph and no table.',
    fix: 'give the delimiter row one `---` for each header cell',
    edits: ['safe'],
    mending: 'writes the delimiter row, where the header is that of a known table',
  },
  'TABLE-HEADER': {
    title: 'the header cells are those of no known table',
    cause: 'Tables are recognised by their exact header cells.',
    fix: 'use the header cells of CONTRIBUTING.md, in their order',
    edits: ['suggested'],
    mending: 'writes the nearest header cell',
  },
  'TABLE-ROW-SHORT': {
    title: 'a row has fewer cells than the header',
    cause: 'Every later column would be read as missing.',
    fix: 'add the missing cells; leave them empty if nothing applies',
    edits: ['suggested'],
    mending: 'adds empty cells at the end; which cell is missing only the author knows',
  },
  'TABLE-ROW-LONG': {
    title: 'a row has more cells than the header',
    cause: 'Markdown drops the cells past the last column.',
    fix: 'remove the extra cells, or write a pipe inside a cell as \\|',
    edits: ['safe', 'suggested'],
    mending: 'removes surplus cells that are empty, or joins the others to the last column with \\|',
  },
  'TABLE-PIPE-IN-CODE': {
    title: 'a pipe inside code marks ends the cell',
    cause: 'In a table a pipe splits cells even inside code marks.',
    fix: 'write the pipe as \\|',
    edits: ['safe'],
    mending: 'writes the pipe as \\|',
  },
  'TABLE-PHANTOM-ROW': {
    title: 'a line right after a table is read as a row',
    cause: 'Without a blank line between them, markdown takes the text as one more row.',
    fix: 'put a blank line after the table',
    edits: ['safe', 'suggested'],
    mending: 'puts a blank line after the table, or a pipe before what has as many cells as a row',
  },
  'TABLE-PADDED': {
    title: 'a table is not in its compact form',
    cause: 'With padded cells one changed cell changes every line of its table, and a difference shows nothing.',
    fix: 'run contract fmt',
    severity: 'warning',
    edits: ['safe'],
    mending: 'writes one space on each side of what a cell holds',
  },
  'TABLE-PLACE': {
    title: 'a table stands under a heading that cannot own it',
    cause:
      'Fields, values, rules, models, rejected shapes and prices belong to the operation and part of the headings above them.',
    fix: 'move the table under the heading it belongs to',
    edits: [],
    mending: 'where the table belongs only the author knows',
  },
  'HEADING-UNKNOWN': {
    title: 'a part heading inside an operation is not known',
    cause: 'The heading opens nothing, so the tables below it would belong to nothing.',
    fix: 'use one of the part headings of CONTRIBUTING.md',
    edits: ['suggested'],
    mending: 'writes the heading that was probably meant',
  },
} as const satisfies Record<string, CatalogueEntry>;
