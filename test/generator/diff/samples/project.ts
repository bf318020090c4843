// One change for each code of the rows of the whole service, of what this project decided, and of what is known.
import {
  CONFIRMED,
  comeAndGo,
  type Edit,
  insertBelow,
  listGradedSamples,
  printRow,
  type Sample,
  undo,
} from './sample.ts';

const CRATE = '| `crate` | EUR | `12` | doc-confirmed | `vendor-mirror-2025` | | |';

const UNITS: readonly Sample[] = [
  ...listGradedSamples({
    prefix: 'unit',
    anchor: CRATE,
    address: 'unit:sack',
    print: (grade, since) => printRow('`sack`', 'EUR', '`3`', grade, since, ''),
    printOther: (grade, since) => printRow('`sack`', 'EUR', '`4`', grade, since, ''),
  }),
  { code: 'unit-currency-changed', edits: [[CRATE, CRATE.replace('EUR', 'USD')]] },
  { code: 'unit-price-raised', edits: [[CRATE, CRATE.replace('12', '12.5')]] },
  { code: 'unit-price-lowered', edits: [[CRATE, CRATE.replace('12', '11')]] },
];

const TOO_FAST = '| `429` | `60` | too fast | backoff | rate | wait | doc-confirmed | `vendor-manual-2026` |';

const ERRORS: readonly Sample[] = [
  ...comeAndGo('service-code', TOO_FAST, `| \`500\` | \`80\` | broken | never | service | tell us | ${CONFIRMED} |`),
  { code: 'service-code-http-changed', edits: [[TOO_FAST, TOO_FAST.replace('429', '503')]] },
  { code: 'service-code-retry-changed', edits: [[TOO_FAST, TOO_FAST.replace('backoff', 'never')]] },
  { code: 'service-code-class-changed', edits: [[TOO_FAST, TOO_FAST.replace('| rate |', '| account |')]] },
  {
    code: 'service-code-status-changed',
    edits: [
      ['live-confirmed | `vendor-manual-2026`, `2026-06-03-no-weight` |', 'doc-confirmed | `vendor-manual-2026` |'],
    ],
  },
  { code: 'service-code-evidence-changed', edits: [[TOO_FAST, TOO_FAST.replace('manual-2026', 'mirror-2025')]] },
  { code: 'service-code-words-changed', edits: [[TOO_FAST, TOO_FAST.replace('too fast', 'slow down')]] },
];

const ITEMISED =
  '| `itemisedParcel` | `parcel.create` | a parcel by air with a list of what is in it | doc-derived | |';
const LAST_TAKEN = '| `itemisedParcel` | `items[].fragile` | default | `true` | |';
const LIGHT: readonly Edit[] = [
  insertBelow(ITEMISED, '| `lightParcel` | `parcel.create` | a light parcel | doc-derived | |'),
  insertBelow(
    LAST_TAKEN,
    '| `lightParcel` | `service` | fixed | `road` | |\n| `lightParcel` | `recipient` | required | | |\n| `lightParcel` | `recipient.name` | required | | |\n| `lightParcel` | `weight` | required | | |',
  ),
];
/** Two operations of one form, and a pattern of the first. */
const TWO_TOKENS: readonly Edit[] = [
  insertBelow(
    '| `token.claims` | OBJECT | | no | current | doc-confirmed | `vendor-manual-2026` | | |',
    `| \`token.other\` | OBJECT | | no | current | ${CONFIRMED} | | |`,
  ),
  insertBelow(
    '| `exp` | `integer` | yes | | | doc-confirmed | `vendor-manual-2026` | | |',
    `\n## \`token.other\`\n\n### Request\n\n| Field | Type | Required | Default | Limits | Status | Evidence | Since | Notes |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n| \`iss\` | \`string\` | yes | | | ${CONFIRMED} | | |\n| \`exp\` | \`integer\` | yes | | | ${CONFIRMED} | | |`,
  ),
  insertBelow(ITEMISED, '| `anyToken` | `token.claims` | a token | doc-derived | |'),
  insertBelow(LAST_TAKEN, '| `anyToken` | `iss` | required | | |\n| `anyToken` | `exp` | required | | |'),
];

const PATTERNS: readonly Sample[] = [
  { code: 'pattern-added', edits: LIGHT },
  { code: 'pattern-removed', base: LIGHT, edits: undo(LIGHT) },
  {
    code: 'pattern-operation-changed',
    base: TWO_TOKENS,
    edits: [['`anyToken` | `token.claims`', '`anyToken` | `token.other`']],
  },
  {
    code: 'pattern-evidence-changed',
    edits: [['a parcel as a run sent it | live-confirmed', 'a parcel as a run sent it | doc-derived']],
  },
  { code: 'pattern-words-changed', edits: [['| the commonest |', '| common |']] },
];

const PHONE = '| `plainParcel` | `recipient.phone` | optional | | |';
const NEEDED_PHONE = '| `plainParcel` | `recipient.phone` | required | | |';
const INSURED = '| `plainParcel` | `insured` | fixed | `false` | |';
const SERVICE = '| `itemisedParcel` | `service` | required | `air`, `courier` | |';

const TAKES: readonly Sample[] = [
  ...comeAndGo('taken-field', INSURED, '| `plainParcel` | `copies` | optional | | |'),
  {
    code: 'taken-field-required-row-added',
    edits: [insertBelow(INSURED, '| `plainParcel` | `copies` | required | | |')],
  },
  {
    code: 'taken-field-filled-row-added',
    edits: [insertBelow(INSURED, '| `plainParcel` | `pickup` | default | `door` | |')],
  },
  { code: 'taken-field-takes-widened', base: [[PHONE, NEEDED_PHONE]], edits: [[NEEDED_PHONE, PHONE]] },
  { code: 'taken-field-takes-changed', edits: [[PHONE, NEEDED_PHONE]] },
  { code: 'taken-field-values-widened', edits: [[SERVICE, SERVICE.replace('`courier`', '`courier`, `road`')]] },
  { code: 'taken-field-values-narrowed', edits: [[SERVICE, SERVICE.replace('`air`, ', '')]] },
  { code: 'taken-field-values-changed', edits: [[SERVICE, SERVICE.replace('courier', 'road')]] },
  { code: 'taken-field-sent-value-changed', edits: [[INSURED, INSURED.replace('false', 'true')]] },
  {
    code: 'taken-field-words-changed',
    edits: [
      [
        '| `plainParcel` | `recipient.name` | required | | as on the door bell |',
        '| `plainParcel` | `recipient.name` | required | | |',
      ],
    ],
  },
];

const OLD_CHANGES = '| `old-changes` | `parcel.change` | | it is near its end | `parcel.replace` | 2026 |';
const HEAVY = '| `heavy-by-air` | `parcel.create` | `this.service == "air" && this.weight > 20.0` |';

const QUARANTINE: readonly Sample[] = [
  ...comeAndGo('quarantine', OLD_CHANGES, '| `many` | `parcel.create` | `this.copies > 5` | too dear | | |'),
  ...comeAndGo('quarantine-remark', OLD_CHANGES, '| `odd` | `parcel.create` | an odd parcel | it looks odd | | |'),
  { code: 'quarantine-shape-changed', edits: [[HEAVY, HEAVY.replace('20.0', '10.0')]] },
  {
    code: 'quarantine-shape-removed',
    edits: [[HEAVY, '| `heavy-by-air` | `parcel.create` | a heavy parcel by air |']],
  },
  { code: 'quarantine-words-changed', edits: [['| it spoils the others |', '| it is wet |']] },
];

const WAIT = '| `wait` | 30 s | the service is slow | |';

const POLICIES: readonly Sample[] = [
  ...comeAndGo('policy', WAIT, '| `retries` | none | every create is charged | |'),
  { code: 'policy-value-changed', edits: [[WAIT, WAIT.replace('30', '60')]] },
  { code: 'policy-words-changed', edits: [[WAIT, WAIT.replace('slow', 'fast')]] },
];

const DIGEST = '| `digest-2026` | Parcels in short | nobody | digest | a text | | what it says |';
const LAST_RUN = '| `2026-06-07-refused` | 2026-06-07 | `parcel.create` | | failed | | | moderation | | |';
const MEMO = '| `memo-2026` | Memo | nobody | digest | a text | | what it says |';
const LOST = '| `2026-06-08-lost` | 2026-06-08 | `parcel.create` | | failed | | | environment | | |';
const HEARSAY = '| who pays a lost parcel | the service | `digest-2026` | no | hearsay |';
const LOST_GAP = '| `gap-lost` | who pays a lost parcel | open | terms of the vendor | |';

/** Every source and run is cited somewhere; prose that cites one is no row. */
function recordCited(prefix: string, anchor: string, row: string, id: string): Sample[] {
  const cite: Edit = ['An invented parcel service,', `After \`${id}\`, an invented parcel service,`];
  const add = [insertBelow(anchor, row), cite];
  return [
    { code: `${prefix}-added`, edits: add },
    { code: `${prefix}-removed`, base: add, edits: undo(add) },
  ];
}

const RECORDS: readonly Sample[] = [
  ...recordCited('source', DIGEST, MEMO, 'memo-2026'),
  { code: 'source-content-changed', edits: [['| Parcels in short |', '| Parcels briefly |']] },
  ...recordCited('run', LAST_RUN, LOST, '2026-06-08-lost'),
  { code: 'run-content-changed', edits: [[LAST_RUN, LAST_RUN.replace('06-07 |', '06-08 |')]] },
  ...comeAndGo('reading', HEARSAY, '| who pays a lost parcel | nobody | `blog-2026` | no | hearsay |'),
  { code: 'reading-content-changed', edits: [[HEARSAY, HEARSAY.replace('the service', 'the vendor')]] },
  ...comeAndGo('gap', LOST_GAP, '| `gap-late` | who pays a late parcel | open | terms of the vendor | |'),
  { code: 'gap-content-changed', edits: [[LOST_GAP, LOST_GAP.replace('terms', 'a word')]] },
];

export const PROJECT_SAMPLES: readonly Sample[] = [
  ...UNITS,
  ...ERRORS,
  ...PATTERNS,
  ...TAKES,
  ...QUARANTINE,
  ...POLICIES,
  ...RECORDS,
];
