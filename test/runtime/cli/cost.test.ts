// `kling cost` says what a request would cost before it is sent: exit code 0 only when that is known.
import { describe, expect, it } from 'vitest';
import { findField, listRows, readMarks } from '../check/register-rows.ts';
import { kling, useFolder } from './run-kling.ts';

const files = useFolder();
const GOOD = { model_name: 'kling-v3', prompt: 'a calm sea', duration: '7' };
const T2V = ['--operation', 'text2video.create'];
const OMNI = ['--operation', 'omniVideo.create'];
const EDIT = {
  model_name: 'kling-v3-omni',
  prompt: 'a calm sea',
  mode: 'std',
  video_list: [{ video_url: 'https://example.com/a.mp4', refer_type: 'base' }],
};

/** Where the register says a price, and what a unit costs. */
function addressOf(operation: string, price: string): string {
  const row = listRows(operation, '### Prices').find(({ cells }) => readMarks(cells.Price)[0] === price);
  return row?.row ?? 'no row';
}

async function cost(args: readonly string[], body?: unknown) {
  return kling(['cost', ...args], body === undefined ? {} : { input: JSON.stringify(body) });
}

describe('a cost that is known', () => {
  it('is said in units and by the list, each with its row, with exit code 0', async () => {
    expect(await cost([files.write('good.json', GOOD), ...T2V])).toEqual({
      code: 0,
      out: `4.2 video units  text2video.create
  0.6 video units for each second x 7  text2video.create#price:v3-silent-std  ${addressOf('text2video.create', 'v3-silent-std')}  doc-confirmed
  0.588 USD by the list price  register/prices.md:12  doc-confirmed
`,
      err: '',
    });
  });

  it('may need a fact that no body shows', async () => {
    const { code, out } = await cost(['-', ...OMNI, '--given', 'reference_video_seconds=8.5'], EDIT);
    expect(code).toBe(0);
    expect(out).toBe(`8.1 video units  omniVideo.create
  0.9 video units for each second x 9  omniVideo.create#price:v3-omni-video-std  ${addressOf('omniVideo.create', 'v3-omni-video-std')}  doc-confirmed
  1.134 USD by the list price  register/prices.md:12  doc-confirmed
`);
  });

  it('of one call needs no count', async () => {
    const { code, out } = await cost(['-', '--operation', 'imageRecognition.recognize'], { image: 'iVBORw0KGgo=' });
    expect(code).toBe(0);
    expect(out.split('\n').slice(0, 2)).toEqual([
      '0.1 video units  imageRecognition.recognize',
      `  0.1 video units for each call  imageRecognition.recognize#price:call  ${addressOf('imageRecognition.recognize', 'call')}  doc-confirmed`,
    ]);
  });

  it('is nothing for a call that is not charged', async () => {
    const { code, out, err } = await cost(
      ['-', '--method', 'GET', '--path', '/v1/videos/omni-video?pageNum=2'],
      undefined,
    );
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^free {2}omniVideo\.list\n {2}the call is not charged {2}register\/omni-video\.md:\d+ {2}live-confirmed\n$/,
    );
  });

  it('is found by the path in which the model stands', async () => {
    const path = ['--path', '/text-to-video/kling-3.0-turbo'];
    const byRoute = await cost(['-', '--method', 'POST', ...path], { prompt: 'a calm sea' });
    expect([byRoute.code, byRoute.out.split('\n')[0]]).toEqual([0, '4 video units  newerTextToVideo.create']);
    const byId = await cost(['-', '--operation', 'newerTextToVideo.create', ...path], { prompt: 'a calm sea' });
    expect(byId).toEqual(byRoute);
  });

  it('is JSON for a program', async () => {
    const { code, out, err } = await cost(['-', ...T2V, '--json'], GOOD);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'estimated',
      operation: 'text2video.create',
      estimate: {
        kind: 'priced',
        price: { price: 'text2video.create#price:v3-silent-std', units: '0.6', unit: 'video', per: 'second' },
        quantity: 7,
        units: '4.2',
        unit: 'video',
        listPrice: { amount: '0.588', currency: 'USD' },
      },
      check: { valid: true, issues: [] },
    });
  });
});

describe('a cost that is not known', () => {
  it('for want of a fact names it, with exit code 1', async () => {
    expect(await cost(['-', ...OMNI], EDIT)).toEqual({
      code: 1,
      out: `unknown  omniVideo.create
  it costs 0.9 video units for each second, and how many is not known
  give it: --given reference_video_seconds=...
  may apply: 0.9 video units for each second  omniVideo.create#price:v3-omni-video-std  ${addressOf('omniVideo.create', 'v3-omni-video-std')}  doc-confirmed
`,
      err: '',
    });
  });

  it('because the request does not say how many shows the price', async () => {
    const body = { image: 'iVBORw0KGgo=', audio_id: '2' };
    const { code, out } = await cost(['-', '--operation', 'avatar.create'], body);
    expect(code).toBe(1);
    expect(out).toBe(`unknown  avatar.create
  it costs 0.4 video units for each second, and the request does not say how many
  may apply: 0.4 video units for each second  avatar.create#price:std  ${addressOf('avatar.create', 'std')}  doc-confirmed
`);
  });

  it('because no price is registered for the model', async () => {
    const retired = { ...GOOD, model_name: 'kling-v2-1-master', duration: '5' };
    expect(await cost(['-', ...T2V], retired)).toEqual({
      code: 1,
      out: 'unknown  text2video.create\n  no registered price of text2video.create applies to this request\n',
      err: '',
    });
  });

  it('is JSON with the reason', async () => {
    const { code, out } = await cost(['-', ...OMNI, '--json'], EDIT);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'estimated',
      estimate: { kind: 'unknown', why: 'missing-facts', needs: ['reference_video_seconds'] },
    });
  });
});

describe('an invalid request', () => {
  it('has no cost: what is wrong is shown as by kling check, with exit code 1', async () => {
    const file = files.write('bad.json', { ...GOOD, mode: 'ultra' });
    const answer = await cost([file, ...T2V]);
    expect(answer).toEqual(await kling(['check', file, ...T2V]));
    const { row } = findField('text2video.create', '### Request', 'mode');
    expect(answer.out).toContain('$.mode');
    expect([answer.code, answer.out.includes(row)]).toEqual([1, true]);
  });

  it('of an unknown model says which there are', async () => {
    const { code, out } = await cost(['-', ...T2V], { ...GOOD, model_name: 'kling-v9' });
    expect(code).toBe(1);
    expect(out).toContain('"kling-v9" is none of kling-v3');
  });

  it('is JSON with the issues', async () => {
    const { code, out } = await cost(['-', ...T2V, '--json'], { ...GOOD, duraton: '5' });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      kind: 'invalid',
      check: { valid: false, issues: [{ path: '$.duraton', code: 'unknown-key', fix: 'rename duraton to duration' }] },
    });
  });

  it.each([
    ['a fact that there is not', ['-', ...OMNI, '--given', 'seconds=5'], EDIT, '$given.seconds'],
    [
      'a fact of the wrong type',
      ['-', ...OMNI, '--given', 'reference_video_seconds=long'],
      EDIT,
      '$given.reference_video_seconds',
    ],
    [
      'an operation that there is not',
      ['-', '--operation', 'omniVideo.creat'],
      EDIT,
      'omniVideo.creat is not in the register',
    ],
    ['an operation that takes no request', ['-', '--operation', 'callback.task'], {}, 'callback.task has no request'],
    ['a path without its model', ['-', '--operation', 'newerTextToVideo.create'], { prompt: 'a' }, '$path.model'],
    ['a list for a body', ['-', ...T2V], [GOOD], 'an object is expected'],
  ])('%s', async (_what, args, body, words) => {
    const { code, out, err } = await cost(args, body);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(words);
  });
});

describe('a hostile file', () => {
  it.each([
    ['is empty', '', '$  required'],
    ['is no JSON', '{"prompt": ', 'the payload is no JSON'],
    [
      'has a key of every object',
      '{"model_name":"kling-v3","prompt":"a","__proto__":{"mode":"pro"}}',
      '__proto__ is no field',
    ],
    ['is nested without end', `{"prompt":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, '$.prompt'],
  ])('that %s is invalid', async (_what, text, words) => {
    const { code, out, err } = await kling(['cost', files.write('hostile.json', text), ...T2V]);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(words);
  });

  it('cannot write to the terminal', async () => {
    const { out } = await cost(['-', ...T2V], { ...GOOD, mode: '\u001B[2J\u202Estd' });
    expect([out.includes('\u001B'), out.includes('\u202E')]).toEqual([false, false]);
  });
});

describe('a wrong call', () => {
  const hint = '\nkling cost --help tells how it is called\n';

  it.each([
    ['no file', [...T2V], 'kling: a file is missing; use - for standard input'],
    ['two files', ['a', 'b', ...T2V], 'kling: unexpected argument b'],
    ['no route', ['-'], 'kling: name the operation: --operation ID, or --method M --path P'],
    [
      'half a route',
      ['-', '--path', '/v1/videos/omni-video'],
      'kling: name the operation: --operation ID, or --method M --path P',
    ],
    [
      'a fact without a value',
      ['-', ...OMNI, '--given', 'reference_video_seconds'],
      'kling: --given reference_video_seconds: name=value is expected',
    ],
  ])('with %s is answered with how to call, with exit code 2', async (_name, args, reason) => {
    expect(await kling(['cost', ...args])).toEqual({ code: 2, out: '', err: `${reason}${hint}` });
  });

  it('with a file that is not there names it', async () => {
    const { code, out, err } = await kling(['cost', files.at('not-there.json'), ...T2V]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`kling: cannot read ${files.at('not-there.json')}: ENOENT`);
  });

  it('with an option of another command names it', async () => {
    const { code, out, err } = await kling(['cost', '-', ...T2V, '--hypothesis']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('kling: --hypothesis is no option of this command');
  });
});

it('help names each option and every exit code', async () => {
  const { code, out, err } = await kling(['cost', '--help']);
  expect([code, err]).toEqual([0, '']);
  for (const word of ['--operation', '--method', '--path', '--given', '--json', 'Exit codes: 0 ', ', 2 usage, 3 '])
    expect(out).toContain(word);
});
