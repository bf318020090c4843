// Bad samples of patterns and of what they take: a builder is made of them, so they must fit the request that it builds.
import type { RegisterSample } from './sample.ts';

const HEAD = '| `roundTrip` | `parcel.send` | a parcel with stops | doc-derived | |';
const SERVICE = '| `roundTrip` | `service` | required | `road`, `air` | |';
const SIZE = '| `roundTrip` | `size` | default | `small` | |';
const STOPS = '| `roundTrip` | `stops` | optional | | |';
const CITY = '| `roundTrip` | `stops[].city` | required | | |';
const INSURED = '| `roundTrip` | `insured` | fixed | `true` | |';

export const PATTERNS: readonly RegisterSample[] = [
  {
    code: 'PATTERN-OPERATION',
    when: 'the operation of a pattern is misspelt',
    edits: [[HEAD, HEAD.replace('`parcel.send`', '`«parcel.sned»`')]],
    found: 'parcel.sned',
    nearest: 'parcel.send',
  },
  {
    code: 'PATTERN-OPERATION',
    when: 'a pattern stands on a legacy operation',
    edits: [
      ['| POST | `/v1/parcels` | yes | current |', '| POST | `/v1/parcels` | yes | legacy |'],
      [HEAD, HEAD.replace('`parcel.send`', '«`parcel.send`»')],
    ],
    found: 'parcel.send',
    expected: 'an evidenced operation that is current or provisional',
  },
  {
    code: 'PATTERN-OPERATION',
    when: 'a pattern stands on an operation that is out of scope',
    edits: [
      ['| POST | `/v1/parcels` | yes | current |', '| POST | `/v1/parcels` | yes | out-of-scope |'],
      [HEAD, HEAD.replace('`parcel.send`', '«`parcel.send`»')],
    ],
    found: 'parcel.send',
    expected: 'an evidenced operation that is current or provisional',
  },
  {
    code: 'PATTERN-OPERATION',
    when: 'a pattern stands on a call without a body',
    edits: [[HEAD, `${HEAD}\n${HEAD.replace('`roundTrip`', '`look`').replace('`parcel.send`', '«`parcel.track`»')}`]],
    found: 'parcel.track',
    expected: 'an operation with evidenced fields under ### Request',
  },
  {
    code: 'NAME-DUPLICATE',
    when: 'a pattern is given twice',
    edits: [[HEAD, `${HEAD}\n${HEAD.replace('`roundTrip`', '«`roundTrip`»')}`]],
    found: 'roundTrip',
  },
  {
    code: 'NAME-DUPLICATE',
    when: 'a pattern takes a field twice',
    edits: [[SIZE, `${SIZE}\n${SIZE.replace('`size`', '«`size`»')}`]],
    found: 'size',
  },
  {
    code: 'NAME-SYNTAX',
    when: 'a pattern has a hyphen in its name',
    edits: [[HEAD, `${HEAD}\n${HEAD.replace('`roundTrip`', '`«round-trip-again»`')}`]],
    found: 'round-trip-again',
    expected: 'a word in camel case: roundTrip',
  },
  {
    code: 'CELL-VALUE',
    when: 'the class of a pattern is a status',
    edits: [[HEAD, HEAD.replace('doc-derived', '«doc-confirmed»')]],
    found: 'doc-confirmed',
    expected: 'live-confirmed, doc-derived, hypothesis-only',
    nearest: 'live-confirmed',
  },
  {
    code: 'CELL-VALUE',
    when: 'a pattern takes a field in a way that there is not',
    edits: [[STOPS, STOPS.replace('optional', '«optinal»')]],
    found: 'optinal',
    expected: 'required, optional, default, fixed, numbered',
    nearest: 'optional',
  },
  {
    code: 'PATTERN-FIELD',
    when: 'a pattern takes a misspelt field',
    edits: [[STOPS, `${STOPS}\n${STOPS.replace('`stops`', '«`wieght`»')}`]],
    found: 'wieght',
    nearest: 'weight',
  },
  {
    code: 'PATTERN-FIELD',
    when: 'a pattern takes a field that was never evidenced',
    edits: [[STOPS, `${STOPS}\n${STOPS.replace('`stops`', '«`gift_wrap`»')}`]],
    found: 'gift_wrap',
  },
  {
    code: 'PATTERN-FIELD',
    when: 'a field stands before its parent',
    edits: [[`${STOPS}\n${CITY}`, `${CITY.replace('`stops[].city`', '«`stops[].city`»')}\n${STOPS}`]],
    found: 'stops[].city',
    expected: 'a row for stops above',
  },
  {
    code: 'PATTERN-FIELD',
    when: 'a required field is not taken',
    edits: [
      [HEAD, HEAD.replace('`roundTrip`', '«`roundTrip`»')],
      [`${SERVICE}\n`, ''],
    ],
    found: 'roundTrip',
    expected: 'a row for service',
  },
  {
    code: 'PATTERN-FIELD',
    when: 'a required field of the items of a taken list is not taken',
    edits: [
      [HEAD, HEAD.replace('`roundTrip`', '«`roundTrip`»')],
      [`${CITY}\n`, ''],
    ],
    found: 'roundTrip',
    expected: 'a row for stops[].city',
    mended: [[`${STOPS}\n${CITY}\n`, '']],
  },
  {
    code: 'PATTERN-FIELD',
    when: 'a fixed field has no value',
    edits: [[INSURED, INSURED.replace('| `true` |', '|« »|')]],
    found: '',
  },
  {
    code: 'PATTERN-FIELD',
    when: 'a fixed field has two values',
    edits: [[INSURED, INSURED.replace('`true`', '«`true`, `false`»')]],
    found: 'true, false',
  },
  {
    code: 'PATTERN-FIELD',
    when: 'a default has no value',
    edits: [[SIZE, SIZE.replace('| `small` |', '|« »|')]],
    found: '',
  },
  {
    code: 'PATTERN-FIELD',
    when: 'a text is numbered',
    edits: [[CITY, CITY.replace('required', '«numbered»')]],
    found: 'numbered',
  },
  {
    code: 'PATTERN-FIELD',
    when: 'a whole number that stands in no list is numbered',
    edits: [[STOPS, `${STOPS.replace('`stops` | optional', '`weight` | «numbered»')}\n${STOPS}`]],
    found: 'numbered',
  },
  {
    code: 'PATTERN-FIELD',
    when: 'a value is none of its enum',
    edits: [[SERVICE, SERVICE.replace('`road`, `air`', '«`road`, `ait`»')]],
    found: 'ait',
    nearest: 'air',
  },
  {
    code: 'PATTERN-FIELD',
    when: 'a value is neither true nor false',
    edits: [[INSURED, INSURED.replace('`true`', '«`yes`»')]],
    found: 'yes',
  },
  {
    code: 'PATTERN-FIELD',
    when: 'values of a number are listed',
    edits: [[STOPS, `${STOPS.replace('`stops` | optional | |', '`weight` | optional | «`1`, `2`» |')}\n${STOPS}`]],
    found: '1, 2',
  },
  {
    code: 'PATTERN-FIELD',
    when: 'what is taken belongs to a misspelt pattern',
    edits: [[STOPS, `${STOPS}\n${STOPS.replace('`roundTrip`', '«`roundTirp`»').replace('`stops`', '`weight`')}`]],
    found: 'roundTirp',
    nearest: 'roundTrip',
  },
];
