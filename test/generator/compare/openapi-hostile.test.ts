// Documents that were made to exhaust a reader: bombs of references, schemas that contain themselves, depth. Each is answered, with what could not be followed.
import { describe, expect, it } from 'vitest';
import { compareUpstream } from '../../../generator/compare/compare-upstream.ts';
import type { Difference } from '../../../generator/compare/difference.ts';
import { readDocument } from '../../../generator/compare/read-document.ts';
import { compareDocument, type Json, PARCEL, tell } from './parcel-comparison.ts';

type Schemas = { [name: string]: Json };

/** A document whose POST /v1/parcels takes the schema S. */
function wrap(schemas: Schemas, more: { [key: string]: Json } = {}): Json {
  const schema = { $ref: '#/components/schemas/S' };
  const post = { requestBody: { content: { 'application/json': { schema } } }, responses: {} };
  return { openapi: '3.1.0', paths: { '/v1/parcels': { post } }, components: { schemas }, ...more };
}

interface Told {
  readonly differences: readonly Difference[];
  /** What could not be followed or compared. */
  readonly omitted: readonly string[];
}

async function read(document: Json): Promise<Told> {
  const found = await readDocument('upstream.json', JSON.stringify(document));
  if (found.kind === 'refused') throw new Error(found.message);
  const { differences } = compareUpstream(PARCEL, found.upstream, new Map());
  return { differences, omitted: found.omissions().map(({ what }) => what) };
}

function unknownFields({ differences }: Told): string[] {
  return differences.filter(({ code }) => code === 'COMPARE-FIELD-UNKNOWN').map(tell);
}

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

describe('a reference', () => {
  it.each([
    ['outside this file', 'other.yaml#/S', 'other.yaml#/S stands outside this file'],
    ['on another host', 'https://elsewhere.example/s', 'https://elsewhere.example/s stands outside this file'],
    ['to nothing', '#/components/schemas/None', '#/components/schemas/None names nothing in this file'],
    ['by an anchor', '#anchor', '#anchor names nothing in this file'],
    ['to a prototype', '#/__proto__/constructor', '#/__proto__/constructor names nothing in this file'],
  ])('%s is told and not followed', async (_what, target, omitted) => {
    expect((await read(wrap({ S: { $ref: target } }))).omitted).toEqual([omitted]);
  });

  it.each([
    ['an object', 'recipient', { type: 'object', properties: { name: { $ref: 'other.yaml#/Name' } } }],
    ['a list', 'tags', { type: 'array', items: { $ref: 'other.yaml#/Name' } }],
    ['a schema of an allOf', 'depot', { allOf: [{ type: 'string' }, { $ref: 'other.yaml#/Name' }] }],
  ])('in %s below the body is told as well', async (_where, field, schema) => {
    expect((await read(wrap({ S: { type: 'object', properties: { [field]: schema } } }))).omitted).toEqual([
      'other.yaml#/Name stands outside this file',
    ]);
  });

  it('to itself is told', async () => {
    expect((await read(wrap({ S: ref('T'), T: ref('S') }))).omitted).toEqual([
      '#/components/schemas/S refers to itself',
    ]);
  });

  it('with escapes in its pointer is followed', async () => {
    const told = await read(
      wrap({
        S: { $ref: '#/components/schemas/a~1b~0c%20d' },
        'a/b~c d': { type: 'object', properties: { paint: {} } },
      }),
    );
    expect([unknownFields(told), told.omitted]).toEqual([['COMPARE-FIELD-UNKNOWN parcel.create/paint: any type'], []]);
  });
});

describe('a schema that contains itself', () => {
  it('through a field is compared as deep as the rows go', async () => {
    const S = { type: 'object', properties: { paint: ref('S'), window: ref('S') } };
    const told = await read(wrap({ S }));
    expect(told.omitted).toEqual([]);
    expect(unknownFields(told)).toEqual([
      'COMPARE-FIELD-UNKNOWN parcel.create/window.paint: object',
      'COMPARE-FIELD-UNKNOWN parcel.create/window.window: object',
      'COMPARE-FIELD-UNKNOWN parcel.create/paint: object',
    ]);
  });

  it('without a field between is told', async () => {
    const S = { allOf: [ref('S'), { type: 'object', properties: { paint: {} } }] };
    expect((await read(wrap({ S }))).omitted).toEqual([
      '#/components/schemas/S contains itself without a field between',
    ]);
  });
});

describe('a schema in YAML that an alias puts into itself', () => {
  /** A document whose POST /v1/parcels takes the schema, which may call itself *s. */
  function wrapYaml(schema: string): string {
    return `openapi: 3.1.0\npaths:\n  /v1/parcels:\n    post:\n      requestBody:\n        content:\n          application/json:\n            schema: &s ${schema}\n      responses: {}\n`;
  }

  it.each([
    [
      'through a field',
      '{ type: object, properties: { paint: *s, window: *s } }',
      ['window.paint', 'window.window', 'paint'],
    ],
    ['through a list', '{ type: object, properties: { paint: { type: array, items: *s } } }', ['paint']],
    ['as one of its parts', '{ allOf: [*s, { type: object, properties: { paint: {} } }] }', ['paint']],
    ['as one of its variants', '{ type: object, oneOf: [*s], properties: { paint: {} } }', ['paint']],
  ])('%s is compared as deep as the rows go', async (_how, schema, paths) => {
    const told = (await compareDocument(wrapYaml(schema))).filter(({ code }) => code === 'COMPARE-FIELD-UNKNOWN');
    expect(told.map(({ address }) => address)).toEqual(paths.map((path) => `parcel.create/${path}`));
  });
});

describe('a keyword that shapes cannot hold', () => {
  it('is told below the body as well', async () => {
    const depot = { type: 'string', not: { enum: ['north'] } };
    const tags = { type: 'array', items: { type: 'string' }, prefixItems: [{ type: 'string' }] };
    expect((await read(wrap({ S: { type: 'object', properties: { depot, tags } } }))).omitted).toEqual([
      'the keyword not',
      'the keyword prefixItems',
    ]);
  });
});

describe('a bomb', () => {
  it('of schemas that all contain the next ten times costs what is written', async () => {
    const schemas: Schemas = {};
    for (let level = 0; level < 40; level += 1) {
      const properties = Object.fromEntries(
        Array.from({ length: 10 }, (_, index) => [`f${index}`, ref(`L${level + 1}`)]),
      );
      schemas[level === 0 ? 'S' : `L${level}`] = { type: 'object', properties };
    }
    schemas.L40 = { type: 'string' };
    expect(unknownFields(await read(wrap(schemas)))).toHaveLength(10);
  });

  it('of variants that all contain the next ten times costs what is written', async () => {
    const schemas: Schemas = { L40: { type: 'object', properties: { paint: { type: 'string' } } } };
    for (let level = 0; level < 40; level += 1)
      schemas[level === 0 ? 'S' : `L${level}`] = { oneOf: Array.from({ length: 10 }, () => ref(`L${level + 1}`)) };
    expect(unknownFields(await read(wrap(schemas)))).toEqual(['COMPARE-FIELD-UNKNOWN parcel.create/paint: string']);
  });

  it('of more parts in parts than anybody writes is cut and told', async () => {
    const schemas: Schemas = {};
    for (let level = 0; level < 5000; level += 1)
      schemas[level === 0 ? 'S' : `L${level}`] = { allOf: [ref(`L${level + 1}`)] };
    schemas.L5000 = { type: 'object' };
    expect((await read(wrap(schemas))).omitted).toHaveLength(1);
  });

  it('of thousands of variants is cut and told', async () => {
    const S = {
      oneOf: Array.from({ length: 3000 }, (_, index) => ({ type: 'object', properties: { [`f${index}`]: {} } })),
    };
    const told = await read(wrap({ S }));
    expect(told.omitted).toEqual(['more than 256 schemas in one oneOf']);
    expect(unknownFields(told)).toHaveLength(256);
  });
});

describe('odd content', () => {
  it.each<[string, Json]>([
    ['no paths', { openapi: '3.0.3' }],
    ['paths that are a list', { openapi: '3.0.3', paths: [] }],
    ['a path item that is a text', { openapi: '3.0.3', paths: { '/v1/parcels': 'x' } }],
    ['an operation that is null', { openapi: '3.0.3', paths: { '/v1/parcels': { post: null } } }],
    [
      'parameters that are no parameters',
      { openapi: '3.0.3', paths: { '/v1/parcels': { post: { parameters: [1, {}, { name: 1 }] } } } },
    ],
    ['properties that are a list', wrap({ S: { properties: [1] } })],
    [
      'a required that is a text',
      wrap({ S: { type: 'object', required: 'service', properties: { service: { enum: 5 } } } }),
    ],
    [
      'limits that are no numbers',
      wrap({ S: { properties: { copies: { type: 'integer', minimum: '1', maximum: {} } } } }),
    ],
    ['types that nobody knows', wrap({ S: { properties: { copies: { type: ['int', 7] } } } })],
    [
      'names that every object has',
      wrap({ S: { properties: JSON.parse('{"__proto__":{"type":"string"},"constructor":{}}') } }),
    ],
  ])('%s is answered', async (_what, document) => {
    const { differences } = await read(document);
    expect(differences.length).toBeGreaterThan(0);
  });

  it.each([
    ['Swagger 2', { swagger: '2.0' }, 'this is Swagger 2; convert it to OpenAPI 3.0 or 3.1 first'],
    ['a version to come', { openapi: '4.0.0' }, 'no key openapi says 3.0 or 3.1'],
    ['something else', { hello: 1 }, 'no key openapi says 3.0 or 3.1'],
    ['a list', [], 'no key openapi says 3.0 or 3.1'],
    ['half a contract.json', { operations: [{ id: 7 }] }, '#/version is not what a contract.json has there'],
  ])('%s is refused', async (_what, document, message) => {
    const found = await readDocument('upstream.json', JSON.stringify(document));
    expect(found.kind === 'refused' ? found.message : found.kind).toBe(message);
  });

  it.each(['3.0', '3.1', "'3.0'", '3.1.1'])(
    'of version %s is read, with or without quotes in YAML',
    async (version) => {
      expect((await readDocument('upstream.yaml', `openapi: ${version}\npaths: {}\n`)).kind).toBe('read');
    },
  );

  it.each(['2.0', '3.2', '31', '.inf'])('of version %s is refused without quotes as well', async (version) => {
    expect((await readDocument('upstream.yaml', `openapi: ${version}\npaths: {}\n`)).kind).toBe('refused');
  });
});
