// What a run carried is read from its JSON blocks: paths and values as the register names them, and nothing else of the body.
import { describe, expect, it } from 'vitest';
import { collectPaths } from '../../../generator/model/read-run-bodies.ts';
import { type Edit, editRegister, locateFindings } from '../findings/parcel-register.ts';
import { readModel } from './edited-model.ts';

describe('paths and values', () => {
  it.each([
    { body: '{}', paths: [], values: [] },
    { body: '{ "a": "x" }', paths: ['a'], values: ['a=x'] },
    { body: '{ "b": 1, "a": true }', paths: ['a', 'b'], values: ['a=true', 'b=1'] },
    { body: '{ "a": null }', paths: ['a'], values: ['a=null'] },
    { body: '{ "a": { "b": "x" } }', paths: ['a', 'a.b'], values: ['a.b=x'] },
    {
      body: '{ "a": [{ "b": "x" }, { "b": "y", "c": 1 }] }',
      paths: ['a', 'a[].b', 'a[].c'],
      values: ['a[].b=x', 'a[].b=y', 'a[].c=1'],
    },
    { body: '{ "a": ["x", "y"] }', paths: ['a'], values: [] },
    { body: '[{ "a": "x" }]', paths: ['[].a'], values: ['[].a=x'] },
    { body: '"x"', paths: [], values: [] },
    { body: '{ "__proto__": { "x": 1 } }', paths: ['__proto__', '__proto__.x'], values: ['__proto__.x=1'] },
  ])('of $body', ({ body, paths, values }) => {
    expect(collectPaths(JSON.parse(body))).toEqual({ paths, values });
  });

  it('a body nested without end is read as far as a service nests', () => {
    const { paths } = collectPaths(JSON.parse(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`));
    expect(paths).toHaveLength(101);
    expect(collectPaths(JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`))).toEqual({ paths: [], values: [] });
  });
});

describe('blocks', () => {
  const BLOCK = '```json payload\n{ "service": "road" }\n```';
  const inPlace = (blocks: string): Edit => [BLOCK, `${BLOCK}\n\n${blocks}`];

  it('payload, response and query response of a run are kept apart', () => {
    const blocks = '```json response\n{ "state": "sent" }\n```\n\n```json query-response\n{ "state": "there" }\n```';
    expect(readModel([inPlace(blocks)]).runs[0]).toMatchObject({
      payload: { paths: ['service'], values: ['service=road'] },
      response: { paths: ['state'], values: [] },
      query: { paths: ['state'], values: [] },
    });
  });

  it('texts other than those of enums stay on the page', () => {
    const body = '{ "service": "road", "note": "a text that is nobody\'s business" }';
    const { payload } = readModel([[BLOCK, `\`\`\`json payload\n${body}\n\`\`\``]]).runs[0] ?? {};
    expect(payload).toEqual({ paths: ['note', 'service'], values: ['service=road'] });
  });

  it('other blocks under the heading of a run are not read', () => {
    const run = readModel([inPlace('```json\n{ "a": 1 }\n```\n\n```text\nnot JSON\n```')]).runs[0];
    expect(Object.keys(run ?? {})).toContain('payload');
    expect(run?.response).toBeUndefined();
    expect(run?.query).toBeUndefined();
  });

  it('a payload before any heading is a finding at its fence', () => {
    const text = editRegister([['# Parcel service', '```json payload\n{}\n```\n\n# Parcel service']]);
    expect(locateFindings(text)).toMatchObject([{ code: 'RUN-PAYLOAD', line: 1, column: 1, endColumn: 16 }]);
  });

  it.each([
    ['{ "service": "road"', 'the end of the block', [0, 19]],
    ['{\n  "a": 1,\n  \'b\': 2\n}', "'", [2, 2]],
    ['', undefined, [-1, 0]],
  ])('%j is a finding where it breaks', (body, found, [below, column]) => {
    const text = editRegister([inPlace(`\`\`\`json response\n${body}\n\`\`\``)]);
    const line = text.slice(0, text.indexOf('```json response')).split('\n').length + 1 + (below ?? 0);
    expect(locateFindings(text)).toMatchObject([
      { code: 'RUN-PAYLOAD', line, column: (column ?? 0) + 1, ...(found === undefined ? {} : { found }) },
    ]);
  });
});
