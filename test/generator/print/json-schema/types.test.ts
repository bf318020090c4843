// How each type, limit and requirement of the register is said in JSON Schema: what is sent, and what is received.
import { describe, expect, it } from 'vitest';
import { buildPart } from '../../../../generator/print/json-schema/build-part.ts';
import { INLINE, type Schema } from '../../../../generator/print/json-schema/schema.ts';
import { readContract } from '../../../vendors/contracts.ts';
import { pickOperation } from '../../model/edited-model.ts';

const contract = readContract('parcel');

/** A part of an operation without what is said of its rows. */
function bareProperties(operation: string, name: string): Readonly<Record<string, Schema>> {
  const owner = pickOperation(contract, operation);
  const part = owner.parts.find((candidate) => candidate.name === name);
  if (part === undefined) throw new Error(`${operation} has no ${name}`);
  const strip = (key: string, value: unknown) =>
    key.startsWith('x-') || (key === 'description' && typeof value === 'string') ? undefined : value;
  const schema: Schema = JSON.parse(JSON.stringify(buildPart(owner, part, INLINE), strip));
  return schema.properties ?? {};
}

const sent = bareProperties('parcel.create', 'request');
const received = bareProperties('parcel.create', 'response');

const URL = '[Hh][Tt][Tt][Pp][Ss]?://[/\\\\\\s]*[^/\\\\?#\\s][\\s\\S]*';
const BASE64 = '[A-Za-z0-9+/]*={0,2}';

describe('what is sent', () => {
  it.each<[string, Schema]>([
    ['service', { type: 'string', enum: ['road', 'air', 'courier'] }],
    ['tier', { type: 'string', enum: ['basic', 'express', 'night'], default: 'basic' }],
    ['weight', { type: 'number', minimum: 0.1, maximum: 70 }],
    ['copies', { type: 'integer', minimum: 1, maximum: 10, default: 1 }],
    ['temperature', { type: 'integer', maximum: 40 }],
    ['insured', { type: 'boolean', default: false }],
    ['value', { type: 'string', pattern: '^(?:-?[0-9]{1,15}(?:\\.[0-9]+)?)?$' }],
    ['rush_hours', { type: 'string', pattern: '^(?:-?(?:0|[1-9][0-9]{0,14}))?$' }],
    [
      'account',
      {
        anyOf: [
          { type: 'integer', format: 'int64' },
          { type: 'string', pattern: '^-?[0-9]{1,19}$' },
        ],
      },
    ],
    ['label_image', { type: 'string', pattern: `^(?:${URL}|${BASE64})?$` }],
    ['film', { type: 'string', pattern: `^(?:${URL})?$` }],
    ['signature', { type: 'string', pattern: `^(?:${BASE64})?$`, contentEncoding: 'base64' }],
    ['tags', { type: 'array', items: { type: 'string', minLength: 1 }, maxItems: 3 }],
    [
      'stops',
      {
        type: 'array',
        items: { type: 'string', minLength: 1, pattern: `^(?:${URL})?$` },
        maxItems: 5,
        not: { minItems: 1, maxItems: 1 },
      },
    ],
    ['extras', {}],
    ['hints', { type: 'array', items: {} }],
    [
      'recipient',
      {
        type: 'object',
        properties: {
          name: { type: 'string', minLength: 2, maxLength: 40 },
          code: { type: 'string', pattern: '^(?:-?(?:0|[1-9][0-9]{0,14}))?$' },
          phone: { type: 'string', maxLength: 20 },
        },
        required: ['name'],
        additionalProperties: false,
      },
    ],
  ])('%s', (field, schema) => {
    expect(sent[field]).toEqual(schema);
  });

  it('leaves out what was never evidenced', () => {
    expect(Object.keys(sent)).not.toContain('gift_note');
  });
});

describe('what is received', () => {
  it.each<[string, Schema]>([
    ['id', { anyOf: [{ type: 'integer', format: 'int64' }, { type: 'string' }] }],
    ['state', { anyOf: [{ type: 'string', enum: ['taken', 'refused'] }, { type: 'string' }, { type: 'null' }] }],
    ['price', { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'null' }] }],
    ['warnings', { anyOf: [{ type: 'array', items: { type: 'string' } }, { type: 'string' }, { type: 'null' }] }],
    ['extras', {}],
    [
      'courier',
      {
        type: ['object', 'null'],
        properties: {
          name: { type: 'string', minLength: 1 },
          score: {
            anyOf: [{ type: 'number' }, { type: 'string', pattern: '^-?[0-9]{1,15}(?:\\.[0-9]+)?$' }, { type: 'null' }],
          },
          phone: { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'null' }] },
        },
        required: ['name'],
        additionalProperties: true,
      },
    ],
  ])('%s', (field, schema) => {
    expect(received[field]).toEqual(schema);
  });

  it('a whole number may come as text', () => {
    expect(bareProperties('error.body', 'error').code).toEqual({
      anyOf: [{ type: 'integer' }, { type: 'string', pattern: '^-?[0-9]{1,15}(?:\\.0+)?$' }],
    });
  });
});
