// Bad samples of evidence: statuses, citations, runs, addresses, readings and gaps.
import type { RegisterSample } from './sample.ts';

const TRACK_ID = '| `id` | `string` | yes | | | doc-confirmed | `carrier-guide-2026` | | |';
const GUIDE = '| `carrier-guide-2026` | Guide | the carrier | vendor | a page | 2026-01-10 | what it says |';
const SEND_RUN =
  '| `2026-02-01-send-box` | 2026-02-01 | `parcel.send` | road | succeeded | `0` | | | `parcel.send` | |';

export const EVIDENCE: readonly RegisterSample[] = [
  {
    code: 'CELL-VALUE',
    when: 'a run that succeeded has a class of failure',
    edits: [[SEND_RUN, SEND_RUN.replace('| `0` | | |', '| `0` | | «moderation» |')]],
    found: 'moderation',
    expected: 'an empty cell',
  },
  {
    code: 'EVIDENCE-STATUS',
    when: 'a status is higher than its evidence',
    edits: [[TRACK_ID, TRACK_ID.replace('doc-confirmed', '«live-confirmed»')]],
    found: 'live-confirmed',
    expected: 'doc-confirmed',
  },
  {
    code: 'EVIDENCE-STATUS',
    when: 'a status is lower than its evidence',
    edits: [['| `service` | `road` | live-confirmed |', '| `service` | `road` | «doc-confirmed» |']],
    found: 'doc-confirmed',
    expected: 'live-confirmed',
  },
  {
    code: 'EVIDENCE-STATUS',
    when: 'a row cites nothing that confirms it, and has a gap already',
    edits: [
      [
        '| `gift_wrap` | `boolean` | no | | | not-evidenced |',
        '| `gift_wrap` | `boolean` | no | | | «doc-confirmed» |',
      ],
    ],
    found: 'doc-confirmed',
    expected: 'not-evidenced',
  },
  {
    code: 'EVIDENCE-UNKNOWN',
    when: 'a citation is misspelt',
    edits: [[TRACK_ID, TRACK_ID.replace('`carrier-guide-2026`', '`«carier-guide-2026»`')]],
    found: 'carier-guide-2026',
    nearest: 'carrier-guide-2026',
  },
  {
    code: 'EVIDENCE-UNKNOWN',
    when: 'the second citation of a cell is misspelt',
    edits: [['`carrier-guide-2026`, `2026-02-01-send-box`', '`carrier-guide-2026`, `«2026-02-01-send-bag»`']],
    found: '2026-02-01-send-bag',
    nearest: '2026-02-01-send-box',
  },
  {
    code: 'EVIDENCE-UNUSED',
    when: 'a source is cited nowhere',
    edits: [
      [GUIDE, `${GUIDE}\n| «\`price-list-2026\`» | Prices | the carrier | vendor | a page | 2026 | what it says |`],
    ],
    found: 'price-list-2026',
    mended: [
      [GUIDE, `${GUIDE}\n| \`price-list-2026\` | Prices | the carrier | vendor | a page | 2026 | what it says |`],
      ['# Parcel service', '# Parcel service\n\nPrices are in `price-list-2026`.'],
    ],
  },
  {
    code: 'RUN-SILENT',
    when: 'a row cites a run that does not show it',
    edits: [[TRACK_ID, TRACK_ID.replace('`carrier-guide-2026`', '«`carrier-guide-2026`, `2026-02-01-send-box`»')]],
    found: '2026-02-01-send-box',
  },
  {
    code: 'RUN-MODERATION',
    when: 'a rejected shape cites a run that moderation ended',
    edits: [
      [
        '| `field colour` | refused as unknown | | `2026-02-02-colour-refused` |',
        '| `field colour` | refused as unknown | | «`2026-02-02-colour-refused`» |',
      ],
      ['| rejected | | | body-shape |', '| failed | | | moderation |'],
    ],
    found: '2026-02-02-colour-refused',
  },
  {
    code: 'RUN-MODERATION',
    when: 'a run that moderation ended rejects a row',
    edits: [
      [
        '| `field colour` | refused as unknown | | `2026-02-02-colour-refused` |',
        '| `field colour` | refused as unknown | | |',
      ],
      ['| rejected | | | body-shape | | a colour |', '| failed | | | moderation | | «`size`» |'],
      ['# Parcel service', '# Parcel service\n\nA case of moderation: `2026-02-02-colour-refused`.'],
    ],
    found: 'parcel.send/size',
    expected: 'an empty cell',
  },
  {
    code: 'RUN-PAYLOAD',
    when: 'a payload is no JSON',
    edits: [
      ['```json payload\n{ "service": "road" }\n```', '```json payload\n{ «service»: "road" }\n```'],
      ['| | | `parcel.send` | |', '| | | `parcel.send`, `service=road`, `service` | |'],
    ],
    found: 'service',
    expected: 'JSON, with texts elided like "<text>"',
  },
  {
    code: 'RUN-PAYLOAD',
    when: 'a payload stands under a heading that is no run',
    edits: [
      ['### `2026-02-01-send-box`\n\n```json payload', '### `2026-02-01-send-bag`\n\n«```json payload»'],
      ['| | | `parcel.send` | |', '| | | `parcel.send`, `service=road`, `service` | |'],
    ],
    found: '2026-02-01-send-bag',
    expected: 'a heading with the id of a row of a runs table',
  },
  {
    code: 'RUN-PAYLOAD',
    when: 'the kind of body is misspelt',
    edits: [
      [
        '```json payload\n{ "service": "road" }\n```',
        '```json payload\n{ "service": "road" }\n```\n\n«```json respones»\n{}\n```',
      ],
    ],
    found: 'json respones',
    expected: 'json payload, json response, json query-response',
    nearest: 'json response',
  },
  {
    code: 'RUN-PAYLOAD',
    when: 'a run has two payloads',
    edits: [
      [
        '```json payload\n{ "service": "road" }\n```',
        '```json payload\n{ "service": "road" }\n```\n\n«```json payload»\n{}\n```',
      ],
    ],
    found: 'json payload',
    expected: 'one `json payload` block under the heading',
  },
  {
    code: 'ADDRESS-UNKNOWN',
    when: 'the subject of a gap names no row',
    edits: [
      [
        '| `g1` | `parcel.send/gift_wrap` |',
        '| `g1` | `parcel.send/gift_wrap` | open | a run | |\n| `g2` | `«parcel.send/insurred»` |',
      ],
    ],
    found: 'parcel.send/insurred',
    nearest: 'parcel.send/insured',
  },
  {
    code: 'ADDRESS-UNKNOWN',
    when: 'a run confirms a misspelt row',
    edits: [[SEND_RUN, SEND_RUN.replace('| `parcel.send` | |', '| `parcel.send` and `«servise=road»` | |')]],
    found: 'servise=road',
    nearest: 'parcel.send/service=road',
  },
  {
    code: 'ADDRESS-UNKNOWN',
    when: 'a run was made on a misspelt operation',
    edits: [['| 2026-02-02 | `parcel.send` |', '| 2026-02-02 | `«parcel.sned»` |']],
    found: 'parcel.sned',
    nearest: 'parcel.send',
  },
  {
    code: 'READING-CHOSEN',
    when: 'two readings of one subject are chosen',
    edits: [['| `parcel-blog` | no | |', '| `parcel-blog` | «yes» | |']],
    found: 'yes',
    expected: 'no',
  },
  {
    code: 'GAP-MISSING',
    when: 'a row that is not evidenced has no gap',
    edits: [
      [
        '| `gift_wrap` | `boolean` | no | | | not-evidenced |',
        '| `gift_wrap` | `boolean` | no | | | «not-evidenced» |',
      ],
      ['| `g1` | `parcel.send/gift_wrap` |', '| `g1` | the colour of the paper |'],
    ],
    expected: 'a gap with the Subject `parcel.send/gift_wrap`',
  },
  {
    code: 'GAP-MISSING',
    when: 'no reading is chosen and there is no gap',
    edits: [
      [
        '| `parcel.send/size=large` | up to one metre | `carrier-guide-2026` | yes |',
        '| «`parcel.send/size=large`» | up to one metre | `carrier-guide-2026` | no |',
      ],
    ],
    expected: 'a gap with the same Subject',
    mended: [
      [
        '| `parcel.send/size=large` | up to one metre | `carrier-guide-2026` | yes |',
        '| `parcel.send/size=large` | up to one metre | `carrier-guide-2026` | no |',
      ],
      ['| `g1` |', '| `g2` | `parcel.send/size=large` | open | a run | |\n| `g1` |'],
    ],
  },
];
