// What is wrong in the documents beside the register: links, quoted numbers, examples and lists that no longer hold. A project's own checkers report them.
import type { CatalogueEntry } from './entry.ts';

export const DOCUMENTS = {
  'DOCUMENT-FORM': {
    title: 'a document cannot be read as it is meant',
    cause: 'An open code block, or the mark of a computed block without its end, swallows what follows.',
    fix: 'close it',
    edits: [],
    mending: 'where it should end only the author knows',
  },
  'DOCUMENT-LINK': {
    title: 'a link of a document leads nowhere',
    cause: 'The file, or the heading in it, was renamed, removed or never existed.',
    fix: 'mend the link',
    edits: [],
    mending: 'what it should lead to only the author knows',
    suppressible: true,
  },
  'DOCUMENT-INDEX': {
    title: 'the index does not list the documents as they are',
    cause: 'Every document stands in the index once, with its role.',
    fix: 'add, mend or remove the row of the index',
    edits: [],
    mending: 'the role of a document only its author knows',
  },
  'DOCUMENT-QUOTE': {
    title: 'a document quotes a row that says something else',
    cause: 'A link with the address of a row as its title shows what that row says.',
    fix: 'write what the row says, or mend the address',
    edits: ['safe'],
    mending: 'writes what the row says',
  },
  'DOCUMENT-COMPUTED': {
    title: 'a computed part of a document is out of date',
    cause: 'It is made from the contract, and the contract has changed.',
    fix: 'run contract fix, and read what it wrote',
    edits: ['safe'],
    mending: 'computes it again',
  },
  'DOCUMENT-EXAMPLE': {
    title: 'an example of a document is not what the document says of it',
    cause: 'Its payload was checked, classified or priced, and came out differently.',
    fix: 'mend the example, or what is said of it',
    edits: [],
    mending: 'which of the two is right only the author knows',
  },
  'DOCUMENT-SCORE': {
    title: 'a score of a document is not what its marks make',
    cause: 'A score is the mean of the marks beside it.',
    fix: 'write the mean',
    edits: [],
    mending: 'whether the marks or the score are wrong only the author knows',
  },
} as const satisfies Record<string, CatalogueEntry>;
