// What is made and no longer fits: generated files, pages about codes, and checkers that do not run.
import type { CatalogueEntry } from './entry.ts';

export const GENERATED_FILES = {
  'GENERATED-STALE': {
    title: 'a generated file is not what the register says',
    cause: 'The register, the generator or the file was changed without generating.',
    fix: 'run contract generate, and commit what it writes',
    edits: [],
    mending: 'contract generate writes the file',
  },
  'GENERATED-FOREIGN': {
    title: 'a file or a link under the output folder is not owned by the generator',
    cause: 'Only the generator writes there, and it makes no links.',
    fix: 'move or delete it',
    edits: [],
    mending: 'a file of somebody else is not touched',
  },
  'CODES-STALE': {
    title: 'the pages about codes are not what the catalogue says',
    cause: 'Every code has its part of a page, made from the catalogue; the catalogue or the page was changed alone.',
    fix: 'run contract explain --write, and commit what it writes',
    edits: [],
    mending: 'contract explain --write writes the pages',
  },
  'SETTING-ADDRESS': {
    title: 'a setting of the project names a row that does not exist',
    cause: 'What the setting is for would silently be left out.',
    fix: 'mend the address in contract.config.json',
    edits: [],
    mending: 'which row was meant only the author knows',
  },
  'CHECKER-BROKEN': {
    title: 'a checker of the project did not come to an end',
    cause: 'A module that contract.config.json names under checkers failed, or printed what are no findings.',
    fix: 'run the module by hand with --findings and mend it',
    edits: [],
    mending: 'what is wrong with a program only a person can find',
  },
} as const satisfies Record<string, CatalogueEntry>;
