// A payload may hold anything: no text of it steers the terminal on which its answer is read, in no form of the answer.
import { describe, expect, it } from 'vitest';
import { renderAnswer } from '../../../runtime/cli/render-answer.ts';
import { kling, useFolder } from './run-kling.ts';

const files = useFolder();
const T2V = ['--operation', 'text2video.create'];

/** Clear screen, window title, C1 control sequence, right-to-left override, zero-width space, delete, line separator, a tag. */
const HOSTILE = '\u001b[2J\u001b]0;owned\u0007\u009b31m\u202e\u200b\u007f\u2028\u{e0041}';

/** What may stand raw in output: everything but control and format characters; line feeds end lines. */
const RAW = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

function isPlain(out: string): boolean {
  return !RAW.test(out.replaceAll('\n', ''));
}

const PAYLOADS: readonly (readonly [string, unknown])[] = [
  ['a key', { model_name: 'kling-v3', prompt: 'a', [HOSTILE]: 1 }],
  ['a nested key', { model_name: 'kling-v3', prompt: 'a', watermark_info: { [HOSTILE]: true } }],
  ['a value of a closed list', { model_name: 'kling-v3', prompt: 'a', mode: HOSTILE }],
  ['a value of the wrong type', { model_name: 'kling-v3', prompt: 'a', cfg_scale: HOSTILE }],
  ['the body itself', HOSTILE],
];

describe('hostile text', () => {
  it.each(PAYLOADS)('as %s is shown without its control characters', async (_name, body) => {
    const { code, out, err } = await kling(['check', '-', ...T2V], { input: JSON.stringify(body) });
    expect([code, err, out === '']).toEqual([1, '', false]);
    expect(isPlain(out)).toBe(true);
  });

  it.each(PAYLOADS)('as %s is escaped in JSON, and nothing of it is lost', async (_name, body) => {
    const { out } = await kling(['check', '-', ...T2V, '--json'], { input: JSON.stringify(body) });
    expect(isPlain(out)).toBe(true);
    const answer: unknown = JSON.parse(out);
    expect(answer).toMatchObject({
      valid: false,
      issues: [{ row: expect.stringMatching(/^register\/text2video\.md:/) }],
    });
  });

  it('as an unknown key comes back whole from JSON', async () => {
    const input = JSON.stringify({ model_name: 'kling-v3', prompt: 'a', [HOSTILE]: 1 });
    const { out } = await kling(['check', '-', ...T2V, '--json'], { input });
    expect(JSON.parse(out)).toMatchObject({ issues: [{ field: HOSTILE, code: 'unknown-key' }] });
  });

  it('is escaped in lines', async () => {
    const input = JSON.stringify({ id: HOSTILE, operation: HOSTILE, body: { [HOSTILE]: HOSTILE } });
    const { out } = await kling(['check', '-', '--jsonl'], { input });
    expect(isPlain(out)).toBe(true);
    expect(JSON.parse(out)).toMatchObject({ id: HOSTILE, valid: false });
  });

  it('in what the service sends is shown without its control characters', async () => {
    const body = { code: 0, message: HOSTILE, data: { task_id: HOSTILE, task_status: HOSTILE, [HOSTILE]: HOSTILE } };
    const args = ['check', '-', '--kind', 'response', '--operation', 'text2video.get'];
    const { code, out } = await kling(args, { input: JSON.stringify(body) });
    expect([code, isPlain(out)]).toEqual([0, true]);
  });

  it.each([
    ['a command', [HOSTILE]],
    ['an argument', ['check', 'a', HOSTILE]],
    ['an option', ['check', `--${HOSTILE}`]],
    ['a kind', ['check', '-', '--kind', HOSTILE]],
    ['a fact', ['check', '-', ...T2V, '--given', HOSTILE]],
    ['a file', ['check', files.at(HOSTILE), ...T2V]],
  ])('as %s of the call is shown without its control characters', async (_name, args) => {
    const { code, out, err } = await kling(args);
    expect([code, out, isPlain(err)]).toEqual([2, '', true]);
  });

  it('as a route is shown without its control characters', async () => {
    const { code, out } = await kling(['check', '-', '--method', HOSTILE, '--path', HOSTILE], { input: '{}' });
    expect([code, isPlain(out)]).toEqual([1, true]);
  });

  it('in broken JSON is shown without its control characters', async () => {
    const { code, out } = await kling(['check', '-', ...T2V], { input: `{"a": ${HOSTILE}}` });
    expect([code, isPlain(out)]).toEqual([1, true]);
  });
});

it('200,000 complaints are listed, one line each', () => {
  const issue = { field: 'x', code: 'unknown-key', message: 'no', row: 'register/x.md:1', evidence: [] } as const;
  const issues = Array.from({ length: 200_000 }, (_, index) => ({
    ...issue,
    path: `$.key_${index}`,
    status: 'doc-confirmed' as const,
  }));
  const answer = { operation: 'x', kind: 'request', valid: false, class: 'hypothesis-only', issues } as const;
  const lines = renderAnswer({ ...answer, observations: [], undecided: [] }, false)
    .trimEnd()
    .split('\n');
  expect([lines.length, lines.at(-1)]).toEqual([
    200_001,
    '  error    $.key_199999  unknown-key  no  register/x.md:1  doc-confirmed',
  ]);
});
