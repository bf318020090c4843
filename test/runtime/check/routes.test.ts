// A payload is addressed the way people have it at hand: by id, by method and path, by a whole URL, by a template.
import { describe, expect, it } from 'vitest';
import { checkPayload } from '../../../runtime/check/check-payload.ts';
import type { PayloadKind } from '../../../runtime/check/payload.ts';

const BODY = { model_name: 'kling-v3', prompt: 'a calm sea' };
const HOST = 'https://api-singapore.klingai.com';

function route(method: string | undefined, path: string | undefined, body?: unknown) {
  const { operation, valid, kind } = checkPayload({ method, path, body });
  return { operation, valid, kind };
}

describe('a create is found', () => {
  it.each([
    ['POST', '/v1/videos/text2video'],
    ['post', '/v1/videos/text2video'],
    ['Post', '/v1/videos/text2video/'],
    ['POST', 'v1/videos/text2video'],
    ['POST', `${HOST}/v1/videos/text2video`],
    ['POST', `${HOST.toUpperCase()}/v1/videos/text2video/`],
    ['POST', 'http://localhost:8080/v1/videos/text2video'],
    ['POST', '/v1/videos/text2video?trace=1'],
    ['POST', '/v1/videos/text2video#top'],
  ])('by %s %s', (method, path) => {
    expect(route(method, path, BODY)).toEqual({ operation: 'text2video.create', valid: true, kind: 'request' });
  });

  it('by its id', () => {
    expect(checkPayload({ operation: 'text2video.create', body: BODY })).toMatchObject({
      operation: 'text2video.create',
      valid: true,
    });
  });

  it('not if its id and its path say different things', () => {
    const answer = checkPayload({ operation: 'text2video.create', method: 'GET', path: '/nowhere', body: BODY });
    expect([answer.valid, answer.issues[0]?.message]).toEqual([
      false,
      '/nowhere as the path of text2video.create is not in the register; the nearest is POST /v1/videos/text2video (text2video.create)',
    ]);
  });
});

describe('a query of one task is found', () => {
  it.each([
    '/v1/videos/omni-video/704512345678901234',
    '/v1/videos/omni-video/scene%2F1%20a',
    '/v1/videos/omni-video/%E0%A4%A',
    '/v1/videos/omni-video/704512345678901234/',
    `${HOST}/v1/videos/omni-video/704512345678901234`,
    '/v1/videos/omni-video/{id}',
    '/v1/videos/omni-video/{task_id}',
    '/v1/videos/omni-video/:id',
  ])('by GET %s', (path) => {
    expect(route('GET', path)).toEqual({ operation: 'omniVideo.get', valid: true, kind: 'request' });
  });

  it('by its id with the task in the body', () => {
    expect(checkPayload({ operation: 'omniVideo.get', body: { id: 'scene-1' } })).toMatchObject({
      valid: true,
      class: 'doc-derived',
    });
  });

  it.each([undefined, null, {}])('by its id, and without the task it is invalid (%j)', (body) => {
    const { issues } = checkPayload({ operation: 'omniVideo.get', body });
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual(['$.id required']);
  });

  it('by its template, and what else it lacks is still told', () => {
    const { issues } = checkPayload({ method: 'GET', path: '/v1/videos/omni-video/{id}', body: { ID: '7' } });
    expect(issues.map(({ path, code, fix }) => `${path} ${code}; ${fix}`)).toEqual([
      '$.ID unknown-key; rename ID to id',
    ]);
  });
});

describe('the kind of a body', () => {
  it.each<[PayloadKind, string | null]>([
    ['request', 'text2video.create'],
    ['response', 'text2video.create'],
    ['callback', 'callback.task'],
    ['error', 'error.body'],
  ])('%s goes to its own part: %s', (kind, operation) => {
    const answer = checkPayload({ kind, method: 'POST', path: '/v1/videos/text2video', body: {} });
    expect([answer.kind, answer.operation, answer.valid]).toEqual([kind, operation, false]);
  });

  it('may be left out for a body that has one kind only', () => {
    expect(checkPayload({ operation: 'callback.task', body: {} }).kind).toBe('callback');
    expect(checkPayload({ operation: 'error.body', body: {} }).kind).toBe('error');
  });

  it.each([
    ['callback.task', 'request'],
    ['error.body', 'request'],
    ['auth.headers', 'request'],
    ['callback.task', 'response'],
    ['auth.jwt', 'response'],
  ] as const)('of %s is never %s, and the answer says so', (operation, kind) => {
    const { valid, issues } = checkPayload({ operation, kind, body: {} });
    expect([valid, issues.map(({ code, message }) => `${code}: ${message}`)]).toEqual([
      false,
      [`unknown-operation: ${operation} has no ${kind}`],
    ]);
  });
});
