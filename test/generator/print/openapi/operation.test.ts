// One operation of the register as an Operation Object: calls, parameters, bodies, and all that OpenAPI has no word for.
import { describe, expect, it } from 'vitest';
import { readContract } from '../../../vendors/contracts.ts';
import { readOpenapi } from './read-openapi.ts';

const document = readOpenapi(readContract('parcel'));
const MANUAL = { 'x-status': 'doc-confirmed', 'x-evidence': ['vendor-manual-2026'] };

/** `x-row` of an address on a page; the line is the business of whoever edits the page. */
function rowOf(address: string, page: string) {
  return { address, at: expect.stringMatching(new RegExp(`^register/${page}:\\d+$`)) };
}

describe('an operation', () => {
  it('has its parameters, body, answers and rules', () => {
    expect(document.at('paths', '/v1/parcels/{id}', 'put')).toEqual({
      operationId: 'parcelReplace',
      summary: 'parcel.replace',
      tags: ['parcel'],
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          schema: {
            anyOf: [
              { type: 'integer', format: 'int64' },
              { type: 'string', pattern: '^-?[0-9]{1,19}$' },
            ],
          },
          ...MANUAL,
          'x-row': rowOf('parcel.replace/path:id', 'changes.md'),
        },
        {
          name: 'dry',
          in: 'query',
          required: false,
          schema: { type: 'boolean', default: false },
          ...MANUAL,
          'x-row': rowOf('parcel.replace/query:dry', 'changes.md'),
        },
      ],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/ParcelReplaceRequest' } } },
      },
      responses: {
        200: {
          description: 'The answer.',
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ParcelReplaceResponse' } } },
        },
        default: { $ref: '#/components/responses/ErrorBodyError' },
      },
      ...MANUAL,
      'x-row': rowOf('parcel.replace', 'changes.md'),
      'x-bills': true,
      'x-posture': 'current',
      'x-rules': [
        {
          id: 'parcel.replace#dry-by-tester',
          condition: 'this.dry ? this.by == "tester" : true',
          message: 'only the tester tries out',
          reads: ['dry', 'by'],
          status: 'doc-confirmed',
          evidence: ['vendor-manual-2026'],
          row: expect.stringMatching(/^register\/changes\.md:\d+$/),
        },
      ],
    });
  });

  it('that is near its end or out of scope is deprecated, and no other', () => {
    const calls = document
      .keys('paths')
      .flatMap((path) => document.keys('paths', path).map((method) => [path, method] as const));
    const deprecated = calls.filter((call) => document.at('paths', ...call, 'deprecated') === true);
    expect(deprecated).toEqual([
      ['/v1/parcels/{id}', 'patch'],
      ['/v1/ping', 'get'],
    ]);
  });

  it('without registered answer still has one', () => {
    expect(document.at('paths', '/v1/parcels/{id}', 'delete', 'responses', '200')).toEqual({
      description: 'Done; nothing is registered of the answer.',
    });
  });

  it('takes headers as parameters, but for those that OpenAPI keeps elsewhere', () => {
    expect(document.at('paths', '/v1/parcels', 'post')).toMatchObject({
      parameters: [{ name: 'X-Trace-Id', in: 'header', required: false }],
      'x-headers': [{ name: 'Content-Type', 'x-status': 'doc-confirmed' }],
    });
  });
});

describe('what OpenAPI has no word for', () => {
  const look = (...path: readonly (string | number)[]) => document.at('paths', '/v1/parcels', 'post', ...path);
  /** One member of each row of a list. */
  const list = (rows: string, member: string) =>
    Array.from({ length: 30 }, (_, index) => look(rows, index, member)).filter((value) => value !== undefined);
  const GRADE = { status: 'doc-confirmed', evidence: ['vendor-manual-2026'] };

  it('has conditional requirements among the rules, and nothing that was never evidenced', () => {
    const ids = list('x-rules', 'id');
    expect(ids.slice(0, 3)).toEqual([
      'parcel.create#required:value',
      'parcel.create#required:depot',
      'parcel.create#required:window',
    ]);
    expect(ids).not.toContain('parcel.create#moon-phase');
    expect(look('x-rules')).toContainEqual({
      id: 'parcel.create#air-weight',
      condition: 'this.service == "air" ? this.weight <= 30.0 : true',
      message: 'a parcel by air weighs at most 30 kg; send it by road',
      reads: ['service', 'weight'],
      ...GRADE,
      since: '2026-02-01',
      row: expect.stringMatching(/^register\/parcel\.md:\d+$/),
    });
  });

  it('has the rows of models, with the condition that each becomes', () => {
    expect(look('x-models', 0)).toEqual({
      id: 'parcel.create#model:night/service',
      model: 'night',
      field: 'service',
      allowed: { kind: 'values', values: ['road', 'courier'] },
      condition: '(this.tier == "night") ? (this.service in ["road", "courier"]) : true',
      message: 'night takes service road, courier only',
      notes: 'no flights at night',
      ...GRADE,
      row: expect.any(String),
    });
    expect(list('x-models', 'field')).not.toContain('film');
  });

  it('has refused shapes of all three kinds', () => {
    expect(look('x-rejected')).toMatchObject([
      { condition: 'this.service == "boat"', seen: 'refused since 2025', instead: '`road`', status: 'doc-confirmed' },
      { condition: 'this.copies == 9', status: 'not-evidenced' },
      { condition: 'this.weight == 0.5', status: 'live-confirmed' },
      { field: 'note', evidence: ['vendor-mirror-2025'] },
      { field: 'items[].weight' },
      { text: 'a parcel to a closed depot' },
    ]);
  });

  it('has prices, and facts that no request shows', () => {
    expect(list('x-prices', 'id')).toEqual(
      ['road', 'air', 'courier', 'courier-heavy'].map((name) => `parcel.create#price:${name}`),
    );
    expect(look('x-prices', 1)).toMatchObject({
      applies: 'this.service == "air"',
      units: '0.75',
      unit: 'stamp',
      per: 'kilogram',
      quantity: 'this.weight',
      notes: 'by the scales',
    });
    expect(look('x-given', 'properties', 'paid_weight')).toMatchObject({ type: 'number', minimum: 0 });
  });
});

describe('what is no call', () => {
  it('is a webhook if the service posts it, without the credentials of the caller', () => {
    expect(document.at('webhooks', 'parcel.event', 'post')).toMatchObject({
      operationId: 'parcelEvent',
      security: [],
      requestBody: {
        content: { 'application/json': { schema: { $ref: '#/components/schemas/ParcelEventCallback' } } },
      },
    });
  });

  it('is a schema if it is an object, and an answer if it is an error', () => {
    expect(document.at('components', 'schemas', 'TokenClaimsRequest')).toMatchObject({
      required: ['iss', 'exp'],
      ...MANUAL,
    });
    expect(document.at('components', 'responses', 'ErrorBodyError')).toEqual({
      description: 'The call is refused.',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/ErrorBodyError' } } },
    });
  });

  it('is a schema of its own if it is an object inside a body, or what is known of an enum that is received', () => {
    expect(document.at('components', 'schemas', 'ParcelCreateRequest', 'properties', 'recipient')).toMatchObject({
      $ref: '#/components/schemas/ParcelCreateRequestRecipient',
      'x-status': 'live-confirmed',
    });
    expect(document.at('components', 'schemas', 'ParcelCreateResponseState')).toEqual({
      type: 'string',
      enum: ['taken', 'refused'],
    });
  });
});
