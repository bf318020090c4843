// What is wrong in hand-written code beside the register: names, paths, values and limits that no row has, and annotations that no longer hold.
import type { CatalogueEntry } from './entry.ts';

const NEAREST = 'writes the nearest registered one, where one is close enough to be meant';

export const HAND_WRITTEN_CODE = {
  'CODE-PARSE': {
    title: 'hand-written code cannot be read',
    cause: 'What cannot be read cannot be compared with the register, so nothing in it may be right.',
    fix: 'mend the syntax or the setting, or move what a program made out of the folders of hand-written code',
    edits: [],
    mending: 'what the code should be only the author knows',
  },
  'CODE-FIELD': {
    title: 'code names a field that is not registered',
    cause: 'It would be sent and refused, or read and never be there.',
    fix: 'use a registered field; a name that never travels is declared in a comment: @own name: why',
    edits: ['suggested'],
    mending: NEAREST,
    suppressible: true,
  },
  'CODE-PATH': {
    title: 'code holds an HTTP path that is not registered',
    cause: 'The register knows every path of the service that may be called.',
    fix: 'use a registered path, or register the operation with its evidence',
    edits: ['suggested'],
    mending: NEAREST,
    suppressible: true,
  },
  'CODE-MODEL': {
    title: 'code names a model that is not registered',
    cause: 'The text is made like the names of models, or stands where one is expected.',
    fix: 'use a registered model, or register it with its evidence',
    edits: ['suggested'],
    mending: NEAREST,
    suppressible: true,
  },
  'CODE-VALUE': {
    title: 'code uses a value that a field does not have',
    cause: 'A comparison with it is never true, and a body with it is refused.',
    fix: 'use a registered value, or register it with its evidence',
    edits: ['suggested'],
    mending: NEAREST,
    suppressible: true,
  },
  'CODE-LIMIT': {
    title: 'code uses a limit that no row has',
    cause: 'What it lets through may be refused, and what it refuses may be good.',
    fix: 'use the number of the row, or name the row that the number comes from: @row and its address',
    edits: [],
    mending: 'whether the number or its use is wrong only the author knows',
    suppressible: true,
  },
  'CODE-ROW': {
    title: 'code names a row that does not exist',
    cause: 'An annotation, an address or the id of an operation leads nowhere.',
    fix: 'mend the address',
    edits: ['suggested'],
    mending: NEAREST,
  },
  'CODE-QUOTE': {
    title: 'a constant is not what its annotated row says',
    cause: 'The row or the code was changed without the other.',
    fix: 'write what the row says, or mend the annotation',
    edits: ['suggested'],
    mending: 'writes what the row says, where that is one word or number',
    suppressible: true,
  },
  'CODE-STATUS': {
    title: 'production code stands on a row that is not evidenced or retired',
    cause: 'What was never evidenced, is refused now, or belongs to a legacy operation, is not sent.',
    fix: 'use another row, or bring evidence for this one',
    edits: [],
    mending: 'what to use instead only the author knows',
    suppressible: true,
  },
  'CODE-ANNOTATION': {
    title: 'an annotation is missing, or is about nothing',
    cause: 'A body that is written by hand names the row of each field, so that whoever changes one sees the other.',
    fix: 'write // @row and the address of the field above it',
    edits: ['suggested'],
    mending: 'names the row, where only one can be meant',
    suppressible: true,
  },
} as const satisfies Record<string, CatalogueEntry>;
