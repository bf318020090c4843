// What a reader of a comparison relies on: one cause is one change, rows that only moved are none, and a change is known again wherever its row stands.
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../generator/diff/compare-contracts.ts';
import { compareEdits, type Edit, insertBelow } from './samples/sample.ts';

const codes = (changes: readonly Change[]) => changes.map(({ code, address }) => `${code} ${address}`);

const WEIGHT: Edit = ['`range 0.1..70` | live-confirmed', '`range 0.1..50` | live-confirmed'];

describe('a change', () => {
  it('tells what the cell said and says, where, why that matters, and how grave it is', () => {
    expect(compareEdits([WEIGHT])).toEqual([
      {
        code: 'sent-field-limits-narrowed',
        direction: 'sent',
        area: 'fields',
        kind: 'limits',
        action: 'narrowed',
        level: 'breaking',
        reason: 'values that were good are refused',
        address: 'parcel.create/weight',
        column: 'Limits',
        before: 'range 0.1..70',
        after: 'range 0.1..50',
        state: 'to',
        place: { file: 'register/parcel.md', line: 28, column: 33, endLine: 28, endColumn: 48 },
        fingerprint: '46d8d90d5383644ba6ff',
      },
    ]);
  });

  it('of a row that is gone has its place in the earlier state', () => {
    const line = '| `hints` | `array<unknown>` | no | | | doc-confirmed | `vendor-manual-2026` | | |\n';
    const [change] = compareEdits([[line, '']]);
    expect(change).toMatchObject({
      code: 'sent-field-removed',
      before: 'array<unknown>, required no',
      state: 'from',
      place: { file: 'register/parcel.md', line: 57, column: 3 },
    });
    expect(change).not.toHaveProperty('after');
  });

  it('comes before all that are less grave, then by file and line', () => {
    const edits: Edit[] = [
      ['| the service is slow |', '| the service is fast |'],
      ['no money | after-fix', 'no money | never'],
      WEIGHT,
      ['| `tags` | `array<string>` | no | | `items ..3`', '| `tags` | `array<string>` | no | | `items ..4`'],
    ];
    expect(codes(compareEdits(edits))).toEqual([
      'service-code-retry-changed error:20',
      'sent-field-limits-narrowed parcel.create/weight',
      'sent-field-limits-widened parcel.create/tags',
      'policy-words-changed policy:wait',
    ]);
  });
});

describe('rows that only moved', () => {
  const ROWS: readonly (readonly [table: string, first: string, second: string])[] = [
    [
      'fields',
      '| `copies` | `integer` | no | `1` | `range 1..10` | doc-confirmed | `vendor-manual-2026` | | |\n',
      '| `temperature` | `integer` | no | | `range ..40` | doc-confirmed | `vendor-manual-2026` | | degrees to hold on the way |\n',
    ],
    [
      'models',
      '| `night` | `insured` | none | `this.service == "courier"` | doc-confirmed | `vendor-manual-2026` | | |\n',
      '| `night` | `stops` | none | | doc-confirmed | `vendor-manual-2026` | | |\n',
    ],
    [
      'refused shapes, which have no name',
      '| `this.service == "boat"` | refused since 2025 | `road` | `vendor-mirror-2025` |\n',
      '| `this.copies == 9` | one observer saw it refused | any other number | `observer-north-2026` |\n',
    ],
    [
      'readings',
      '| who pays a lost parcel | the sender | `blog-2026` | no | hearsay |\n',
      '| who pays a lost parcel | the service | `digest-2026` | no | hearsay |\n',
    ],
  ];

  it.each(ROWS)('are no change: %s', (_table, first, second) => {
    expect(compareEdits([[`${first}${second}`, `${second}${first}`]])).toEqual([]);
  });

  it('are no change when they move to another page', () => {
    const rows =
      '| `create-once` | `never twice` | every create is charged | 2026-03-30 |\n| `wait` | 30 s | the service is slow | |\n';
    const table = `| Policy | Value | Why | Decided |\n| --- | --- | --- | --- |\n${rows}`;
    expect(
      compareEdits([
        [table, ''],
        ['## Codes\n', `## Policies\n\n${table}\n## Codes\n`],
      ]),
    ).toEqual([]);
  });

  it('keep the fingerprints of what changes in them', () => {
    const edits: Edit[] = [
      ['| one observer saw it refused |', '| it was refused |'],
      ['| `night` | `stops` | none | |', '| `night` | `stops` | none | `this.insured` |'],
      WEIGHT,
    ];
    const above: Edit[] = [
      insertBelow(
        '| `this.service == "boat"` | refused since 2025 | `road` | `vendor-mirror-2025` |',
        '| `this.copies == 8` | refused | another | `vendor-mirror-2025` |',
      ),
      insertBelow(
        '| `night` | `copies` | `1..2` | | doc-confirmed | `vendor-manual-2026` | | |',
        '| `night` | `stops` | none | `this.copies == 2` | doc-confirmed | `vendor-manual-2026` | | |',
      ),
      ['# Parcels\n', '# Parcels\n\nOne line more.\n'],
    ];
    const fingerprints = (changes: readonly Change[]) => changes.map(({ fingerprint }) => fingerprint).sort();
    expect(fingerprints(compareEdits(edits, above))).toEqual(fingerprints(compareEdits(edits)));
  });
});

describe('one cause', () => {
  it('is one change when a field goes with all that stands in it', () => {
    const customs =
      '| `items[].customs` | `object` | no | | | doc-confirmed | `vendor-manual-2026` | | |\n| `items[].customs.origin` | `enum` | yes | | | doc-confirmed | `vendor-manual-2026` | | |\n';
    const values =
      '| `items[].customs.origin` | `inside` | doc-confirmed | `vendor-manual-2026` | | |\n| `items[].customs.origin` | `outside` | doc-confirmed | `vendor-manual-2026` | | |\n';
    const rule =
      '| `one-origin-outside` | `this.items.exists_one(i, i.customs.origin == "outside") \\|\\| this.items.all(i, i.customs.origin != "outside")` | at most one thing comes from outside | doc-confirmed | `vendor-manual-2026` | |\n';
    const base: Edit[] = [[rule, '']];
    const edits: Edit[] = [
      [customs, ''],
      [values, ''],
    ];
    expect(codes(compareEdits(edits, base))).toEqual(['sent-field-removed parcel.create/items[].customs']);
  });

  it('is one change when a closed list becomes any text', () => {
    const values =
      '| `state` | `taken` | doc-confirmed | `vendor-manual-2026` | | |\n| `state` | `delivered` | doc-confirmed | `vendor-manual-2026` | | |\n';
    const head = '\n| Field | Value | Status | Evidence | Since | Notes |\n| --- | --- | --- | --- | --- | --- |\n';
    const edits: Edit[] = [
      [`${head}${values}`, ''],
      ['| `state` | `enum` | expected | | | doc-confirmed', '| `state` | `string` | expected | | | doc-confirmed'],
    ];
    // Answers may hold any text there anyway.
    expect(codes(compareEdits(edits))).toEqual(['received-field-type-narrowed parcel.event/callback:state']);
  });

  it('is one change when a parent crosses the line of what is not evidenced', () => {
    const parent = '| `courier` | `object` | no | | | doc-confirmed | `vendor-manual-2026` | | |';
    const edits: Edit[] = [
      [parent, parent.replace('doc-confirmed | `vendor-manual-2026`', 'not-evidenced | `blog-2026`')],
    ];
    const gap = insertBelow(
      '| `gap-lost` | who pays a lost parcel | open | terms of the vendor | |',
      '| `gap-courier` | `parcel.create/response:courier` | open | a run | |',
    );
    expect(codes(compareEdits(edits, [gap]))).toEqual(['received-field-unevidenced parcel.create/response:courier']);
  });
});

describe('a condition', () => {
  it('that is only written differently is a change of words', () => {
    const edits: Edit[] = [
      ['`this.copies < 5 \\|\\| this.tier == "express"`', "`(this.copies<5) \\|\\| this.tier == 'express'`"],
      ['`this.service == "boat"`', '`(this.service=="boat")`'],
      [
        '| `night` | `insured` | none | `this.service == "courier"` |',
        '| `night` | `insured` | none | `(this.service == "courier")` |',
      ],
    ];
    expect(compareEdits(edits).map(({ code, column }) => `${code} ${column}`)).toEqual([
      'rule-words-changed Holds when',
      'model-row-words-changed When',
      'rejected-shape-words-changed Shape',
    ]);
  });
});

describe('a renamed row', () => {
  const gone = '| `scales` | `array<number>` | no | | | doc-confirmed | `vendor-manual-2026` | | |\n';

  it('went and came, and each points at the other', () => {
    const edits: Edit[] = [[gone, gone.replace('scales', 'balances')]];
    expect(compareEdits(edits).map(({ code, address, lookalike }) => [code, address, lookalike])).toEqual([
      ['sent-field-removed', 'parcel.create/scales', 'parcel.create/balances'],
      ['sent-field-added', 'parcel.create/balances', 'parcel.create/scales'],
    ]);
  });

  it('is known by its name when it says something else as well', () => {
    const edits: Edit[] = [[gone, gone.replace('`scales` | `array<number>`', '`scale` | `array<integer>`')]];
    expect(compareEdits(edits).map(({ lookalike }) => lookalike)).toEqual([
      'parcel.create/scale',
      'parcel.create/scales',
    ]);
  });

  it('is not guessed when nothing is alike', () => {
    const edits: Edit[] = [[gone, gone.replace('`scales` | `array<number>`', '`hue` | `string`')]];
    expect(compareEdits(edits).map(({ lookalike }) => lookalike)).toEqual([undefined, undefined]);
  });
});
