// Every code that a finding can have, with what it means and what to do; terminal, JSON and tests read this one list.

import type { Severity } from './severity.ts';

export interface CatalogueEntry {
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
  /** An error, if nothing else is said. */
  readonly severity?: Severity;
}

export const CATALOGUE = {
  'PAGE-LINE-TOO-LONG': {
    title: 'a line is too long to be read safely',
    cause: 'Emphasis marks in one very long line take the markdown parser quadratic time.',
    fix: 'split the line; a table cell should hold a sentence, not a document',
  },
  'PAGE-CONTROL-CHARACTER': {
    title: 'an invisible character stands in the page',
    cause: 'Control and direction characters can make a page look different from what is read.',
    fix: 'delete the character',
  },
  'PAGE-FENCE': {
    title: 'a code block is never closed',
    cause: 'Everything after its opening fence is code, so the tables there are not read.',
    fix: 'close the block with a line of the same marks, or remove the fence',
  },
  'TABLE-LINE-UNOWNED': {
    title: 'a line starts with a pipe but belongs to no table',
    cause:
      'Markdown drops such a line from the table without a word: usually a blank line inside the table or a missing delimiter row.',
    fix: 'remove the blank line above, or add the header and delimiter rows',
  },
  'TABLE-DELIMITER': {
    title: 'the delimiter row is missing or has another number of cells than the header',
    cause: 'Markdown then sees a paragraph and no table.',
    fix: 'give the delimiter row one `---` for each header cell',
  },
  'TABLE-HEADER': {
    title: 'the header cells are those of no known table',
    cause: 'Tables are recognised by their exact header cells.',
    fix: 'use the header cells of CONTRIBUTING.md, in their order',
  },
  'TABLE-ROW-SHORT': {
    title: 'a row has fewer cells than the header',
    cause: 'Every later column would be read as missing.',
    fix: 'add the missing cells; leave them empty if nothing applies',
  },
  'TABLE-ROW-LONG': {
    title: 'a row has more cells than the header',
    cause: 'Markdown drops the cells past the last column.',
    fix: 'remove the extra cells, or write a pipe inside a cell as \\|',
  },
  'TABLE-PIPE-IN-CODE': {
    title: 'a pipe inside code marks ends the cell',
    cause: 'In a table a pipe splits cells even inside code marks.',
    fix: 'write the pipe as \\|',
  },
  'TABLE-PHANTOM-ROW': {
    title: 'a line right after a table is read as a row',
    cause: 'Without a blank line between them, markdown takes the text as one more row.',
    fix: 'put a blank line after the table',
  },
  'TABLE-PLACE': {
    title: 'a table stands under a heading that cannot own it',
    cause:
      'Fields, values, rules, models, rejected shapes and prices belong to the operation and part of the headings above them.',
    fix: 'move the table under the heading it belongs to',
  },
  'HEADING-UNKNOWN': {
    title: 'a part heading inside an operation is not known',
    cause: 'The heading opens nothing, so the tables below it would belong to nothing.',
    fix: 'use one of the part headings of CONTRIBUTING.md',
  },
  'CELL-EMPTY': {
    title: 'a cell that must say something is empty',
    cause: 'The row cannot be read without it.',
    fix: 'fill the cell',
  },
  'CELL-CODE': {
    title: 'a cell is not written in code marks',
    cause: 'Names, types, values, ids and conditions stand in code marks, so that markdown cannot change them.',
    fix: 'put the value in code marks, and nothing else in the cell',
  },
  'CELL-VALUE': {
    title: 'a cell holds a word that is not one of its legal words',
    cause: 'The column takes words from a closed list.',
    fix: 'use one of the expected words',
  },
  'CELL-DATE': {
    title: 'a date is not a date',
    cause: 'Dates are written as year, year-month or year-month-day, and must exist.',
    fix: 'write it like 2026-04-23',
  },
  'CELL-NUMBER': {
    title: 'a cell that holds a number holds something else',
    cause: 'The column takes a whole number; units and list prices are decimals.',
    fix: 'write a number of the expected form',
  },
  'NAME-SYNTAX': {
    title: 'a name is not of its form',
    cause: 'Names become code; they may hold only the characters of their form.',
    fix: 'use the form of the expected example',
  },
  'NAME-DUPLICATE': {
    title: 'a name is given twice',
    cause: 'Rows are addressed by name, so a name can stand only once in its table.',
    fix: 'remove one of the rows, or rename it',
  },
  'NAME-COLLISION': {
    title: 'two names become the same name in code',
    cause: 'Two rows would be printed under one identifier, or differ only by letter case.',
    fix: 'rename one of them',
  },
  'TYPE-UNKNOWN': {
    title: 'a type is not in the type grammar',
    cause: 'Only the types of CONTRIBUTING.md can be generated.',
    fix: 'use a type of the grammar',
  },
  'FIELD-PARENT': {
    title: 'a field has no parent row, or a parent that cannot hold it',
    cause: 'A path is nested in rows that come before it: an object for `a.b`, a list of objects for `a[].b`.',
    fix: 'add the parent row above, or mend its type or the path',
  },
  'FIELD-REQUIRED': {
    title: 'the Required cell cannot be read here',
    cause:
      'It takes yes, no or a condition; `expected` belongs to what the service sends, a condition to what the caller sends.',
    fix: 'write yes, no, expected, or `if <condition>`',
  },
  'FIELD-DEFAULT': {
    title: 'a default is not a value of its field',
    cause: 'The default must be of the type of the field and, for an enum, one of its values.',
    fix: 'write a value that the field can have',
  },
  'LIMIT-UNKNOWN': {
    title: 'a limit cannot be read, or does not fit the type',
    cause: 'Limits are written like `length 1..2500` and each belongs to certain types.',
    fix: 'use a limit of CONTRIBUTING.md',
  },
  'VALUE-FIELD': {
    title: 'a value belongs to a field that is no enum of this part',
    cause: 'Values are rows of an enum field of the part above the table.',
    fix: 'name an enum field of this part, or make the field an enum',
  },
  'VALUE-MISSING': {
    title: 'an enum field has no values',
    cause: 'Its values are rows of a values table in the same part.',
    fix: 'add a row for each value',
  },
  'PATH-PARAMETER': {
    title: 'a parameter of a path has no row, or a Path row is no parameter',
    cause: 'What stands in braces in the Path cell is filled from the fields under ### Path.',
    fix: 'use the same names in the Path cell and under ### Path',
  },
  'OPERATION-UNKNOWN': {
    title: 'an operation heading has no row in an operations table, or a row has no heading',
    cause: 'Each operation is declared once in an operations table and described once under its heading.',
    fix: 'add the row or the heading, or mend the name',
  },
  'MODEL-VALUE': {
    title: 'a models row names a model, field or value that the operation does not have',
    cause: 'Model is a value of one enum field of the request; Allowed are values of Field.',
    fix: 'use names and values of the request',
  },
  'PATTERN-FIELD': {
    title: 'a pattern does not fit the request that it builds',
    cause:
      'A builder is made from the pattern, so its fields and values must be evidenced ones of the operation, with everything that is required.',
    fix: 'use fields and values of the request, parents before children, and add what is required',
  },
  'PATTERN-OPERATION': {
    title: 'a pattern or a quarantine names an operation that it cannot have',
    cause: 'Patterns stand on operations that are current or provisional and evidenced; nothing legacy is built.',
    fix: 'name another operation, or remove the row',
  },
  'UNIT-UNKNOWN': {
    title: 'a price is counted in a unit that no table has',
    cause: 'What a unit is worth stands in a units table, once for the whole service.',
    fix: 'use the name of a unit, or add a row for it',
  },
  'CONDITION-SYNTAX': {
    title: 'a condition is not CEL',
    cause: 'The expression could not be parsed.',
    fix: 'mend the expression; a pipe in a table is written \\|',
  },
  'CONDITION-NAME': {
    title: 'a condition reads a name that does not exist',
    cause: 'Conditions are checked against the fields of the operation.',
    fix: 'use a field of the request, or of Given',
  },
  'CONDITION-TYPE': {
    title: 'a condition does not fit the types of its fields',
    cause: 'The expression is type-checked; a condition must be true or false.',
    fix: 'compare values of one type: int(this.duration) for a number in quotes, 0.0 for a number',
  },
  'CONDITION-VALUE': {
    title: 'a condition compares an enum with a text that is none of its values',
    cause: 'Such a condition is always true or never, whatever is sent.',
    fix: 'use a value of the field, or add it to the values table',
  },
  'CONDITION-UNSUPPORTED': {
    title: 'a condition uses a part of CEL that is not generated',
    cause: 'Only the operators and functions of CONTRIBUTING.md are compiled.',
    fix: 'write it with those',
  },
  'EVIDENCE-STATUS': {
    title: 'a status is not the one that the evidence supports',
    cause: 'The status is computed from what the Evidence cell cites.',
    fix: 'write the computed status, or cite better evidence',
  },
  'EVIDENCE-UNKNOWN': {
    title: 'a citation names no source and no run',
    cause: 'Every cited id has a row in a sources or runs table.',
    fix: 'mend the id, or add the source',
  },
  'EVIDENCE-UNUSED': {
    title: 'a source or run is cited by no row',
    cause: 'Evidence that supports nothing is either forgotten or superfluous.',
    fix: 'cite it where it speaks, or remove it',
  },
  'RUN-SILENT': {
    title: 'a row cites a run that says nothing about it',
    cause:
      'Neither the payload or response of the run holds the path, nor does its Confirms or Rejects cell name the row.',
    fix: 'remove the citation, or name the row in the Confirms cell if the run shows it',
  },
  'RUN-MODERATION': {
    title: 'a refusal by moderation is used against a shape',
    cause: 'A run that moderation ended says something of its content and nothing of the body that carried it.',
    fix: 'remove the citation or the claim; keep the run as a case of moderation',
  },
  'RUN-PAYLOAD': {
    title: 'the payload of a run cannot be read',
    cause: 'A payload or response block holds JSON and stands under a heading with the id of a run.',
    fix: 'mend the JSON or the heading',
  },
  'ADDRESS-UNKNOWN': {
    title: 'an address names no row',
    cause: 'Subjects, Confirms and Rejects point at rows by address.',
    fix: 'mend the address',
  },
  'READING-CHOSEN': {
    title: 'a disagreement has more than one chosen reading',
    cause: 'At most one reading of a subject wins.',
    fix: 'leave one yes in the group',
  },
  'GAP-MISSING': {
    title: 'an open question has no gap',
    cause: 'Every not-evidenced row and every disagreement without a winner stands in a gaps table.',
    fix: 'add a gap with this Subject',
  },
  'GENERATED-STALE': {
    title: 'a generated file is not what the register says',
    cause: 'The register, the generator or the file was changed without generating.',
    fix: 'run npm run contract -- generate, and commit what it writes',
  },
  'GENERATED-FOREIGN': {
    title: 'a file under the output folder is not owned by the generator',
    cause: 'Only the generator writes there.',
    fix: 'move or delete the file',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type Code = keyof typeof CATALOGUE;
