// The OpenAPI document as a whole: an independent validator accepts it, and hosts, credentials and evidence stand where readers look.
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { compileContract } from '../../../../generator/compile-contract.ts';
import { readPages } from '../../../../generator/read/read-pages.ts';
import { readContract, type Vendor } from '../../../vendors/contracts.ts';
import { HOSTS_PAGE } from '../../../vendors/hosts-page.ts';
import { createProject, writeText } from '../../../vendors/project.ts';
import { type OpenapiDocument, readOpenapi } from './read-openapi.ts';

async function listErrors({ text }: OpenapiDocument): Promise<unknown> {
  const { valid, errors } = await new Validator().validate(text);
  return valid ? [] : errors;
}

function readWithHosts() {
  const project = createProject();
  writeText(project, 'register/hosts.md', HOSTS_PAGE);
  const { model, findings } = compileContract(readPages(project.root, 'register'));
  expect(findings).toEqual([]);
  return model;
}

describe.each<Vendor>(['parcel', 'real'])('the OpenAPI document of the %s register', (vendor) => {
  const model = readContract(vendor);
  const document = readOpenapi(model);

  it('is valid', async () => {
    expect(await listErrors(document)).toEqual([]);
  });

  it('has every call, every callback and every reference that it makes', () => {
    const calls = document.keys('paths').flatMap((path) => document.keys('paths', path));
    expect(calls).toHaveLength(model.operations.filter(({ path }) => path !== '').length);
    const callbacks = model.operations.filter(({ method }) => method === 'CALLBACK').map(({ id }) => id);
    expect(document.keys('webhooks')).toEqual(callbacks);
    const references = [...document.text.matchAll(/"\$ref": "#\/components\/(\w+)\/(\w+)"/g)];
    expect(references.length).toBeGreaterThan(10);
    for (const [, kind = '', name = ''] of references)
      expect(document.at('components', kind, name), name).toBeDefined();
  });

  it('cites no evidence that it does not name', () => {
    const known = new Set([...document.keys('x-sources'), ...document.keys('x-runs')]);
    const cited = [...document.text.matchAll(/"(?:x-)?evidence": \[([^\]]*)\]/g)];
    const ids: string[] = cited.flatMap(([, list = '']) => JSON.parse(`[${list}]`));
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('the document', () => {
  const model = readWithHosts();

  it('stays valid with hosts, credentials and a path that nobody evidenced', async () => {
    expect(await listErrors(readOpenapi(model, { hosts: 'access.host/base', authorization: 'bearer' }))).toEqual([]);
  });

  it('has the title that the project gives, and the date of the newest evidence for a version', () => {
    expect(readOpenapi(model, { title: 'Parcels' }).at('info')).toMatchObject({
      title: 'Parcels',
      version: '2026-06-07',
    });
    expect(readOpenapi(model).at('info', 'title')).toBe('HTTP API');
  });

  it('serves from the evidenced hosts of the field that the project names', () => {
    expect(readOpenapi(model, { hosts: 'access.host/base' }).at('servers')).toMatchObject([
      { url: 'https://api.parcel.example', description: 'the host', 'x-status': 'doc-confirmed' },
    ]);
    expect(readOpenapi(model).keys()).not.toContain('servers');
    expect(readOpenapi(model, { hosts: 'access.host/bse' }).keys()).not.toContain('servers');
  });

  it('takes the Authorization header of an object for every call, and of a call for that call', () => {
    const document = readOpenapi(model);
    expect(document.at('security')).toEqual([{ authorization: [] }]);
    expect(document.at('components', 'securitySchemes', 'authorization')).toMatchObject({
      type: 'apiKey',
      in: 'header',
      name: 'Authorization',
      description: 'a key of the depot',
    });
    expect(document.at('paths', '/v1/open/{door}', 'post', 'security')).toEqual([{ authorization: [] }, {}]);
    expect(document.keys('paths', '/v1/parcels', 'post')).not.toContain('security');
  });

  it('calls the scheme what the project calls it', () => {
    const document = readOpenapi(model, { authorization: 'bearer' });
    expect(document.at('components', 'securitySchemes', 'authorization')).toMatchObject({
      type: 'http',
      scheme: 'bearer',
    });
  });

  it('takes the media types of the Content-Type header, and no other text for one', () => {
    expect(readOpenapi(model).keys('paths', '/v1/open/{door}', 'post', 'requestBody', 'content')).toEqual([
      'application/vnd.parcel+json',
      'text/plain',
    ]);
  });

  it('joins the items of a list in a query with commas, and fills a path that nobody evidenced with any text', () => {
    expect(readOpenapi(model).at('paths', '/v1/open/{door}', 'post', 'parameters')).toMatchObject([
      { name: 'keys', in: 'query', explode: false, description: 'which', schema: { type: 'array' } },
      { name: 'door', in: 'path', required: true, schema: { type: 'string', minLength: 1 } },
    ]);
  });

  it('answers a refused call with the error of the operation, and posts its callback under a name of its own', () => {
    const document = readOpenapi(model);
    expect(document.at('paths', '/v1/open/{door}', 'post', 'responses', 'default', 'content')).toEqual({
      'application/json': { schema: { $ref: '#/components/schemas/AccessOpenError' } },
    });
    expect(document.at('webhooks', 'access.open', 'post')).toMatchObject({
      operationId: 'accessOpenCallback',
      requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/AccessOpenCallback' } } } },
    });
  });

  it('leaves out an operation that nobody evidenced', () => {
    expect(readOpenapi(model).keys('paths')).not.toContain('/v1/rumour');
  });
});
