// Whatever stands in the place of a body is answered: no crash, no endless work, one complaint for one cause.
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../generated/kernel/json.ts';
import { ask, needed, tellIssues, tellObservations } from './tell.ts';

const T2V = { model_name: 'kling-v3', prompt: 'a calm sea' };

function nest(depth: number): unknown {
  return parseJson(`${'['.repeat(depth)}${']'.repeat(depth)}`);
}

describe('a body that is no object', () => {
  it.each([
    ['null', null, 'is null; an object is expected'],
    ['a list', [T2V], 'is a list; an object is expected'],
    ['a number', 7, 'is the number 7; an object is expected'],
    ['a large number', 12345678901234567890n, 'is the number 12345678901234567890; an object is expected'],
    ['a text', '{}', 'is the text "{}"; an object is expected'],
    ['true', true, 'is true; an object is expected'],
  ])('is one issue when it is %s', (_name, body, message) => {
    expect(tellIssues(ask('text2video.create', body))).toEqual([
      `$ type: ${message} [text2video.create, live-confirmed]`,
    ]);
  });

  it('is one issue when it is missing', () => {
    expect(tellIssues(ask('omniVideo.create', undefined))).toEqual([
      '$ required: is missing; an object is expected [omniVideo.create, live-confirmed]',
    ]);
  });

  it('is one issue when it is an empty object that lacks one key', () => {
    expect(tellIssues(ask('text2video.create', {}))).toEqual([needed('text2video.create', 'prompt')]);
  });
});

describe('a hostile body', () => {
  it('with 10,000 unknown keys gets an issue for each', () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => `key_${index}`);
    const answer = ask('text2video.create', { ...T2V, ...Object.fromEntries(keys.map((key) => [key, 1])) });
    expect(answer.issues.map(({ path, code }) => `${path} ${code}`)).toEqual(keys.map((key) => `$.${key} unknown-key`));
  });

  it('with a key as long as a book gets an answer', () => {
    const key = 'x'.repeat(1_000_000);
    const { issues } = ask('text2video.create', { ...T2V, [key]: 1 });
    expect(issues.map(({ code, field }) => [code, field.length])).toEqual([['unknown-key', 1_000_000]]);
  });

  it('nested 100,000 deep under an unknown key gets an issue for that key', () => {
    expect(tellIssues(ask('text2video.create', { ...T2V, deep: nest(100_000) }))).toEqual([
      '$.deep unknown-key: deep is no field of text2video.create; remove deep [text2video.create, live-confirmed]',
    ]);
  });

  it('nested 100,000 deep in the place of a text gets an issue for that text', () => {
    expect(tellIssues(ask('text2video.create', { ...T2V, prompt: nest(100_000) }))).toEqual([
      '$.prompt type: is a list; a text is expected [prompt, live-confirmed]',
    ]);
  });

  it('of the service, nested 100,000 deep, stays usable', () => {
    const body = {
      code: 0,
      message: 'SUCCEED',
      request_id: 'r',
      data: { task_id: '7', task_status: 'submitted' },
      extra: nest(100_000),
    };
    const answer = ask('text2video.get', body, { kind: 'response' });
    expect(answer.valid).toBe(true);
    expect(tellObservations(answer)).toContain('$.extra unknown-key: is not in the register');
  });

  it('of the service, nested 100,000 deep where data may be anything, stays usable', () => {
    const body = { code: 1201, message: 'no', request_id: 'r', data: nest(100_000) };
    expect(ask('text2video.get', body, { kind: 'response' })).toMatchObject({ valid: true, observations: [] });
  });

  it('with a picture of 12 MB as base64 is accepted', () => {
    const image = 'iVBORw0K'.repeat(1_500_000);
    expect(tellIssues(ask('image2video.create', { ...T2V, image }))).toEqual([]);
  });

  it('with 12 MB of broken base64 is refused without repeating it', () => {
    const { issues } = ask('image2video.create', { ...T2V, image: `${'iVBORw0K'.repeat(1_500_000)}!` });
    expect(issues.map(({ path, code, message }) => [path, code, message])).toEqual([
      ['$.image', 'format', 'must be an http or https URL or raw base64 without a data: prefix'],
    ]);
  });

  it('with a mode of 1 MB is refused with its beginning only', () => {
    const { issues } = ask('text2video.create', { ...T2V, mode: 's'.repeat(1_000_000) });
    expect(issues.map(({ message }) => message)).toEqual([`"${'s'.repeat(56)}…" is none of std, pro, 4k`]);
  });

  it('cannot reach the prototype of anything', () => {
    const body: unknown = JSON.parse('{"prompt":"a","watermark_info":{"__proto__":{"enabled":true}}}');
    expect(ask('text2video.create', body).issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '$.watermark_info.__proto__ unknown-key',
    ]);
    expect(Object.hasOwn(Object.prototype, 'enabled')).toBe(false);
  });
});
