// Which operation of upstream is which of ours: names of parameters, hosts and base paths differ between documents that describe the same service.
import { describe, expect, it } from 'vitest';
import { compareUpstream } from '../../../generator/compare/compare-upstream.ts';
import { readDocument } from '../../../generator/compare/read-document.ts';
import { compileContract } from '../../../generator/compile-contract.ts';
import { readPages } from '../../../generator/read/read-pages.ts';
import { REPOSITORY } from '../../vendors/project.ts';
import { compareDocument, createAgreeing, dig, type Json, tell } from './parcel-comparison.ts';

type Document = { [key: string]: Json };

/** The agreeing document with its paths renamed. */
function renamePaths(rename: (path: string) => string): Document {
  const document = createAgreeing();
  document.paths = Object.fromEntries(
    Object.entries(dig(document, 'paths')).map(([path, item]) => [rename(path), item]),
  );
  return document;
}

async function compare(document: Document | string, names?: Readonly<Record<string, string>>): Promise<string[]> {
  return (await compareDocument(document, new Map(Object.entries(names ?? {})))).map(tell);
}

/** All differences that are about operations as a whole. */
async function compareOperations(document: Document, names?: Readonly<Record<string, string>>): Promise<string[]> {
  return (await compare(document, names)).filter((told) => /-(?:OPERATION|METHOD)/.test(told));
}

describe('an operation is found', () => {
  it('whatever its parameters are called', async () => {
    const document = JSON.parse(
      JSON.stringify(createAgreeing())
        .replaceAll('{id}', '{parcel_number}')
        .replaceAll('"name":"id"', '"name":"parcel_number"'),
    );
    expect(await compare(document)).toEqual([]);
  });

  it('below the base path of a server', async () => {
    const document = renamePaths((path) => path.replace(/^\/v1/, ''));
    document.servers = [{ url: 'https://api.parcel.example/v1/' }];
    expect(await compare(document)).toEqual([]);
  });

  it('without a base path that the document leaves out', async () => {
    expect(await compare(renamePaths((path) => path.replace(/^\/v1/, '')))).toEqual([]);
  });

  it('behind a prefix that a proxy puts before all paths', async () => {
    expect(await compare(renamePaths((path) => `/proxy/parcels-eu${path}`))).toEqual([]);
  });

  it('by the one prefix that most of them share, and by no other', async () => {
    const paths = renamePaths((path) => (path === '/v1/ping' ? '/other/v1/ping' : `/proxy${path}`));
    expect(await compareOperations(paths)).toEqual([
      'COMPARE-OPERATION-MISSING depot.ping',
      'COMPARE-OPERATION-UNKNOWN GET /other/v1/ping',
    ]);
  });

  it('by a map, where nothing else can tell', async () => {
    const document = renamePaths((path) => (path === '/v1/ping' ? '/v1/health' : path));
    expect(await compareOperations(document)).toEqual([
      'COMPARE-OPERATION-MISSING depot.ping',
      'COMPARE-OPERATION-UNKNOWN GET /v1/health',
    ]);
    expect(await compareOperations(document, { 'GET /v1/health': 'depot.ping' })).toEqual([]);
    // The operationId of the converted document.
    expect(await compareOperations(document, { 'depot.ping': 'depot.ping' })).toEqual([]);
  });

  it('as a contradiction where only its method differs', async () => {
    const document = createAgreeing();
    const item = dig(document, 'paths', '/v1/ping');
    item.post = item.get ?? null;
    delete item.get;
    expect(await compareOperations(document)).toEqual(['COMPARE-METHOD depot.ping: GET | POST']);
  });

  it('as a contradiction also below another base path', async () => {
    const document = renamePaths((path) => `/proxy${path}`);
    const item = dig(document, 'paths', '/proxy/v1/ping');
    item.post = item.get ?? null;
    delete item.get;
    expect(await compareOperations(document)).toEqual(['COMPARE-METHOD depot.ping: GET | POST']);
  });

  it('as unknown where our operation at that path is there as well', async () => {
    const document = createAgreeing();
    const item = dig(document, 'paths', '/v1/ping');
    item.post = item.get ?? null;
    expect(await compareOperations(document)).toEqual(['COMPARE-OPERATION-UNKNOWN POST /v1/ping']);
  });

  it('as unknown where a word of upstream stands in the place of one of our parameters', async () => {
    const document = createAgreeing();
    dig(document, 'paths')['/v1/parcels/count'] = { get: { responses: {} } };
    expect(await compareOperations(document)).toEqual(['COMPARE-OPERATION-UNKNOWN GET /v1/parcels/count']);
  });
});

describe('what the service posts to us is found', () => {
  /** The agreeing document with its one webhook moved. */
  function moveWebhook(place: (document: Document, item: Json) => void): Document {
    const document = createAgreeing();
    const item = dig(document, 'webhooks', 'parcel.event');
    document.webhooks = {};
    place(document, item);
    return document;
  }

  it('by a name that is the same but for case and dots', async () => {
    const document = moveWebhook((to, item) => {
      to.webhooks = { parcel_Event: item };
    });
    expect(await compare(document)).toEqual([]);
  });

  it('by its fields, where the name is another one', async () => {
    const document = moveWebhook((to, item) => {
      to.webhooks = { onChange: item };
    });
    expect(await compare(document)).toEqual([]);
  });

  it('as a callback of an operation', async () => {
    const document = moveWebhook((to, item) => {
      dig(to, 'paths', '/v1/parcels', 'post').callbacks = { onChange: { '{$request.body#/url}': item } };
    });
    expect(await compare(document)).toEqual([]);
  });

  it('as unknown where it shares no field with ours', async () => {
    const document = moveWebhook((to) => {
      const schema = { type: 'object', properties: { nothing: { type: 'string' } } };
      to.webhooks = { other: { post: { requestBody: { content: { 'application/json': { schema } } } } } };
    });
    expect(await compareOperations(document)).toEqual([
      'COMPARE-OPERATION-MISSING parcel.event',
      'COMPARE-OPERATION-UNKNOWN other',
    ]);
  });

  it('as not described where upstream describes no such call at all', async () => {
    expect(await compareOperations(moveWebhook(() => undefined))).toEqual([]);
  });
});

it('a word in the place of a parameter is a value of it, and several such paths are one operation', async () => {
  const { model } = compileContract(readPages(REPOSITORY, 'register'));
  const values = model.operations
    .find(({ id }) => id === 'newerTextToVideo.create')
    ?.parts.find(({ name }) => name === 'path')
    ?.fields[0]?.values.map(({ value }) => value);
  const [first = '', ...others] = values ?? [];
  const post = { responses: {} };
  const paths = { [`/text-to-video/${first}`]: { post }, '/text-to-video/unheard-of': { post } };
  const read = await readDocument('upstream.json', JSON.stringify({ openapi: '3.1.0', paths }));
  if (read.kind === 'refused') throw new Error(read.message);
  const { differences, matched } = compareUpstream(model, read.upstream, new Map(), true);
  expect(matched.get('newerTextToVideo.create')).toEqual([`POST /text-to-video/${first}`]);
  const told = differences.map(tell).filter((each) => /path:|OPERATION/.test(each));
  expect(told).toEqual([
    ...others.map((value) => `COMPARE-VALUE-MISSING newerTextToVideo.create/path:model=${value}: ${value}`),
    'COMPARE-OPERATION-UNKNOWN POST /text-to-video/unheard-of',
  ]);
});
