// The same statement weighs differently for what is sent and what is received: sent must be within what upstream takes, received within what is read here.
import { describe, expect, it } from 'vitest';
import { compareField, type Json } from './parcel-comparison.ts';

type Case = readonly [says: string, field: string, schema: Json, differences: readonly string[]];

const SENT: readonly Case[] = [
  ['the same', 'copies', { type: 'integer', default: 1, minimum: 1, maximum: 10 }, []],
  [
    'a wider limit',
    'copies',
    { type: 'integer', default: 1, minimum: 1, maximum: 12 },
    ['COMPARE-NARROWER parcel.create/copies: range 1..10 | range 1..12'],
  ],
  [
    'a narrower limit',
    'copies',
    { type: 'integer', default: 1, minimum: 2, maximum: 10 },
    ['COMPARE-LIMIT parcel.create/copies: range 1..10 | range 2..10'],
  ],
  [
    'a limit apart from ours',
    'copies',
    { type: 'integer', default: 1, minimum: 11 },
    ['COMPARE-LIMIT parcel.create/copies: range 1..10 | range 11..'],
  ],
  [
    'an exclusive limit of 3.1',
    'copies',
    { type: 'integer', default: 1, exclusiveMinimum: 0, exclusiveMaximum: 11 },
    [],
  ],
  [
    'an exclusive limit of 3.0',
    'copies',
    { type: 'integer', default: 1, minimum: 0, exclusiveMinimum: true, maximum: 10 },
    [],
  ],
  [
    'a closed list of items',
    'tags',
    { type: 'array', items: { type: 'string', enum: ['itemised', 'late'] }, maxItems: 3 },
    ['COMPARE-ENUM parcel.create/tags: any value in a list | itemised, late in a list'],
  ],
  [
    'types that exclude each other',
    'depot',
    { allOf: [{ type: 'string' }, { type: 'integer' }] },
    ['COMPARE-TYPE parcel.create/depot: string | no type that all its schemas allow'],
  ],
  [
    'lists of values that exclude each other',
    'service',
    {
      allOf: [
        { type: 'string', enum: ['road'] },
        { type: 'string', enum: ['air'] },
      ],
    },
    ['COMPARE-ENUM parcel.create/service: road, air, courier, drone | no value'],
  ],
  [
    'no limit',
    'copies',
    { type: 'integer', default: 1 },
    ['COMPARE-DETAIL-MISSING parcel.create/copies: range 1..10 | no range'],
  ],
  [
    'a limit where we have none',
    'depot',
    { type: 'string', maxLength: 9 },
    ['COMPARE-DETAIL-UNKNOWN parcel.create/depot: no length | length ..9'],
  ],
  ['that a required text is not empty', 'depot', { type: 'string', minLength: 1 }, []],
  [
    'an end where ours is open',
    'temperature',
    { type: 'integer', minimum: -5, maximum: 40 },
    ['COMPARE-DETAIL-UNKNOWN parcel.create/temperature: range ..40 | range -5..40'],
  ],
  [
    'another default',
    'insured',
    { type: 'boolean', default: true },
    ['COMPARE-DEFAULT parcel.create/insured: false | true'],
  ],
  ['no default', 'insured', { type: 'boolean' }, ['COMPARE-DETAIL-MISSING parcel.create/insured: false | no default']],
  [
    'a default where we have none',
    'depot',
    { type: 'string', default: 'north' },
    ['COMPARE-DETAIL-UNKNOWN parcel.create/depot: no default | north'],
  ],
  [
    'another type',
    'rush_hours',
    { type: 'integer' },
    ['COMPARE-TYPE parcel.create/rush_hours: string<integer> | integer'],
  ],
  [
    'one type more',
    'rush_hours',
    { type: ['string', 'integer'] },
    ['COMPARE-NARROWER parcel.create/rush_hours: string<integer> | string or integer'],
  ],
  [
    'one type less',
    'discount',
    { type: 'integer', default: 0.5, minimum: 0 },
    ['COMPARE-TYPE parcel.create/discount: number | integer'],
  ],
  ['only the number of an int64', 'account', { type: 'integer' }, []],
  ['only the text of an int64', 'account', { type: 'string' }, []],
  [
    'a type for what we hand through',
    'extras',
    { type: 'object' },
    ['COMPARE-DETAIL-UNKNOWN parcel.create/extras: unknown | object'],
  ],
  ['no type', 'depot', {}, []],
  [
    'another format',
    'film',
    { type: 'string', format: 'byte' },
    ['COMPARE-TYPE parcel.create/film: string<url> | string<base64>'],
  ],
  [
    'a format where we have none',
    'depot',
    { type: 'string', format: 'uri' },
    ['COMPARE-DETAIL-UNKNOWN parcel.create/depot: string | string<url>'],
  ],
  [
    'other items of a list',
    'steps',
    { type: 'array', items: { type: 'string' } },
    ['COMPARE-TYPE parcel.create/steps: integer in a list | string in a list'],
  ],
  [
    'a value more',
    'tier',
    { enum: ['basic', 'express', 'night', 'noon'], default: 'basic' },
    ['COMPARE-VALUE-UNKNOWN parcel.create/tier=noon: noon'],
  ],
  [
    'a value less',
    'tier',
    { enum: ['basic', 'express'], default: 'basic' },
    ['COMPARE-VALUE-MISSING parcel.create/tier=night: night'],
  ],
  [
    'one value, as a constant',
    'pickup',
    { const: 'door', default: 'door' },
    ['COMPARE-VALUE-MISSING parcel.create/pickup=depot: depot'],
  ],
  [
    'other values altogether',
    'pickup',
    { enum: ['x', 'y'], default: 'door' },
    ['COMPARE-ENUM parcel.create/pickup: door, depot | x, y'],
  ],
  [
    'values where we take any text',
    'depot',
    { enum: ['north', 'south'] },
    ['COMPARE-ENUM parcel.create/depot: any value | north, south'],
  ],
  [
    'numbers as values',
    'copies',
    { type: 'integer', enum: [1, 2], default: 1, minimum: 1, maximum: 10 },
    ['COMPARE-ENUM parcel.create/copies: any value | 1, 2'],
  ],
  [
    'a value that is held as not evidenced',
    'service',
    { enum: ['road', 'air', 'courier', 'drone'] },
    ['COMPARE-EVIDENCED parcel.create/service=drone: not-evidenced'],
  ],
  [
    'a value that is listed as refused',
    'service',
    { enum: ['road', 'air', 'courier', 'boat'] },
    ['COMPARE-REFUSED parcel.create/service=boat'],
  ],
  [
    'a key that is held as not evidenced',
    'gift_note',
    { type: 'string' },
    ['COMPARE-EVIDENCED parcel.create/gift_note: not-evidenced'],
  ],
  ['a key that is listed as refused', 'note', { type: 'string' }, ['COMPARE-REFUSED parcel.create/note']],
  ['a key that this project does not send', 'colour', { type: 'string' }, ['COMPARE-REFUSED parcel.create/colour']],
  ['an unknown key', 'paint', { type: 'string' }, ['COMPARE-FIELD-UNKNOWN parcel.create/paint: string']],
  ['a key that only answers have', 'paint', { type: 'string', readOnly: true }, []],
  [
    'variants that together are the same',
    'pickup',
    { oneOf: [{ const: 'door' }, { const: 'depot' }], default: 'door' },
    [],
  ],
  [
    'parts that together are the same',
    'copies',
    {
      allOf: [
        { type: 'integer', minimum: 1 },
        { maximum: 10, default: 1 },
      ],
    },
    [],
  ],
  [
    'parts of which the tightest counts',
    'copies',
    {
      allOf: [
        { type: 'integer', minimum: 1, maximum: 99 },
        { maximum: 10, default: 1 },
      ],
    },
    [],
  ],
  [
    'that an optional list may also be empty',
    'stops',
    {
      anyOf: [
        { type: 'array', maxItems: 0 },
        { type: 'array', minItems: 2, maxItems: 5, items: { type: 'string', format: 'uri' } },
      ],
    },
    [],
  ],
  [
    'that a list is empty or has more than one',
    'stops',
    { type: 'array', not: { minItems: 1, maxItems: 1 }, maxItems: 5, items: { type: 'string', format: 'uri' } },
    [],
  ],
  ['a value that may be null', 'depot', { type: ['string', 'null'] }, []],
  ['a variant that is null', 'depot', { anyOf: [{ type: 'string' }, { type: 'null' }] }, []],
  ['a nullable value of 3.0', 'depot', { type: 'string', nullable: true }, []],
];

const RECEIVED: readonly Case[] = [
  ['the same', 'id', { type: 'integer' }, []],
  [
    'that a required text is not empty',
    'courier',
    {
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string', minLength: 1 }, score: { type: 'number' }, phone: { type: 'string' } },
    },
    [],
  ],
  ['a closed list', 'state', { enum: ['taken', 'refused'] }, []],
  [
    'a value more',
    'state',
    { enum: ['taken', 'refused', 'lost'] },
    ['COMPARE-VALUE-UNKNOWN parcel.create/response:state=lost: lost'],
  ],
  [
    'a value less',
    'state',
    { enum: ['taken'] },
    ['COMPARE-VALUE-MISSING parcel.create/response:state=refused: refused'],
  ],
  ['values beside any text', 'state', { anyOf: [{ enum: ['taken', 'refused'] }, { type: 'string' }] }, []],
  ['another type', 'state', { type: 'integer' }, ['COMPARE-TYPE parcel.create/response:state: enum | integer']],
  [
    'a type that we could not read',
    'price',
    { type: ['string', 'object'] },
    ['COMPARE-TYPE parcel.create/response:price: string<decimal> | string or object'],
  ],
  ['a type that generated code reads', 'price', { type: ['string', 'number'] }, []],
  ['what the row tolerates', 'price', { type: ['string', 'boolean'] }, []],
  [
    'only what the row tolerates',
    'warnings',
    { type: 'string' },
    ['COMPARE-NARROWER parcel.create/response:warnings: array<string> | string'],
  ],
  ['values where we take any text', 'warnings', { type: 'array', items: { type: 'string' } }, []],
  [
    'an object without a word of what is in it',
    'courier',
    { type: 'object' },
    ['COMPARE-DETAIL-MISSING parcel.create/response:courier'],
  ],
  [
    'a required id that may be null',
    'id',
    { type: ['integer', 'null'] },
    ['COMPARE-REQUIRED parcel.create/response:id: required | required in some cases'],
  ],
  ['a key that only requests have', 'paint', { type: 'string', writeOnly: true }, []],
];

describe('what is sent, when upstream says', () => {
  it.each(SENT)('%s of %s', async (_says, field, schema, differences) => {
    expect(await compareField('request', field, schema)).toEqual(differences);
  });
});

describe('what is received, when upstream says', () => {
  it.each(RECEIVED)('%s of %s', async (_says, field, schema, differences) => {
    expect(await compareField('response', field, schema)).toEqual(differences);
  });
});
