// `kling check` answers one payload from a file or from standard input, and its exit code says whether it is valid.
import { describe, expect, it } from 'vitest';
import { kling, useFolder } from './run-kling.ts';

const files = useFolder();
const GOOD = { model_name: 'kling-v3', prompt: 'a calm sea' };
const BAD = { model_name: 'kling-v3', prompt: 'a calm sea', mode: 'ultra' };
const T2V = ['--operation', 'text2video.create'];

async function checkJson(args: readonly string[], input = '') {
  const { code, out, err } = await kling(['check', ...args, '--json'], { input });
  const answer: unknown = JSON.parse(out);
  return { code, err, answer };
}

describe('a payload in a file', () => {
  it('is valid with exit code 0', async () => {
    expect(await checkJson([files.write('good.json', GOOD), ...T2V])).toEqual({
      code: 0,
      err: '',
      answer: {
        operation: 'text2video.create',
        kind: 'request',
        valid: true,
        class: 'live-confirmed',
        issues: [],
        observations: [],
        undecided: [],
      },
    });
  });

  it('is invalid with exit code 1', async () => {
    const { code, answer } = await checkJson([files.write('bad.json', BAD), ...T2V]);
    expect(code).toBe(1);
    expect(answer).toMatchObject({ valid: false, issues: [{ path: '$.mode', code: 'enum' }] });
  });

  it('is found by method and path', async () => {
    const route = ['--method', 'post', '--path', 'https://api-singapore.klingai.com/v1/videos/text2video'];
    const { code, answer } = await checkJson([files.write('route.json', GOOD), ...route]);
    expect([code, answer]).toMatchObject([0, { operation: 'text2video.create', valid: true }]);
  });

  it('of an unregistered route is invalid, not a wrong call', async () => {
    const { code, answer } = await checkJson([files.write('x.json', GOOD), '--method', 'POST', '--path', '/v9/x']);
    expect([code, answer]).toMatchObject([1, { operation: null, issues: [{ code: 'unknown-operation' }] }]);
  });

  it.each([
    ['{"prompt": "a",}', 'column 15: the last comma is one too many'],
    ['{"prompt": "a",\n "mode" "std"}', 'line 2, column 9: found "; a colon is expected after the name'],
    ['a calm sea', 'column 1: a: a value is expected; a text stands in double quotes'],
    ['{"prompt":', 'column 11: the text ends; a value is expected'],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), 'it is no text in UTF-8; save it as UTF-8, or name another file'],
  ])('that is no JSON (%s) is told by place, found and expected', async (text, words) => {
    const { code, answer } = await checkJson([files.write('broken.json', text), ...T2V]);
    const message = `the payload is no JSON: ${words}`;
    expect([code, answer]).toMatchObject([1, { operation: null, issues: [{ path: '$', code: 'json', message }] }]);
  });

  it('that is no JSON is not called an unknown operation', async () => {
    const { code, out } = await kling(['check', files.write('broken.json', '{"prompt": "a",}'), ...T2V]);
    const [first, second = ''] = out.split('\n');
    expect([code, first]).toEqual([1, 'invalid  unreadable request  hypothesis-only']);
    expect(second).toContain('the last comma is one too many');
  });

  it('that is empty is a missing body', async () => {
    const { code, answer } = await checkJson([files.write('empty.json', '\n'), ...T2V]);
    expect([code, answer]).toMatchObject([1, { issues: [{ path: '$', code: 'required' }] }]);
  });

  it('keeps the digits of large ids', async () => {
    const text =
      '{"model_name":"kling-v3-omni","prompt":"a","aspect_ratio":"1:1","element_list":[{"element_id":829836802793406551}]}';
    const { code, answer } = await checkJson([files.write('ids.json', text), '--operation', 'omniVideo.create']);
    expect([code, answer]).toMatchObject([0, { valid: true, issues: [] }]);
  });
});

describe('a payload on standard input', () => {
  it('is read for a dash', async () => {
    const { code, answer } = await checkJson(['-', ...T2V], JSON.stringify(GOOD));
    expect([code, answer]).toMatchObject([0, { valid: true }]);
  });

  it('may be missing where a GET has no body', async () => {
    const { code, answer } = await checkJson(['-', '--method', 'GET', '--path', '/v1/videos/omni-video?pageNum=2']);
    expect([code, answer]).toMatchObject([0, { operation: 'omniVideo.list', valid: true }]);
  });

  it('is read whole when it is large', async () => {
    const body = { ...GOOD, image: 'iVBORw0K'.repeat(200_000) };
    const { code, answer } = await checkJson(['-', '--operation', 'image2video.create'], JSON.stringify(body));
    expect([code, answer]).toMatchObject([0, { valid: true }]);
  });
});

describe('the kind of a payload', () => {
  it('callback needs no operation', async () => {
    const task = { task_id: '7', task_status: 'succeed', created_at: 1, updated_at: 1 };
    const { code, answer } = await checkJson(['-', '--kind', 'callback'], JSON.stringify(task));
    expect([code, answer]).toMatchObject([0, { operation: 'callback.task', kind: 'callback', observations: [] }]);
  });

  it('error needs no operation and explains the code', async () => {
    const body = { code: 1303, message: 'full', request_id: 'r' };
    const { code, answer } = await checkJson(['-', '--kind', 'error'], JSON.stringify(body));
    expect([code, answer]).toMatchObject([0, { valid: true, service: { code: 1303, retry: 'backoff' } }]);
  });

  it('response is read tolerantly', async () => {
    const body = { code: '0', data: { task_id: '7', task_status: 'queued' } };
    const args = ['-', '--kind', 'response', '--operation', 'text2video.get'];
    const { code, answer } = await checkJson(args, JSON.stringify(body));
    expect([code, answer]).toMatchObject([0, { kind: 'response', valid: true, issues: [] }]);
  });
});

describe('facts on the command line', () => {
  const body = JSON.stringify({
    model_name: 'kling-v3-omni',
    prompt: 'a calm sea',
    aspect_ratio: '16:9',
    element_list: [{ element_id: 1 }, { element_id: 2 }, { element_id: 3 }, { element_id: 4 }],
    video_list: [{ video_url: 'https://example.com/a.mp4', refer_type: 'feature' }],
  });
  const args = ['-', '--operation', 'omniVideo.create'];

  it('leave rules open when they are missing', async () => {
    const { code, answer } = await checkJson(args, body);
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      undecided: [
        { needs: ['video_character_elements'] },
        { needs: ['video_character_elements'] },
        { needs: ['reference_video_seconds'] },
      ],
    });
  });

  it('decide rules when they are given, each by its own option', async () => {
    const facts = ['--given', 'video_character_elements=0', '--given', 'reference_video_seconds=2.5'];
    const { code, answer } = await checkJson([...args, ...facts], body);
    expect(code).toBe(1);
    expect(answer).toMatchObject({ undecided: [], issues: [{ rule: 'omniVideo.create#reference-video-length' }] });
  });
});

it('asking for hypotheses changes nothing for an unknown key', async () => {
  const { code, answer } = await checkJson(['-', ...T2V, '--hypothesis'], JSON.stringify({ ...GOOD, seed: 1 }));
  expect([code, answer]).toMatchObject([1, { issues: [{ path: '$.seed', code: 'unknown-key' }] }]);
});
