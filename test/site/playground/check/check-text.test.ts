// What the playground says of a text; of any example it must say what `kling check` and `kling cost` say.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExampleFile } from '../../../../generated/kernel/examples.ts';
import { stringifyJson } from '../../../../generated/kernel/json.ts';
import { checkPayload } from '../../../../runtime/check/check-payload.ts';
import type { PayloadKind } from '../../../../runtime/check/payload.ts';
import { estimatePayload } from '../../../../runtime/cost/estimate-payload.ts';
import { checkText, MOST_ITEMS } from '../../../../site/src/playground/check/check-text.ts';
import type { CheckInput, Report } from '../../../../site/src/playground/check/report.ts';
import { findCode } from '../../../../site/src/playground/find-code.ts';
import { REPOSITORY } from '../../../vendors/project.ts';

const EMPTY: CheckInput = { text: '', kind: 'request', path: {}, given: {} };

function check(id: string, text: string, more: Partial<CheckInput> = {}): Report {
  return checkText(findCode(id), { ...EMPTY, text, ...more });
}

function listMarks(text: string, { items }: Report): string[] {
  return items.map(({ mark, code }) => `${code} ${mark?.line ?? '-'} ${mark ? text.slice(mark.start, mark.end) : ''}`);
}

describe('an issue', () => {
  it('marks the value, the key or the object that it is about', () => {
    const text = `{
  "model_name": "kling-v3-omni",
  "aspect_ratio": "16:10",
  "duraton": "5",
  "image_list": [
    { "type": "first_frame" }
  ]
}`;
    expect(listMarks(text, check('omniVideo.create', text))).toEqual([
      'required 6 {',
      'enum 3 "16:10"',
      'unknown-key 4 "duraton"',
      'required 1 {',
    ]);
  });

  it('names its row, its status and what to do', () => {
    expect(check('omniVideo.create', '{"duraton":"5"}').items[0]).toMatchObject({
      kind: 'error',
      path: '$.duraton',
      fix: 'rename duraton to duration',
      row: expect.stringMatching(/^register\/omni-video\.md:\d+$/),
      status: 'live-confirmed',
    });
  });

  it('of a fact or a path parameter leads to its input', () => {
    const report = check('newerTextToVideo.create', '{"prompt":"a calm sea"}', { given: { nonsense: '1' } });
    const errors = report.items.filter(({ kind }) => kind === 'error');
    expect(errors.map(({ code, input, mark }) => ({ code, input, mark }))).toEqual([
      { code: 'required', input: 'path.model', mark: undefined },
      { code: 'unknown-key', input: 'given.nonsense', mark: undefined },
    ]);
  });

  it('of thousands is counted and not listed', () => {
    const report = check('omniVideo.create', `{"prompt":"x","element_list":[${'{},'.repeat(4999)}{}]}`);
    expect(report.items.length).toBe(MOST_ITEMS);
    expect(report.more).toBeGreaterThan(4800);
  });
});

describe('what is not wrong', () => {
  it('is a rule that needs a fact, with the input that decides it', () => {
    const text = '{"prompt":"x","video_list":[{"video_url":"https://example.com/v.mp4"}],"aspect_ratio":"16:9"}';
    const undecided = check('omniVideo.create', text).items.filter(({ code }) => code === 'undecided');
    expect(undecided[0]).toMatchObject({ kind: 'note', input: 'given.reference_video_seconds' });
    const decided = check('omniVideo.create', text, {
      given: { reference_video_seconds: '5', video_character_elements: '0' },
    });
    expect(decided.items.filter(({ code }) => code === 'undecided')).toEqual([]);
  });

  it('is a quarantined shape, by its name', () => {
    const text = '{"prompt":"x","aspect_ratio":"16:9","mode":"standard"}';
    const { items } = check('omniVideo.create', text);
    const found = items
      .filter(({ code }) => code === 'quarantined')
      .map(({ mark }) => text.slice(mark?.start, mark?.end));
    expect(found).toEqual(['"standard"', '{']);
    expect(items.find(({ code }) => code === 'quarantined')?.message).toMatch(
      /^this project does not send mode-standard: /,
    );
  });

  it('is a name that stands twice', () => {
    const text = '{"prompt":"x","prompt":"y"}';
    const { items } = check('textToAudio.create', text);
    expect(items.map(({ code, message }) => `${code}: ${message}`)).toContain(
      'double-key: the name "prompt" stands twice in one object; the last one counts',
    );
  });

  it('is graded value by value', () => {
    const text = '{"model_name":"kling-v3-omni","mode":"4k","x":1,"aspect_ratio":"16:9","prompt":"p"}';
    expect(check('omniVideo.create', text).graded.map(({ path, status }) => `${path} ${status}`)).toEqual([
      '$.model_name live-confirmed',
      '$.mode doc-confirmed',
      '$.x unknown',
      '$.aspect_ratio live-confirmed',
      '$.prompt live-confirmed',
    ]);
  });
});

describe('a text', () => {
  it('that is no JSON is told with its place', () => {
    const { verdict, items } = check('omniVideo.create', '{\n  "prompt": "x",\n}');
    expect([verdict, items]).toEqual([
      'broken',
      [
        {
          kind: 'error',
          path: 'line 2, column 16',
          code: 'json',
          message: 'no JSON: the last comma is one too many',
          mark: { start: 17, end: 18, line: 2 },
        },
      ],
    ]);
  });

  it.each(['', 'null', '[]', '"x"', '7'])('that is no object, %j, has one problem: its type', (text) => {
    expect(check('omniVideo.create', text).items.map(({ code, path }) => `${code} ${path}`)).toEqual([
      expect.stringMatching(/^(?:type|required) \$$/),
    ]);
  });

  it('that is empty is no body', () => {
    expect(check('omniVideo.list', '').verdict).toBe('valid');
    expect(check('omniVideo.create', ' ').items[0]?.message).toBe('is missing; an object is expected');
  });

  it.each([
    ['deep lists', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['deep lists with large numbers', `${'['.repeat(200_000)}1234567890123456789${']'.repeat(200_000)}`],
    ['a prototype', '{"__proto__":{"prompt":"x"},"constructor":1,"prompt":"x","aspect_ratio":"16:9"}'],
    ['a long value', `{"prompt":"${'x'.repeat(3_000_000)}"}`],
    ['many keys of one object', `{${Array.from({ length: 300 }, (_, place) => `"k${place}":1`).join(',')}}`],
  ])('with %s is answered', (_name, text) => {
    expect(check('omniVideo.create', text).verdict).not.toBe('valid');
  });
});

const KINDS: readonly PayloadKind[] = ['request', 'response', 'callback', 'error'];
const folder = join(REPOSITORY, 'generated/examples');
const files = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as ExampleFile);

describe.each(files)('each example of $operation', ({ operation, examples }) => {
  it('is judged as by kling check and priced as by kling cost', () => {
    for (const { id, part, body, path = {}, query = {}, given = {} } of examples) {
      if (part === 'headers') continue;
      const kind = KINDS.find((candidate) => candidate === part) ?? 'request';
      const code = findCode(operation);
      const hasBody = code.operation.parts.some(({ name }) => name === 'request') || kind !== 'request';
      // Only what can be typed into an input: texts and facts.
      if (hasBody && Object.values(path).some((value) => typeof value !== 'string')) continue;
      const typed = hasBody ? body : { ...path, ...query };
      const route = hasBody ? fillPath(code.operation.path, path) : undefined;
      const payload = { operation, ...(route === undefined ? {} : { path: route }), kind, body: typed, given };
      const report = check(operation, typed === undefined ? '' : stringifyJson(typed, 2), {
        kind,
        path: hasBody ? Object.fromEntries(Object.entries(path).map(([name, value]) => [name, String(value)])) : {},
        given: Object.fromEntries(Object.entries(given).map(([name, value]) => [name, JSON.stringify(value)])),
      });
      const answer = checkPayload(payload);
      const errors = report.items.filter((item) => item.kind === 'error');
      expect([id, report.verdict, report.class]).toEqual([id, answer.valid ? 'valid' : 'invalid', answer.class]);
      expect(errors.map(({ path: at, code: what, row }) => [id, at, what, row])).toEqual(
        answer.issues.slice(0, MOST_ITEMS).map(({ path: at, code: what, row }) => [id, at, what, row]),
      );
      if (kind !== 'request') continue;
      const cost = estimatePayload(payload);
      expect([id, report.estimate]).toEqual([id, cost.kind === 'estimated' ? cost.estimate : undefined]);
    }
  });
});

function fillPath(template: string, path: Readonly<Record<string, unknown>>): string | undefined {
  if (!template.includes('{')) return undefined;
  return template.replaceAll(/\{([^}]+)\}/g, (all, name: string) =>
    name in path && path[name] !== '' ? encodeURIComponent(String(path[name])) : all,
  );
}
