// Bad samples of operations, fields and values: types, parents, defaults, limits, models.
import type { RegisterSample } from './sample.ts';

const CITY = '| `stops[].city` | `string` | yes | | `length 1..80` | doc-confirmed | `carrier-guide-2026` | | |';

const TRACK_PATH = '| `id` | `string` | yes | | | doc-confirmed | `carrier-guide-2026` | | |';

export const OPERATIONS_AND_FIELDS: readonly RegisterSample[] = [
  {
    code: 'TYPE-UNKNOWN',
    when: 'a type is misspelt',
    edits: [[CITY, CITY.replace('`string`', '`«strnig»`')]],
    found: 'strnig',
    expected:
      'string, string<url>, string<base64>, string<url,base64>, string<integer>, string<decimal>, integer, number, boolean, int64, enum, object, unknown, array<…>',
    nearest: 'string',
  },
  {
    code: 'TYPE-UNKNOWN',
    when: 'a type has its name in another notation',
    edits: [[CITY, CITY.replace('`string`', '`«text»`')]],
    found: 'text',
    expected:
      'string, string<url>, string<base64>, string<url,base64>, string<integer>, string<decimal>, integer, number, boolean, int64, enum, object, unknown, array<…>',
    nearest: 'string',
  },
  {
    code: 'FIELD-PARENT',
    when: 'the parent of a field is misspelt',
    edits: [[CITY, CITY.replace('`stops[].city`', '«`stop[].city`»')]],
    found: 'stop[].city',
    expected: 'a row stop of type array<object> above',
    nearest: 'stops[].city',
  },
  {
    code: 'FIELD-PARENT',
    when: 'a parent is a list but the path names no items',
    edits: [[CITY, CITY.replace('`stops[].city`', '«`stops.city`»')]],
    found: 'stops.city',
    expected: 'a row stops of type object above',
    nearest: 'stops[].city',
  },
  {
    code: 'FIELD-PARENT',
    when: 'the items of a list are a row of their own',
    edits: [[CITY, `${CITY}\n${CITY.replace('`stops[].city`', '«`stops[]`»')}`]],
    found: 'stops[]',
    expected: 'stops',
  },
  {
    code: 'FIELD-REQUIRED',
    when: 'Required is misspelt',
    edits: [[CITY, CITY.replace('| yes |', '| «yess» |')]],
    found: 'yess',
    expected: 'yes, no or `if <condition>`',
    nearest: 'yes',
  },
  {
    code: 'FIELD-REQUIRED',
    when: 'Required has the word of another notation',
    edits: [[CITY, CITY.replace('| yes |', '| «true» |')]],
    found: 'true',
    expected: 'yes, no or `if <condition>`',
    nearest: 'yes',
  },
  {
    code: 'FIELD-REQUIRED',
    when: 'a field that the service sends has a condition',
    edits: [['| `state` | `string` | expected |', '| `state` | `string` | «`if true`» |']],
    found: '`if true`',
    expected: 'yes, no or expected',
  },
  {
    code: 'FIELD-REQUIRED',
    when: 'a field of list items has a condition',
    edits: [[CITY, CITY.replace('| yes |', '| «`if this.insured`» |')]],
    found: 'this.insured',
    expected: 'yes or no; write a rule for the condition',
  },
  {
    code: 'FIELD-DEFAULT',
    when: 'a default is no value of its enum',
    edits: [['| `size` | `enum` | no | `small` |', '| `size` | `enum` | no | `«smal»` |']],
    found: 'smal',
    expected: 'small, large',
    nearest: 'small',
  },
  {
    code: 'FIELD-DEFAULT',
    when: 'a default is not of the type of its field',
    edits: [['| `insured` | `boolean` | no | `false` |', '| `insured` | `boolean` | no | `«no»` |']],
    found: 'no',
    expected: 'boolean',
  },
  {
    code: 'LIMIT-UNKNOWN',
    when: 'a limit is misspelt',
    edits: [[CITY, CITY.replace('`length 1..80`', '`«lenght 1..80»`')]],
    found: 'lenght 1..80',
    expected:
      'length 1..2500, items 1..6, range 0..1, tolerate number, or for media bytes, side, ratio, seconds, fps, format',
    nearest: 'length 1..80',
  },
  {
    code: 'VALUE-FIELD',
    when: 'a value belongs to a misspelt field',
    edits: [
      [
        '| `size` | `large` | doc-confirmed | `carrier-guide-2026` | | |',
        '| `size` | `large` | doc-confirmed | `carrier-guide-2026` | | |\n| «`sizes`» | `huge` | doc-confirmed | `carrier-guide-2026` | | |',
      ],
    ],
    found: 'sizes',
    expected: 'service, size',
    nearest: 'size',
  },
  {
    code: 'VALUE-MISSING',
    when: 'an enum has no values',
    edits: [[CITY, '| «`stops[].city` | `enum` | yes | | | doc-confirmed | `carrier-guide-2026` | | »|']],
    found: 'stops[].city',
  },
  {
    code: 'OPERATION-UNKNOWN',
    when: 'an operation heading is misspelt',
    edits: [['## `parcel.track`', '«## `parcel.trak`»']],
    found: 'parcel.trak',
    nearest: 'parcel.track',
  },
  {
    code: 'OPERATION-UNKNOWN',
    when: 'an operation heading has no row',
    edits: [['# The service', '«## `carrier.list`»\n\n# The service']],
    found: 'carrier.list',
  },
  {
    code: 'OPERATION-UNKNOWN',
    when: 'an operation has no heading',
    edits: [
      [
        '| `parcel.track` | GET |',
        '| «`parcel.lose`» | DELETE | `/v1/parcels` | no | current | doc-confirmed | `carrier-guide-2026` | | |\n| `parcel.track` | GET |',
      ],
    ],
    expected: 'a heading ## `parcel.lose`',
  },
  {
    code: 'MODEL-VALUE',
    when: 'a model is misspelt',
    edits: [['| `air` | `size` |', '| «`airr`» | `size` |']],
    found: 'airr',
    nearest: 'air',
  },
  {
    code: 'MODEL-VALUE',
    when: 'an allowed value is misspelt',
    edits: [['| `air` | `size` | `small` |', '| `air` | `size` | `«smal»` |']],
    found: 'smal',
    nearest: 'small',
  },
  {
    code: 'PATH-PARAMETER',
    when: 'a parameter of the path has no row',
    edits: [['`/v1/parcels/{id}`', '«`/v1/parcels/{depot}/{id}`»']],
    found: 'depot',
  },
  {
    code: 'PATH-PARAMETER',
    when: 'a parameter of the path is misspelt',
    edits: [['`/v1/parcels/{id}`', '«`/v1/parcels/{idd}`»']],
    found: 'idd',
    nearest: 'id',
  },
  {
    code: 'FIELD-REQUIRED',
    when: 'a parameter of the path is optional',
    edits: [[TRACK_PATH, TRACK_PATH.replace('| yes |', '| «no» |')]],
    found: 'no',
    expected: 'yes',
  },
  {
    code: 'NAME-DUPLICATE',
    when: 'two operations have one route',
    edits: [
      ['| `parcel.track` | GET | `/v1/parcels/{id}` |', '| `parcel.track` | POST | «`/v1/parcels`» |'],
      ['### Path', '### Query'],
    ],
    found: '/v1/parcels',
  },
  {
    code: 'HEADING-UNKNOWN',
    when: 'a part heading has a mark too many',
    edits: [['### Path', '«#### Path»']],
    found: '#### Path',
    expected: '### Path',
  },
];
