// One change for each code of the rows that are about a request as a whole: operations, rules, models, refused shapes and prices.
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

const CLAIMS = '| `token.claims` | OBJECT | | no | current | doc-confirmed | `vendor-manual-2026` | | |';
const HOURS = '| `depot.hours` | GET | `/v1/hours` | no | provisional |';
const PING = '| `depot.ping` | GET | `/v1/ping` | no | out-of-scope |';
const LIST = '| provisional | doc-confirmed | `vendor-mirror-2025` | 2025-11 | |';
const FIELDS_HEAD = `| Field | Type | Required | Default | Limits | Status | Evidence | Since | Notes |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |`;

const ADD_CLOSE: readonly Edit[] = [
  insertBelow(CLAIMS, `| \`depot.close\` | DELETE | \`/v1/depot\` | no | current | ${CONFIRMED} | | |`),
  insertBelow(
    '| `exp` | `integer` | yes | | | doc-confirmed | `vendor-manual-2026` | | |',
    `\n## \`depot.close\`\n\n### Query\n\n${FIELDS_HEAD}\n| \`day\` | \`integer\` | yes | | | ${CONFIRMED} | | |`,
  ),
];

const ADD_BODY: readonly Edit[] = [
  [
    '## `depot.ping`\n',
    `### Request\n\n${FIELDS_HEAD}\n| \`why\` | \`string\` | no | | | ${CONFIRMED} | | |\n\n## \`depot.ping\`\n`,
  ],
];

const OPERATIONS: readonly Sample[] = [
  { code: 'operation-added', edits: ADD_CLOSE },
  { code: 'operation-removed', base: ADD_CLOSE, edits: undo(ADD_CLOSE) },
  { code: 'operation-call-changed', edits: [[HOURS, HOURS.replace('/v1/hours', '/v1/opening')]] },
  { code: 'operation-charge-added', edits: [[HOURS, HOURS.replace('| no |', '| yes |')]] },
  { code: 'operation-charge-removed', edits: [['`/v1/parcels/{id}` | yes |', '`/v1/parcels/{id}` | no |']] },
  { code: 'operation-posture-changed', edits: [[HOURS, HOURS.replace('provisional', 'current')]] },
  { code: 'operation-client-added', edits: [[PING, PING.replace('out-of-scope', 'provisional')]] },
  { code: 'operation-client-removed', edits: [[HOURS, HOURS.replace('provisional', 'legacy')]] },
  { code: 'operation-argument-added', edits: ADD_BODY },
  { code: 'operation-argument-removed', base: ADD_BODY, edits: undo(ADD_BODY) },
  {
    code: 'operation-status-changed',
    edits: [
      [
        'no | current | live-confirmed | `vendor-manual-2026`, `2026-06-01-create-road` |',
        'no | current | doc-confirmed | `vendor-manual-2026` |',
      ],
    ],
  },
  { code: 'operation-evidence-changed', edits: [[LIST, LIST.replace('mirror-2025', 'manual-2026')]] },
  { code: 'operation-words-changed', edits: [['every accepted call is charged', 'charged when accepted']] },
];

const LAST_RULE = '| `pages-of-new-year` | `this.day == 1 ? this.page <= 2 : true` |';
const RULE = 'the first day of the year has two pages | doc-confirmed | `vendor-mirror-2025` | |';

const RULES: readonly Sample[] = [
  ...listGradedSamples({
    prefix: 'rule',
    anchor: `${LAST_RULE} ${RULE}`,
    address: 'parcel.list#probe',
    print: (grade, since) => printRow('`probe`', '`this.page < 50`', 'few pages', grade, since),
    printOther: (grade, since) => printRow('`probe`', '`this.page < 60`', 'few pages', grade, since),
  }),
  { code: 'rule-condition-changed', edits: [[LAST_RULE, LAST_RULE.replace('<= 2', '<= 3')]] },
];

const LAST_MODEL = '| `night` | `film` | none | | not-evidenced | `gateway-2026` | | |';
const NIGHT_COPIES = '| `night` | `copies` | `1..2` | |';
const NIGHT_INSURED = '| `night` | `insured` | none | `this.service == "courier"` |';

const MODELS: readonly Sample[] = [
  ...listGradedSamples({
    prefix: 'model-row',
    anchor: LAST_MODEL,
    address: 'parcel.create#model:night/pickup',
    print: (grade, since) => printRow('`night`', '`pickup`', '`door`', '', grade, since, ''),
    printOther: (grade, since) => printRow('`night`', '`pickup`', '`depot`', '', grade, since, ''),
  }),
  { code: 'model-row-allowed-widened', edits: [[NIGHT_COPIES, NIGHT_COPIES.replace('1..2', '1..3')]] },
  { code: 'model-row-allowed-narrowed', edits: [[NIGHT_COPIES, NIGHT_COPIES.replace('1..2', '2..2')]] },
  { code: 'model-row-allowed-changed', edits: [[NIGHT_COPIES, NIGHT_COPIES.replace('1..2', '2..4')]] },
  { code: 'model-row-condition-added', edits: [[NIGHT_COPIES, '| `night` | `copies` | `1..2` | `this.insured` |']] },
  { code: 'model-row-condition-removed', edits: [[NIGHT_INSURED, '| `night` | `insured` | none | |']] },
  { code: 'model-row-condition-changed', edits: [[NIGHT_INSURED, NIGHT_INSURED.replace('courier', 'air')]] },
];

const LAST_REJECTED = '| a parcel to a closed depot | seen by one observer | another depot | `observer-south-2026` |';
const REFUSED = '| `this.copies == 8` | refused | any other number | `vendor-mirror-2025` |';
const WARNED = '| `this.copies == 8` | refused | any other number | `observer-north-2026` |';
const NOTED = '| `field colour` | refused | nothing | `vendor-mirror-2025` |';

const REJECTED: readonly Sample[] = [
  ...comeAndGo('rejected-shape', LAST_REJECTED, REFUSED),
  ...comeAndGo('rejected-shape-warning', LAST_REJECTED, WARNED),
  ...comeAndGo('rejected-shape-remark', LAST_REJECTED, NOTED),
  { code: 'rejected-shape-evidenced', base: [insertBelow(LAST_REJECTED, WARNED)], edits: [[WARNED, REFUSED]] },
  { code: 'rejected-shape-unevidenced', base: [insertBelow(LAST_REJECTED, REFUSED)], edits: [[REFUSED, WARNED]] },
  {
    code: 'rejected-shape-evidence-changed',
    base: [insertBelow(LAST_REJECTED, REFUSED)],
    edits: [[REFUSED, REFUSED.replace('`vendor-mirror-2025`', '`vendor-manual-2026`')]],
  },
  { code: 'rejected-shape-words-changed', edits: [['| one observer saw it refused |', '| it was refused |']] },
];

const LAST_PRICE = '| `drone` | | `1` | `stamp` | call | | not-evidenced | `gateway-2026` | | |';
const ROAD = '| `road` | `this.service == "road"` | `2` | `stamp` | call | |';
const ANY_ROAD = '| `road` | | `2` | `stamp` | call | |';
const COUNTED_ROAD = '| `road` | `this.service == "road"` | `2` | `stamp` | call | `this.copies` |';
const AIR = '| `air` | `this.service == "air"` | `0.75` | `stamp` | kilogram | `this.weight` |';

const PRICES: readonly Sample[] = [
  ...listGradedSamples({
    prefix: 'price',
    anchor: LAST_PRICE,
    address: 'parcel.create#price:probe',
    print: (grade, since) => printRow('`probe`', '`this.copies == 10`', '`3`', '`stamp`', 'call', '', grade, since, ''),
    printOther: (grade, since) =>
      printRow('`probe`', '`this.copies == 10`', '`4`', '`stamp`', 'call', '', grade, since, ''),
  }),
  { code: 'price-condition-added', base: [[ROAD, ANY_ROAD]], edits: [[ANY_ROAD, ROAD]] },
  { code: 'price-condition-removed', edits: [[ROAD, ANY_ROAD]] },
  { code: 'price-condition-changed', edits: [[ROAD, ROAD.replace('== "road"', '!= "air"')]] },
  { code: 'price-units-raised', edits: [[ROAD, ROAD.replace('`2`', '`2.5`')]] },
  { code: 'price-units-lowered', edits: [[ROAD, ROAD.replace('`2`', '`1.75`')]] },
  { code: 'price-unit-changed', edits: [[ROAD, ROAD.replace('stamp', 'crate')]] },
  { code: 'price-quantity-added', edits: [[ROAD, COUNTED_ROAD]] },
  { code: 'price-quantity-removed', base: [[ROAD, COUNTED_ROAD]], edits: [[COUNTED_ROAD, ROAD]] },
  { code: 'price-quantity-changed', edits: [[AIR, AIR.replace('this.weight', 'this.weight + 1.0')]] },
];

export const REQUEST_SAMPLES: readonly Sample[] = [...OPERATIONS, ...RULES, ...MODELS, ...REJECTED, ...PRICES];
