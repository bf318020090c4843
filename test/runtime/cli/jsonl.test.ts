// `kling check --jsonl` answers one line with one line, in order; a line that cannot be read is an answer and stops nothing.
import { describe, expect, it } from 'vitest';
import { kling, useFolder } from './run-kling.ts';

const files = useFolder();
const ROUTE = { method: 'POST', path: '/v1/videos/text2video', kind: 'request' };
const GOOD = { ...ROUTE, body: { model_name: 'kling-v3', prompt: 'a calm sea' } };
const BAD = { ...ROUTE, body: { model_name: 'kling-v3', prompt: 'a calm sea', mode: 'ultra' } };

interface Line {
  readonly id: unknown;
  readonly line: number;
  readonly valid: boolean;
  readonly operation: string | null;
  readonly issues: readonly { readonly code: string; readonly message: string }[];
}

async function answer(input: string) {
  const { code, out, err } = await kling(['check', '-', '--jsonl'], { input });
  const lines = out === '' ? [] : out.trimEnd().split('\n');
  const answers = lines.map((line): Line => JSON.parse(line));
  return { code, err, answers, told: answers.map(({ id, line, valid }) => [id, line, valid]) };
}

function lines(...values: readonly unknown[]): string {
  return values.map((value) => `${typeof value === 'string' ? value : JSON.stringify(value)}\n`).join('');
}

describe('lines', () => {
  it('are answered in order with their ids', async () => {
    const { code, told } = await answer(lines({ id: 'a', ...GOOD }, { id: 2, ...GOOD }, GOOD));
    expect([code, told]).toEqual([
      0,
      [
        ['a', 1, true],
        [2, 2, true],
        [null, 3, true],
      ],
    ]);
  });

  it('end with exit code 1 when one of them is invalid', async () => {
    const { code, told } = await answer(lines({ id: 'a', ...GOOD }, { id: 'b', ...BAD }, { id: 'c', ...GOOD }));
    expect([code, told]).toEqual([
      1,
      [
        ['a', 1, true],
        ['b', 2, false],
        ['c', 3, true],
      ],
    ]);
  });

  it('that are empty are skipped and counted', async () => {
    const { code, told } = await answer(`\n\n${JSON.stringify({ id: 'a', ...GOOD })}\n   \n`);
    expect([code, told]).toEqual([0, [['a', 3, true]]]);
  });

  it('may end as Windows ends them, and the last one not at all', async () => {
    const { told } = await answer(`${JSON.stringify({ id: 'a', ...GOOD })}\r\n${JSON.stringify({ id: 'b', ...GOOD })}`);
    expect(told).toEqual([
      ['a', 1, true],
      ['b', 2, true],
    ]);
  });

  it('may be none at all', async () => {
    expect(await answer('')).toEqual({ code: 0, err: '', answers: [], told: [] });
  });

  it('are cut at line feeds only, not at separators inside a text', async () => {
    const prompt = 'first\u2028second\u2029third\u0085fourth';
    const { told } = await answer(lines({ id: 'a', ...ROUTE, body: { model_name: 'kling-v3', prompt } }));
    expect(told).toEqual([['a', 1, true]]);
  });
});

describe('a line that cannot be read', () => {
  it.each([
    ['no JSON', '{"id": "b", ', 'the line is no JSON: '],
    ['a list', '[1]', 'the line is no object; '],
    ['null', 'null', 'the line is no object; '],
    ['an unknown kind', { id: 'b', ...GOOD, kind: 'reply' }, 'kind is the text "reply"; '],
    ['a number as kind', '{"kind": 12345678901234567890}', 'kind is the number 12345678901234567890; '],
    ['a number as path', { id: 'b', ...GOOD, path: 7 }, 'path is no text'],
    ['facts in a list', { id: 'b', ...GOOD, given: [1] }, 'given is a list'],
  ])('because of %s is answered, and the rest too', async (_name, line, message) => {
    const { code, answers } = await answer(lines({ id: 'a', ...GOOD }, line, { id: 'c', ...GOOD }));
    expect([code, answers.map(({ valid }) => valid)]).toEqual([1, [true, false, true]]);
    expect(answers[1]?.issues.map((issue) => [issue.code, issue.message.startsWith(message)])).toEqual([
      ['json', true],
    ]);
  });

  it('keeps its id when it has one', async () => {
    const { told } = await answer(lines({ id: 'b', ...GOOD, kind: 'reply' }));
    expect(told).toEqual([['b', 1, false]]);
  });
});

describe('a line', () => {
  it('carries its own kind, facts and wish for hypotheses', async () => {
    const body = { model_name: 'kling-v3-omni', prompt: 'a', aspect_ratio: '1:1', element_list: [{ element_id: 7 }] };
    const { answers } = await answer(
      lines(
        { operation: 'omniVideo.create', body, given: { video_character_elements: 0 }, hypothesis: true },
        { kind: 'error', body: { code: 1303, message: 'full', request_id: 'r' } },
        { kind: 'callback', body: { task_id: '7', task_status: 'failed' } },
        { method: 'GET', path: '/v1/videos/omni-video', body: { pageNum: '2' } },
      ),
    );
    expect(answers).toMatchObject([
      { operation: 'omniVideo.create', valid: true, undecided: [] },
      { operation: 'error.body', valid: true, service: { code: 1303 } },
      { operation: 'callback.task', valid: true },
      { operation: 'omniVideo.list', valid: true },
    ]);
  });

  it('without a route is invalid', async () => {
    const { answers } = await answer(lines({ id: 'a', body: {} }));
    expect(answers.map(({ issues }) => issues.map(({ code }) => code))).toEqual([['unknown-operation']]);
  });
});

describe('a large input', () => {
  it('is answered line by line, from a file', async () => {
    const all = Array.from({ length: 5_000 }, (_, index) => ({ id: index, ...(index % 2 === 0 ? GOOD : BAD) }));
    const { code, out } = await kling(['check', files.write('large.jsonl', lines(...all)), '--jsonl']);
    const told = out
      .trimEnd()
      .split('\n')
      .map((line): Line => JSON.parse(line))
      .map(({ id, line, valid }) => [id, line, valid]);
    expect(code).toBe(1);
    expect(told).toEqual(all.map(({ id }) => [id, id + 1, id % 2 === 0]));
  });

  it('may have a line of megabytes', async () => {
    const body = { model_name: 'kling-v3', prompt: 'a', image: 'iVBORw0K'.repeat(400_000) };
    const { told } = await answer(lines({ id: 'a', operation: 'image2video.create', body }, { id: 'b', ...GOOD }));
    expect(told).toEqual([
      ['a', 1, true],
      ['b', 2, true],
    ]);
  });

  it('may be left by its reader after the first line', async () => {
    const many = lines(...Array.from({ length: 20_000 }, (_, index) => ({ id: index, ...BAD })));
    const path = files.write('many.jsonl', many);
    const { code, out, err } = await kling(['check', path, '--jsonl'], { stopReading: true });
    expect(JSON.parse(out.split('\n')[0] ?? '')).toMatchObject({ id: 0, line: 1, valid: false });
    expect([code, err]).toEqual([1, '']);
  });
});
