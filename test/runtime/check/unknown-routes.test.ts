// A method and path that nobody registered is an answer, with the operation that was probably meant.
import { describe, expect, it } from 'vitest';
import { checkPayload } from '../../../runtime/check/check-payload.ts';
import { tellIssues } from './tell.ts';

function ask(method: string | undefined, path: string | undefined) {
  return tellIssues(checkPayload({ method, path, body: {} }));
}

describe('an unknown route', () => {
  it('names the operation whose path is misspelt', () => {
    expect(ask('POST', '/v1/videos/text-2-video')).toEqual([
      '$ unknown-operation: POST /v1/videos/text-2-video is not in the register; the nearest is ' +
        'POST /v1/videos/text2video (text2video.create); use POST /v1/videos/text2video (text2video.create) ' +
        '[text2video.create, live-confirmed]',
    ]);
  });

  it('names the operation that the path has under another method', () => {
    expect(ask('DELETE', '/v1/videos/image2video/704512345678901234')).toEqual([
      '$ unknown-operation: DELETE /v1/videos/image2video/704512345678901234 is not in the register; the nearest is ' +
        'GET /v1/videos/image2video/{id} (image2video.get); use GET /v1/videos/image2video/{id} (image2video.get) ' +
        '[image2video.get, live-confirmed]',
    ]);
  });

  it('names an operation of the path when the method is missing', () => {
    const { issues, operation } = checkPayload({ path: '/v1/videos/omni-video/7', body: {} });
    expect([operation, issues[0]?.fix]).toEqual([null, 'use GET /v1/videos/omni-video/{id} (omniVideo.get)']);
  });

  it('names the operation whose id is misspelt', () => {
    expect(tellIssues(checkPayload({ operation: 'omnivideo.create', body: {} }))).toEqual([
      '$ unknown-operation: omnivideo.create is not in the register; the nearest is ' +
        'POST /v1/videos/omni-video (omniVideo.create); use POST /v1/videos/omni-video (omniVideo.create) ' +
        '[omniVideo.create, live-confirmed]',
    ]);
  });

  it('names nothing when nothing is near', () => {
    const answer = checkPayload({ method: 'POST', path: '/v2/cards/77/orders/latest', body: {} });
    expect(answer).toMatchObject({ operation: null, kind: 'request', valid: false, class: 'hypothesis-only' });
    expect(answer.issues.map(({ message, fix }) => [message, fix])).toEqual([
      ['POST /v2/cards/77/orders/latest is not in the register', undefined],
    ]);
  });

  it('is told when no operation was named at all', () => {
    const { issues } = checkPayload({ body: {} });
    expect(issues.map(({ message }) => message)).toEqual(['no operation is named; give operation, or method and path']);
  });

  it.each([
    ['respons', 'kind is respons; one of request, response, callback, error is expected; did you mean response?'],
    [7, 'kind is of the type number; one of request, response, callback, error is expected'],
    [null, 'kind is of the type object; one of request, response, callback, error is expected'],
  ])('is told when the kind is %j, which only a program without types can say', (kind, message) => {
    const answer = checkPayload({ kind: kind as 'request', operation: 'omniVideo.create', body: {} });
    expect(answer).toMatchObject({ operation: null, valid: false });
    expect(answer.issues.map((issue) => issue.message)).toEqual([message]);
  });

  it.each([
    ['a path in another case', '/V1/Videos/Omni-Video'],
    ['a path with one segment too many', '/v1/videos/omni-video/7/cancel'],
    ['the newer generation of the path', '/v1/videos/kling-v3-omni/tasks'],
    ['a path as long as a book', `/v1/${'x'.repeat(1_000_000)}`],
    ['a path of slashes', '/'.repeat(10_000)],
    ['an empty path', ''],
  ])('is answered with %s', (_name, path) => {
    const { valid, issues } = checkPayload({ method: 'POST', path, body: {} });
    expect([valid, issues.map(({ code }) => code)]).toEqual([false, ['unknown-operation']]);
  });
});
