// Bad samples of what a page and its tables look like: every way in which markdown drops a row in silence.
import type { RegisterSample } from './sample.ts';

const LONG_LINE = 'a '.repeat(8193);

export const PAGES_AND_TABLES: readonly RegisterSample[] = [
  {
    code: 'PAGE-LINE-TOO-LONG',
    when: 'a line is longer than the parser can take',
    edits: [['# Parcel service', `# Parcel service\n\n«${LONG_LINE}»`]],
    found: '16386 characters',
    expected: 'at most 16384',
  },
  {
    code: 'PAGE-CONTROL-CHARACTER',
    when: 'a note holds a mark that turns the direction of text',
    edits: [['| grams |', '| gr«\u202E»ams |']],
    found: 'U+202E',
  },
  {
    code: 'PAGE-CONTROL-CHARACTER',
    when: 'a note holds an escape character',
    edits: [['| grams |', '| «\u001B»[31mgrams |']],
    found: 'U+001B',
  },
  {
    code: 'PAGE-COMMENT',
    when: 'a comment is never closed',
    edits: [['# What is sent\n', '«<!--» prices of last year\n']],
    found: '<!-- prices of last year',
  },
  {
    code: 'PAGE-COMMENT',
    when: 'a comment is closed only by the end of the next one',
    edits: [
      ['# The service\n', '«<!--» codes of last year\n'],
      ['# What is sent\n', '<!-- prices -->\n'],
    ],
    found: '<!-- codes of last year',
  },
  {
    code: 'TABLE-LINE-UNOWNED',
    when: 'a blank line cuts the last row off its table',
    edits: [
      [
        '| `gift_wrap` | `boolean` | no | | | not-evidenced | `parcel-blog` | | |',
        '| `gift_wrap` | `boolean` | no | | | not-evidenced | `parcel-blog` | | |\n\n«| `box` | `string` | no | | | doc-confirmed | `carrier-guide-2026` | | |»',
      ],
    ],
    found: '| `box` | `string` | no | | | doc-confirmed | `carrier-guide',
  },
  {
    code: 'TABLE-LINE-UNOWNED',
    when: 'a blank line cuts two rows off their table',
    edits: [
      [
        '| `gift_wrap` | `boolean` | no | | | not-evidenced | `parcel-blog` | | |',
        '| `gift_wrap` | `boolean` | no | | | not-evidenced | `parcel-blog` | | |\n\n«| `box` | `string` | no | | | doc-confirmed | `carrier-guide-2026` | | |»\n| `bag` | `string` | no | | | doc-confirmed | `carrier-guide-2026` | | |',
      ],
    ],
    found: '| `box` | `string` | no | | | doc-confirmed | `carrier-guide',
  },
  {
    code: 'TABLE-DELIMITER',
    when: 'the delimiter row has one cell too few',
    edits: [
      [
        '| Policy | Value | Why | Decided |\n| --- | --- | --- | --- |',
        '| Policy | Value | Why | Decided |\n«| --- | --- | --- |»',
      ],
    ],
    found: '| --- | --- | --- |',
  },
  {
    code: 'TABLE-DELIMITER',
    when: 'the delimiter row is missing',
    edits: [['| Policy | Value | Why | Decided |\n| --- | --- | --- | --- |', '«| Policy | Value | Why | Decided |»']],
    found: '| Policy | Value | Why | Decided |',
  },
  {
    code: 'TABLE-HEADER',
    when: 'a header cell is misspelt',
    edits: [['| Policy | Value | Why | Decided |', '| Policy | Value | «Reason» | Decided |']],
    found: 'Reason',
    expected: 'Policy, Value, Why, Decided (a table of policies)',
    nearest: 'Why',
  },
  {
    code: 'TABLE-HEADER',
    when: 'no header cell is known',
    edits: [['# The service', '# The service\n\n| «Colour | Taste» |\n| --- | --- |\n| red | sweet |']],
    found: 'Colour, Taste',
    expected: 'the header cells of a table kind',
  },
  {
    code: 'TABLE-HEADER',
    when: 'the last header cell is missing',
    edits: [
      [
        '| Policy | Value | Why | Decided |\n| --- | --- | --- | --- |\n| retries | 3 | reads only | 2026-02-03 |',
        '| «Policy | Value | Why» |\n| --- | --- | --- |\n| retries | 3 | reads only |',
      ],
    ],
    found: 'Policy, Value, Why',
    expected: 'Policy, Value, Why, Decided (a table of policies)',
  },
  {
    code: 'TABLE-ROW-SHORT',
    when: 'a cell is missing',
    edits: [['| retries | 3 | reads only | 2026-02-03 |', '| retries | 3 | «2026-02-03» |']],
    found: '3 cells',
    expected: '4 cells',
  },
  {
    code: 'TABLE-ROW-LONG',
    when: 'a cell is too many',
    edits: [['| retries | 3 | reads only | 2026-02-03 |', '| retries | 3 | reads only | 2026-02-03 | «and more» |']],
    found: '5 cells',
    expected: '4 cells',
  },
  {
    code: 'TABLE-ROW-LONG',
    when: 'a row ends with an empty cell too many',
    edits: [['| retries | 3 | reads only | 2026-02-03 |', '| retries | 3 | reads only | 2026-02-03 |« »|']],
    found: '5 cells',
    expected: '4 cells',
  },
  {
    code: 'TABLE-PIPE-IN-CODE',
    when: 'a pipe in code marks is not escaped',
    edits: [['`this.service != "air" \\|\\| this.weight <= 5000`', '`this.service != "air" «|»| this.weight <= 5000`']],
    found: '8 cells',
    expected: '6 cells, with this pipe written as \\|',
  },
  {
    code: 'TABLE-PHANTOM-ROW',
    when: 'the first pipe of a row is missing',
    edits: [
      [
        '| retries | 3 | reads only | 2026-02-03 |',
        '| retries | 3 | reads only | 2026-02-03 |\n«patience | 60 s | writes | 2026-02-03 |»',
      ],
    ],
    found: 'patience | 60 s | writes | 2026-02-03 |',
    mended: [
      [
        '| retries | 3 | reads only | 2026-02-03 |',
        '| retries | 3 | reads only | 2026-02-03 |\n| patience | 60 s | writes | 2026-02-03 |',
      ],
    ],
  },
  {
    code: 'TABLE-PHANTOM-ROW',
    when: 'prose follows a table without a blank line',
    edits: [
      [
        '| retries | 3 | reads only | 2026-02-03 |',
        '| retries | 3 | reads only | 2026-02-03 |\n«Retries wait a little longer each time.»',
      ],
    ],
    found: 'Retries wait a little longer each time.',
    mended: [
      [
        '| retries | 3 | reads only | 2026-02-03 |',
        '| retries | 3 | reads only | 2026-02-03 |\n\nRetries wait a little longer each time.',
      ],
    ],
  },
  {
    code: 'TABLE-PLACE',
    when: 'a table of rules stands under no operation',
    edits: [
      [
        '# The service',
        '# The service\n\n| «Rule | Holds when | Message | Status | Evidence | Since» |\n| --- | --- | --- | --- | --- | --- |',
      ],
    ],
    expected: 'a heading ## `operation.id` above it',
  },
  {
    code: 'TABLE-PLACE',
    when: 'a table of fields stands under an operation but under no part of it',
    edits: [
      [
        '### Path\n\n| Field | Type | Required | Default | Limits | Status | Evidence | Since | Notes |',
        '| «Field | Type | Required | Default | Limits | Status | Evidence | Since | Notes» |',
      ],
    ],
    expected: '### Request, ### Path, ### Query, ### Headers, ### Response, ### Callback, ### Error, ### Given',
  },
  {
    code: 'HEADING-UNKNOWN',
    when: 'a part heading is misspelt',
    edits: [['### Path', '«### Paht»']],
    found: 'Paht',
    expected: '### Request, ### Path, ### Query, ### Headers, ### Response, ### Callback, ### Error, ### Given',
    nearest: 'Path',
  },
  {
    code: 'PAGE-FENCE',
    when: 'a code block is never closed',
    edits: [['| Subject | Reading |', '«```json»\n| Subject | Reading |']],
    found: '```json',
  },
  {
    code: 'TABLE-PADDED',
    when: 'an editor padded the cells of a table',
    edits: [
      [
        '| Policy | Value | Why | Decided |\n| --- | --- | --- | --- |\n| retries | 3 | reads only | 2026-02-03 |',
        '«| Policy  | Value | Why        | Decided    |»\n| ------- | ----- | ---------- | ---------- |\n| retries | 3     | reads only | 2026-02-03 |',
      ],
    ],
    found: '| Policy  | Value | Why        | Decided    |',
    expected: '| Policy | Value | Why | Decided |',
  },
];
