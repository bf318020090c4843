// Bad samples of single cells: words, dates, numbers, code marks and names.
import type { RegisterSample } from './sample.ts';

const CITY = '| `stops[].city` | `string` | yes | | `length 1..80` | doc-confirmed | `carrier-guide-2026` | | |';
const LOSE = '| `parcel.lose` | DELETE | `/v1/parcels` | no | current | doc-confirmed | `carrier-guide-2026` | | |';

export const CELLS_AND_NAMES: readonly RegisterSample[] = [
  {
    code: 'CELL-EMPTY',
    when: 'a rule has no message',
    edits: [['| by air up to 5 kg |', '|« »|']],
    expected: 'what must hold, and what to do',
  },
  {
    code: 'CELL-EMPTY',
    when: 'a limit stands where the type is missing',
    edits: [[CITY, '| `stops[].city` |« »| yes | | | doc-confirmed | `carrier-guide-2026` | | |']],
    expected: 'a type',
  },
  {
    code: 'CELL-EMPTY',
    when: 'nothing at all stands between the pipes',
    edits: [['| `parcel.send/size=large` | up to two metres |', '|«»| up to two metres |']],
    expected: 'the address of a row in code marks, or a few words',
  },
  {
    code: 'CELL-CODE',
    when: 'a type is written without code marks',
    edits: [[CITY, CITY.replace('`string`', '«string»')]],
    found: 'string',
    expected: '`string`',
  },
  {
    code: 'CELL-CODE',
    when: 'limits are written without code marks',
    edits: [[CITY, CITY.replace('`length 1..80`', '«`length 1..80` or so»')]],
    found: '`length 1..80` or so',
    expected: '`one`, `two`',
  },
  {
    code: 'CELL-VALUE',
    when: 'a word of a closed list is misspelt',
    edits: [['| backoff |', '| «backof» |']],
    found: 'backof',
    expected: 'never, after-fix, backoff, reads-only',
    nearest: 'backoff',
  },
  {
    code: 'CELL-DATE',
    when: 'a day does not exist',
    edits: [['| 2026-01-15 |', '| «2026-02-30» |']],
    found: '2026-02-30',
    expected: '2026, 2026-04 or 2026-04-23',
  },
  {
    code: 'CELL-DATE',
    when: 'a day is written with strokes',
    edits: [['| 2026-01-15 |', '| «2026/1/15» |']],
    found: '2026/1/15',
    expected: '2026, 2026-04 or 2026-04-23',
  },
  {
    code: 'CELL-NUMBER',
    when: 'a code is no whole number',
    edits: [['| 429 | 1302 |', '| «4xx» | 1302 |']],
    found: '4xx',
    expected: 'a whole number',
  },
  {
    code: 'NAME-SYNTAX',
    when: 'a field name has a blank in it',
    edits: [[CITY, CITY.replace('`stops[].city`', '`«stops[].home city»`')]],
    found: 'stops[].home city',
    expected:
      'letters, digits, _ and -, with dots between parents and children and [] after a list: items[].unit_price',
  },
  {
    code: 'NAME-SYNTAX',
    when: 'a field has a name that every object has',
    edits: [[CITY, `${CITY}\n${CITY.replace('`stops[].city`', '`«stops[].__proto__»`')}`]],
    found: 'stops[].__proto__',
    expected: 'a name that not every JavaScript object has by itself',
  },
  {
    code: 'NAME-SYNTAX',
    when: 'a path does not begin with a slash',
    edits: [
      ['| `parcel.track` | GET |', `${LOSE.replace('`/v1/parcels`', '«`v1/parcels`»')}\n| \`parcel.track\` | GET |`],
    ],
    found: '`v1/parcels`',
    expected: 'segments of letters, digits, . _ ~ -, or parameters in braces: /v1/things/{id}',
    mended: [
      ['| `parcel.track` | GET |', `${LOSE}\n| \`parcel.track\` | GET |`],
      ['# The service', '## `parcel.lose`\n\n# The service'],
    ],
  },
  {
    code: 'NAME-DUPLICATE',
    when: 'a field is given twice',
    edits: [[CITY, `${CITY}\n${CITY.replace('`stops[].city`', '«`stops[].city`»')}`]],
    found: 'stops[].city',
  },
  {
    code: 'NAME-COLLISION',
    when: 'two fields differ only by letter case',
    edits: [[CITY, `${CITY}\n${CITY.replace('`stops[].city`', '«`stops[].City`»')}`]],
    found: 'stops[].City',
  },
];
