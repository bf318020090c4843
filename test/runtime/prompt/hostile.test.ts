// The linter takes anything: it never throws, says the same twice, and no text makes it slow.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintPrompt, reportPrompt } from '../../../runtime/prompt/lint-prompt.ts';
import { PROMPT_RULES } from '../../../runtime/prompt/prompt-rules.ts';
import { looksEnglish } from '../../../runtime/prompt/tokens.ts';
import { shots } from './bodies.ts';

/** Texts in which the rules find something to look at. */
const pieces = fc.constantFrom(
  'exactly two',
  'four friends',
  'the others watch',
  'cut to',
  'says: "',
  '"',
  '“',
  '»',
  '<<<image_1>>>',
  '<<image_',
  '>>>',
  'freezes',
  'keeps walking',
  'the same',
  'no extras',
  'left to right',
  'the next morning',
  'in a coat',
  '.',
  ',',
  '\n',
  '海',
  '😀',
  '\uD800',
  'İ',
  '',
  ' ',
  'transforms',
  '\u0000',
  '__proto__',
); // prettier-ignore
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces).map((parts) => parts.join(' ')),
);
const lists = fc.oneof(
  fc.anything(),
  fc.array(fc.oneof(fc.anything(), fc.record({ type: fc.constantFrom('first_frame', 1) }))),
);
const bodies = fc.oneof(
  texts,
  fc.anything(),
  fc.record(
    {
      model_name: fc.constantFrom('kling-v3', 'kling-v3-omni', 7),
      prompt: fc.oneof(texts, fc.anything()),
      multi_shot: fc.constantFrom(true, false, 'true'),
      shot_type: fc.constantFrom('customize', 'intelligence', null),
      multi_prompt: fc.oneof(fc.array(fc.oneof(fc.record({ prompt: texts }), fc.anything())), fc.anything()),
      image_list: lists,
      element_list: lists,
      video_list: lists,
      voice_list: lists,
      image: fc.oneof(texts, fc.anything()),
      sound: fc.constantFrom('on', 'off', 'loud', 3),
    },
    { requiredKeys: [] },
  ),
);

describe('any body', () => {
  it('has findings that are whole, and the same twice', () => {
    const names = PROMPT_RULES.map(({ name }) => name);
    fc.assert(
      fc.property(
        bodies,
        fc.constantFrom(undefined, 'omniVideo.create', 'text2video.create', 'nonsense'),
        (body, operation) => {
          const findings = lintPrompt(body, { operation });
          expect(lintPrompt(body, { operation })).toEqual(findings);
          for (const finding of findings) {
            expect(names).toContain(finding.rule);
            expect(finding.guide).toBe(`docs/multi-shot-prompting.md#${finding.rule}`);
            expect(finding.path).toMatch(/^\$/);
            for (const text of [finding.message, finding.found, finding.expected, finding.fix]) {
              expect(text).not.toBe('');
              expect(text.length).toBeLessThan(600);
            }
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    [null],
    [undefined],
    [42],
    [[]],
    [{}],
    [{ prompt: 7 }],
    [{ multi_shot: true, multi_prompt: [null, 3, {}] }],
    [''],
  ])('without a text has nothing to say: %j', (body) => {
    expect(reportPrompt(body)).toMatchObject({ prompts: 0, findings: [] });
  });
});

describe('a long text', () => {
  it.each([
    '<',
    '"',
    '“',
    'a-',
    "a'",
    'exactly two ',
    'on the left ',
    'the next ',
    'no extra,',
    'a ',
    '<<<image_1>>>',
    'says: "',
  ])('of %j is looked at in no time', (piece) => {
    const start = performance.now();
    lintPrompt(shots(Array.from({ length: 6 }, () => piece.repeat(20_000))));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('a text in another language', () => {
  const spanish = 'La mujer camina por la playa al atardecer con su perro y dos amigos';
  const chinese = '两个人走在海边';

  it.each([spanish, chinese])('is told from English: %s', (text) => {
    expect(looksEnglish(text)).toBe(false);
    expect(reportPrompt(shots([text, text]))).toEqual({
      operation: 'omniVideo.create',
      prompts: 2,
      unread: ['$.multi_prompt[0].prompt', '$.multi_prompt[1].prompt'],
      findings: [],
    });
  });

  it('still has its structure looked at', () => {
    expect(lintPrompt(shots([`${chinese} <<image_1>>`])).map(({ rule }) => rule)).toEqual(['reference-unknown']);
  });

  it.each(['a calm sea', 'calm sea', 'a lighthouse at dusk, slow push in', 'the café on the corner'])(
    'is not suspected in %j',
    (text) => {
      expect(looksEnglish(text)).toBe(true);
    },
  );
});
