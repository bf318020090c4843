// Bad samples of prices and the units that they are counted in.
import type { RegisterSample } from './sample.ts';

const ROAD =
  '| `by-road` | `this.service == "road"` | `2` | `stamp` | call | | doc-confirmed | `carrier-guide-2026` | | |';
const STAMP = '| `stamp` | EUR | `0.85` | doc-confirmed | `carrier-guide-2026` | | |';

export const PRICES: readonly RegisterSample[] = [
  {
    code: 'UNIT-UNKNOWN',
    when: 'the unit of a price is misspelt',
    edits: [[ROAD, ROAD.replace('`stamp`', '«`stmap`»')]],
    found: 'stmap',
    nearest: 'stamp',
  },
  {
    code: 'UNIT-UNKNOWN',
    when: 'a price is counted in something that no table has',
    edits: [[ROAD, ROAD.replace('`stamp`', '«`crate`»')]],
    found: 'crate',
  },
  {
    code: 'NAME-DUPLICATE',
    when: 'a price is given twice',
    edits: [[ROAD, `${ROAD}\n${ROAD.replace('`by-road`', '«`by-road`»').replace('"road"', '"air"')}`]],
    found: 'by-road',
  },
  {
    code: 'NAME-DUPLICATE',
    when: 'a unit is given twice',
    edits: [[STAMP, `${STAMP}\n${STAMP.replace('`stamp`', '«`stamp`»')}`]],
    found: 'stamp',
  },
  {
    code: 'CELL-NUMBER',
    when: 'the units of a price are written with a comma',
    edits: [[ROAD, ROAD.replace('`2`', '`«0,6»`')]],
    found: '0,6',
    expected: 'a number like 0.6',
  },
  {
    code: 'CELL-NUMBER',
    when: 'the units of a price are negative',
    edits: [[ROAD, ROAD.replace('`2`', '`«-2»`')]],
    found: '-2',
    expected: 'a number like 0.6',
  },
  {
    code: 'CELL-NUMBER',
    when: 'the list price of a unit has its currency in it',
    edits: [[STAMP, STAMP.replace('`0.85`', '`«0.85 EUR»`')]],
    found: '0.85 EUR',
    expected: 'a number like 0.6',
  },
  {
    code: 'CELL-CODE',
    when: 'the units of a price stand without code marks',
    edits: [[ROAD, ROAD.replace('`2`', '«2»')]],
    found: '2',
    expected: '`2`',
  },
  {
    code: 'CELL-EMPTY',
    when: 'a price does not say what is counted',
    edits: [[ROAD, ROAD.replace('| call |', '|« »|')]],
    expected: 'what is counted: call, second, image',
  },
  {
    code: 'CONDITION-TYPE',
    when: 'a quantity is no number',
    edits: [['`size(this.stops)`', '`«this.insured»`']],
    found: 'bool',
    expected: 'int or double',
  },
  {
    code: 'CONDITION-TYPE',
    when: 'a price applies when a number is',
    edits: [[ROAD, ROAD.replace('this.service == "road"', '«this.weight»')]],
    found: 'int',
    expected: 'bool',
  },
  {
    code: 'CONDITION-NAME',
    when: 'a quantity reads a misspelt field',
    edits: [['`size(this.stops)`', '`size(this.«stpos»)`']],
    found: 'stpos',
    nearest: 'stops',
  },
  {
    code: 'CONDITION-VALUE',
    when: 'a price applies to a misspelt value',
    edits: [[ROAD, ROAD.replace('"road"', '«"raod"»')]],
    found: 'raod',
    expected: 'road, air',
    nearest: 'road',
  },
  {
    code: 'EVIDENCE-STATUS',
    when: 'a price claims more than its evidence',
    edits: [[ROAD, ROAD.replace('doc-confirmed', '«live-confirmed»')]],
    found: 'live-confirmed',
    expected: 'doc-confirmed',
  },
  {
    code: 'GAP-MISSING',
    when: 'a price that is not evidenced has no gap',
    edits: [[ROAD, ROAD.replace('doc-confirmed | `carrier-guide-2026`', '«not-evidenced» | `parcel-blog`')]],
    expected: 'a gap with the Subject `parcel.send#price:by-road`',
  },
  {
    code: 'TABLE-PLACE',
    when: 'a table of prices stands under no operation',
    edits: [
      [
        '# The service',
        '# The service\n\n| «Price | Applies when | Units | Unit | Per | Quantity | Status | Evidence | Since | Notes» |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      ],
    ],
    expected: 'a heading ## `operation.id` above it',
  },
  {
    code: 'HEADING-UNKNOWN',
    when: 'the heading of the prices has a mark too few',
    edits: [['### Prices', '«## Prices»']],
    found: '## Prices',
    expected: '### Prices',
  },
];
