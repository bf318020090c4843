// A call with a body may have parameters in its path as well: conditions see them together, and each is wrong at its own place.
import { describe, expect, it } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { checkPayload } from '../../../runtime/check/check-payload.ts';
import { joinParts } from '../../../runtime/check/check-request.ts';
import { tellIssues } from './tell.ts';

const BODY = { prompt: 'a calm sea' };
const BY_ID = { operation: 'newerTextToVideo.create' } as const;
const at = (path: string) => ({ method: 'POST', path });

describe('the path of a call with a body', () => {
  it.each([
    ['a path', at('/text-to-video/kling-3.0')],
    ['a whole address', at('https://api-singapore.klingai.com/text-to-video/kling-3.0')],
    ['an id and a path', { ...BY_ID, path: '/text-to-video/kling-3.0' }],
    ['an encoded path', at('/text-to-video/kling%2D3.0')],
  ])('is given by %s', (_what, route) => {
    expect(checkPayload({ ...route, body: BODY })).toMatchObject({
      operation: 'newerTextToVideo.create',
      kind: 'request',
      valid: true,
      class: 'doc-derived',
      issues: [],
    });
  });

  it('takes no other value than those of its parameter', () => {
    expect(tellIssues(checkPayload({ ...at('/text-to-video/kling-9.0'), body: BODY }))).toEqual([
      '$path.model enum: "kling-9.0" is none of kling-3.0, kling-3.0-turbo, kling-2.6, kling-2.5-turbo; write "kling-3.0" [model, doc-confirmed]',
    ]);
  });

  it.each([
    ['an id alone', BY_ID],
    ['an id and a template', { ...BY_ID, path: '/text-to-video/{model}' }],
    ['a template', at('/text-to-video/{model}')],
    ['a template with a colon', at('/text-to-video/:model')],
  ])('is asked for where %s leaves its parameter open', (_what, route) => {
    expect(tellIssues(checkPayload({ ...route, body: BODY }))).toEqual([
      '$path.model required: is missing; one of kling-3.0, kling-3.0-turbo, kling-2.6, kling-2.5-turbo is expected; give the path with its parameters filled in: /text-to-video/{model} [model, doc-confirmed]',
    ]);
  });

  it('of another operation is not that of the id', () => {
    const answer = checkPayload({ ...BY_ID, path: '/image-to-video/kling-3.0', body: BODY });
    expect(answer).toMatchObject({ operation: null, valid: false, issues: [{ code: 'unknown-operation' }] });
    expect(answer.issues[0]?.message).toBe(
      '/image-to-video/kling-3.0 as the path of newerTextToVideo.create is not in the register; the nearest is POST /text-to-video/{model} (newerTextToVideo.create)',
    );
  });
});

describe('a parameter of the path', () => {
  it('is no key of the body', () => {
    const answer = checkPayload({ ...at('/text-to-video/kling-3.0'), body: { ...BODY, model: 'kling-3.0' } });
    expect(answer.issues).toMatchObject([{ path: '$.model', code: 'unknown-key' }]);
  });

  it('is not taken from the body, where the path does not have it', () => {
    const answer = checkPayload({ ...BY_ID, body: { ...BODY, model: 'kling-3.0' } });
    expect(answer.issues.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      '$.model unknown-key',
      '$path.model required',
    ]);
  });

  it('is read by rules together with the body', () => {
    const body = { ...BODY, settings: { resolution: '4k' } };
    expect(checkPayload({ ...at('/text-to-video/kling-3.0'), body }).issues).toEqual([]);
    const issues = checkPayload({ ...at('/text-to-video/kling-2.6'), body }).issues;
    expect(issues).toMatchObject([
      {
        path: '$.settings.resolution',
        code: 'model',
        rule: 'newerTextToVideo.create#model:kling-2.6/settings.resolution',
      },
    ]);
  });

  it('wins over a key of its name in the body, so that a rule is about what is called', () => {
    const body = { ...BODY, model: 'kling-3.0', settings: { resolution: '4k' } };
    const issues = checkPayload({ ...at('/text-to-video/kling-2.6'), body }).issues;
    expect(issues.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      '$.model unknown-key',
      '$.settings.resolution model',
    ]);
  });

  it('and the body are wrong each at its own place', () => {
    const answer = checkPayload({ ...at('/text-to-video/kling-9.0'), body: { prompt: 7 } });
    expect(answer.issues.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      '$.prompt type',
      '$path.model enum',
    ]);
    expect(answer.class).toBe('hypothesis-only');
  });
});

describe('what is no body', () => {
  it.each([
    ['nothing', undefined, '$ required'],
    ['null', null, '$ type'],
    ['a list', [BODY], '$ type'],
    ['a text', 'a calm sea', '$ type'],
  ])('%s is wrong beside a good path', (_what, body, issue) => {
    const answer = checkPayload({ ...at('/text-to-video/kling-3.0'), body });
    expect(answer.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([issue]);
  });

  it('has no own prototype to reach', () => {
    const body: unknown = JSON.parse('{ "prompt": "a calm sea", "__proto__": { "model": "kling-2.6" } }');
    const answer = checkPayload({ ...at('/text-to-video/kling-3.0'), body });
    expect(answer.issues).toMatchObject([{ path: '$.__proto__', code: 'unknown-key' }]);
  });
});

describe('facts beside a call with path and body', () => {
  it('decide its rules', () => {
    const route = at('/text-to-video/kling-3.0');
    const open = checkPayload({ ...route, body: BODY });
    const given = checkPayload({ ...route, body: BODY, given: { longest_shot_text: 513 } });
    expect(open.valid).toBe(true);
    expect(given.issues).toMatchObject([{ path: '$given.longest_shot_text', code: 'range' }]);
  });
});

describe('what conditions see of a request', () => {
  const operation = operations.find(({ id }) => id === 'newerTextToVideo.create');
  if (operation === undefined) throw new Error('the newer routes are not registered');
  const route = { operation, path: { model: 'kling-2.6' }, query: { model: 'query', page: '2' } };

  it.each([
    ['a body', { prompt: 'a', page: 3 }, { prompt: 'a', page: 3, model: 'kling-2.6' }],
    ['no body', undefined, { model: 'kling-2.6' }],
  ])('is path, query and %s together, and the path is what is called', (_what, body, whole) => {
    expect(joinParts(route, body)).toEqual(whole);
  });

  it('is not what stands in the query of a route that takes none', () => {
    const cheap = { prompt: 'a', model_name: 'kling-v3', mode: 'std' };
    const path = '/v1/videos/text2video?mode=4k';
    const answer = checkPayload({ method: 'POST', path, body: cheap });
    expect(answer.issues.map(({ path: at, code }) => `${at} ${code}`)).toEqual(['$query.mode unknown-key']);
  });

  it.each([['text'], [null], [[1]]])('is %j as it is where there is nothing to join', (body) => {
    expect(joinParts(route, body)).toEqual(body);
  });
});
