// One change of a field or value for each code, made the same way in each direction: a row of the name `probe` stands last in a part.
import { addGap, CONFIRMED, type Edit, insertBelow, listGradedSamples, printRow, type Sample } from './sample.ts';

interface Part {
  readonly direction: 'sent' | 'received' | 'known';
  /** The last row of its fields. */
  readonly anchor: string;
  readonly address: string;
}

const PARTS: readonly Part[] = [
  {
    direction: 'sent',
    anchor: '| `zone` | `string` | `if this.open_only` | | | doc-confirmed | `vendor-mirror-2025` | | |',
    address: 'parcel.list/query:probe',
  },
  {
    direction: 'received',
    anchor: '| `ids` | `array<int64>` | yes | | | doc-confirmed | `vendor-mirror-2025` | | |',
    address: 'parcel.list/response:probe',
  },
  {
    direction: 'known',
    anchor: '| `closed_days` | `integer` | no | `0` | | doc-confirmed | `vendor-manual-2026` | | |',
    address: 'parcel.create/given:probe',
  },
];

/** Type, Required, Default and Limits, then the cells of the grade. */
function field(cells: string, grade = CONFIRMED, since = ''): string {
  return printRow('`probe`', cells, grade, since, '');
}

const OPTIONAL = '`string` | no | |';
const REQUIRED = '`string` | yes | |';

function listOfFields({ direction, anchor, address }: Part): Sample[] {
  const code = (what: string) => `${direction}-field-${what}`;
  const change = (what: string, before: string, after: string): Sample => ({
    code: code(what),
    base: [insertBelow(anchor, field(before))],
    edits: [[field(before), field(after)]],
  });
  return [
    ...listGradedSamples({
      prefix: `${direction}-field`,
      anchor,
      address,
      print: (grade, since) => field(OPTIONAL, grade, since),
      printOther: (grade, since) => field('`integer` | no | |', grade, since),
    }),
    change('type-widened', '`string<url>` | no | |', '`string<url,base64>` | no | |'),
    change('type-narrowed', '`number` | no | |', '`integer` | no | |'),
    change('type-changed', OPTIONAL, '`boolean` | no | |'),
    change('required-narrowed', OPTIONAL, REQUIRED),
    change('required-widened', REQUIRED, OPTIONAL),
    change('default-added', OPTIONAL, '`string` | no | `a` |'),
    change('default-removed', '`string` | no | `a` |', OPTIONAL),
    change('default-changed', '`string` | no | `a` |', '`string` | no | `b` |'),
    change('limits-widened', '`string` | no | | `length 2..9`', '`string` | no | | `length 2..`'),
    change('limits-narrowed', OPTIONAL, '`string` | no | | `length ..9`'),
    change('limits-changed', '`string` | no | | `length 2..9`', '`string` | no | | `length 3..10`'),
    ...(direction === 'received'
      ? [
          change('required-changed', OPTIONAL, '`string` | expected | |'),
          change('tolerance-added', OPTIONAL, '`string` | no | | `tolerate number`'),
          change('tolerance-removed', '`string` | no | | `tolerate number`', OPTIONAL),
          change('tolerance-changed', '`string` | no | | `tolerate number`', '`string` | no | | `tolerate boolean`'),
        ]
      : [
          { code: code('required-row-added'), edits: [insertBelow(anchor, field(REQUIRED))] },
          requireByEvidence(direction, anchor, address),
        ]),
    ...(direction === 'sent'
      ? [change('required-changed', '`string` | `if this.open_only` | |', '`string` | `if this.page > 1` | |')]
      : []),
  ];
}

function requireByEvidence(direction: string, anchor: string, address: string): Sample {
  const unknown = field(REQUIRED, 'not-evidenced | `blog-2026`');
  return {
    code: `${direction}-field-required-row-evidenced`,
    base: [insertBelow(anchor, unknown), addGap(address)],
    edits: [[unknown, field(REQUIRED)]],
  };
}

function listOfValues({ direction, anchor, address }: Part): Sample[] {
  const print = (value: string, grade = CONFIRMED, since = '') => printRow('`probe`', `\`${value}\``, grade, since, '');
  const table = `| Field | Value | Status | Evidence | Since | Notes |\n| --- | --- | --- | --- | --- | --- |\n${print('one')}`;
  const base: Edit[] = [insertBelow(anchor, `${field('`enum` | no | |')}\n\n${table}`)];
  return listGradedSamples({
    prefix: `${direction}-value`,
    anchor: print('one'),
    address: `${address}=two`,
    print: (grade, since) => print('two', grade, since),
    base,
  });
}

export const FIELD_SAMPLES: readonly Sample[] = PARTS.flatMap((part) => [...listOfFields(part), ...listOfValues(part)]);
