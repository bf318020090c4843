// A builder makes one shape and no other: what it takes becomes a checked body, everything else is refused with the place and the row.
import { describe, expect, it } from 'vitest';
import { type Built, buildBody } from '../../generator/kernel/builders.ts';
import { Undecided } from '../../generator/kernel/conditions.ts';
import type { Pattern } from '../../generator/kernel/patterns.ts';
import { SCENE } from './small-pattern.ts';
import { tell } from './tell-built.ts';

const GOOD = { model: 'new', seconds: 5 };

function build(input: unknown, given?: Readonly<Record<string, unknown>>, pattern: Pattern = SCENE): Built<unknown> {
  return buildBody<unknown>(pattern, input, given);
}

function bodyOf(input: unknown): unknown {
  const built = build(input);
  if (built.kind === 'refused') throw new Error(tell(built).join('\n'));
  return built.body;
}

describe('what is built', () => {
  it('has what was given, what is fixed and what is sent in any case', () => {
    expect(build(GOOD)).toEqual({
      kind: 'built',
      pattern: 'scene',
      operation: 'film.create',
      body: { model: 'new', mode: 'std', seconds: 5, sound: true },
      class: 'doc-derived',
      observations: [],
      undecided: [],
    });
  });

  it('has the values that were given in place of those that would be sent', () => {
    expect(bodyOf({ ...GOOD, mode: 'pro', count: 2 })).toEqual({
      model: 'new',
      mode: 'pro',
      seconds: 5,
      count: 2,
      sound: true,
    });
  });

  it('has its lists numbered from 1, with what is sent in any case in each item', () => {
    expect(
      bodyOf({ ...GOOD, shots: [{ text: 'a' }, { text: 'b', loud: false }, { text: 'c', loud: undefined }] }),
    ).toEqual({
      model: 'new',
      mode: 'std',
      seconds: 5,
      sound: true,
      shots: [
        { index: 1, text: 'a', loud: false },
        { index: 2, text: 'b', loud: false },
        { index: 3, text: 'c', loud: false },
      ],
    });
  });

  it('has objects inside of it filled as well', () => {
    expect(bodyOf({ ...GOOD, frame: { image: 'iVBORw0K' } })).toMatchObject({ frame: { image: 'iVBORw0K' } });
  });

  it('leaves out what is undefined, as if it had not been named', () => {
    const input = { ...GOOD, mode: undefined, count: undefined, shots: undefined, frame: undefined, other: undefined };
    expect(Object.keys(bodyOf(input) as object)).toEqual(['model', 'mode', 'seconds', 'sound']);
  });

  it('does not change what it was given', () => {
    const input = Object.freeze({ ...GOOD, shots: Object.freeze([Object.freeze({ text: 'a' })]) });
    bodyOf(input);
    expect(input).toEqual({ model: 'new', seconds: 5, shots: [{ text: 'a' }] });
  });

  it.each([
    ['that the operation does not know', { clip_secnds: 3 }, '$given.clip_secnds unknown-key'],
    ['of another type', { clip_seconds: 'nine' }, '$given.clip_seconds type'],
  ])('is refused with a fact %s', (_what, given, told) => {
    const built = build(GOOD, given);
    const refusals = built.kind === 'refused' ? built.refusals : [];
    expect(refusals.map((one) => (one.kind === 'issue' ? `${one.issue.path} ${one.issue.code}` : one.kind))).toEqual([
      told,
    ]);
  });

  it('says which of the facts that rules need were not given', () => {
    const operation = {
      ...SCENE.operation,
      rules: SCENE.operation.rules.map((rule) => ({
        ...rule,
        reads: [...rule.reads, 'given.clip_seconds'],
        holds: () => {
          throw new Undecided();
        },
      })),
      given: { clip_seconds: { kind: 'number' } },
    } as const;
    const built = build(GOOD, {}, { ...SCENE, operation });
    expect(built).toMatchObject({ kind: 'built', undecided: Array(3).fill({ needs: ['clip_seconds'] }) });
  });
});

describe('what a pattern does not take', () => {
  it.each([
    [
      { quality: 1 },
      '$.quality not-in-pattern: quality is no part of the pattern scene; it takes model, mode, seconds, count, shots, frame [60]',
    ],
    [{ mod: 'pro' }, '$.mod not-in-pattern: mod is no part of the pattern scene; did you mean mode? [60]'],
    [
      { 'a b': 1 },
      '$["a b"] not-in-pattern: a b is no part of the pattern scene; it takes model, mode, seconds, count, shots, frame [60]',
    ],
    [{ sound: true }, '$.sound not-in-pattern: sound is filled in by the pattern scene; leave it out [65]'],
    [{ sound: false }, '$.sound not-in-pattern: sound is filled in by the pattern scene; leave it out [65]'],
    [{ mode: '4k' }, '$.mode not-in-pattern: the pattern scene takes mode std, pro only [62]'],
    [{ mode: null }, '$.mode not-in-pattern: the pattern scene takes mode std, pro only [62]'],
    [
      { shots: [{ text: 'a', index: 1 }] },
      '$.shots[0].index not-in-pattern: index is filled in by the pattern scene; leave it out [67]',
    ],
    [
      { shots: [{ text: 'a' }, { text: 'b', txet: 'c' }] },
      '$.shots[1].txet not-in-pattern: txet is no part of the pattern scene; did you mean text? [60]',
    ],
    [
      { frame: { image: 'iVBORw0K', type: 'end' } },
      '$.frame.type not-in-pattern: type is no part of the pattern scene; it takes image [60]',
    ],
  ])('%j is refused', (more, refusal) => {
    expect(tell(build({ ...GOOD, ...more }))).toEqual([refusal]);
  });
});

describe('what a pattern needs', () => {
  it.each([
    [{ model: undefined }, ['$.model missing: the pattern scene needs model [61]']],
    [{ model: '' }, ['$.model missing: the pattern scene needs model [61]']],
    [{ seconds: undefined }, ['$.seconds missing: the pattern scene needs seconds [63]']],
    [{ shots: [{}] }, ['$.shots[0].text missing: the pattern scene needs text [68]']],
    [{ shots: [{ text: 'a' }, { text: '' }] }, ['$.shots[1].text missing: the pattern scene needs text [68]']],
    [{ frame: {} }, ['$.frame.image missing: the pattern scene needs image [77]']],
  ])('is asked for when it is missing: %j', (more, refusals) => {
    expect(tell(build({ ...GOOD, ...more }))).toEqual(refusals);
  });

  it('is asked for although the request has a default for it', () => {
    const pattern: Pattern = {
      ...SCENE,
      fields: SCENE.fields.map((field) => (field.name === 'mode' ? { ...field, takes: 'required' } : field)),
    };
    expect(tell(build(GOOD, {}, pattern))).toEqual(['$.mode missing: the pattern scene needs mode [62]']);
  });

  it('a list may not be empty', () => {
    const pattern: Pattern = {
      ...SCENE,
      fields: SCENE.fields.map((field) => (field.name === 'shots' ? { ...field, takes: 'required' } : field)),
    };
    expect(tell(build({ ...GOOD, shots: [] }, {}, pattern))).toEqual([
      '$.shots missing: the pattern scene needs shots [66]',
    ]);
  });
});

describe('what the contract refuses', () => {
  it.each([
    [
      { seconds: 61 },
      ['$.seconds range: is 61; at most 60 is allowed [13]', '$.seconds rule: long-in-pro must hold [40]'],
    ],
    [{ seconds: 31 }, ['$.seconds rule: long-in-pro must hold [40]']],
    [{ seconds: 31, mode: 'pro' }, []],
    [{ seconds: '5' }, ['$.seconds type: is the text "5"; a number is expected [13]']],
    [{ count: 1.5 }, ['$.count type: is the number 1.5; a whole number is expected [14]']],
    [
      { frame: { image: 'no picture' } },
      ['$.frame.image format: must be an http or https URL or raw base64 without a data: prefix [21]'],
    ],
    [{ shots: [{ text: 'a' }], frame: { image: 'iVBORw0K' } }, ['$.frame rule: frame-or-shots must hold [40]']],
  ])('%j is refused as it would be by a check', (more, refusals) => {
    expect(tell(build({ ...GOOD, ...more }))).toEqual(refusals);
  });
});

describe('one cause has one refusal', () => {
  it.each([
    ['an item of the wrong type', { shots: ['a'] }, ['$.shots[0] type: is the text "a"; an object is expected [16]']],
    [
      'an object for a list',
      { shots: { text: 'a', other: 1 } },
      ['$.shots type: is an object; a list is expected [16]'],
    ],
    ['a list for an object', { frame: [{}] }, ['$.frame type: is a list; an object is expected [20]']],
    [
      'a value that breaks a rule as well',
      { seconds: 40, mode: '4k' },
      ['$.mode not-in-pattern: the pattern scene takes mode std, pro only [62]'],
    ],
    [
      'a missing value that a rule reads',
      { seconds: undefined, shots: Array(3).fill({ text: 'a' }) },
      ['$.seconds missing: the pattern scene needs seconds [63]'],
    ],
  ])('%s', (_what, more, refusals) => {
    expect(tell(build({ ...GOOD, ...more }))).toEqual(refusals);
  });

  it('and two causes have two', () => {
    expect(tell(build({ model: 'new', seconds: 0, quality: 1 }))).toEqual([
      '$.quality not-in-pattern: quality is no part of the pattern scene; it takes model, mode, seconds, count, shots, frame [60]',
      '$.seconds range: is 0; at least 1 is allowed [13]',
    ]);
  });
});

describe('what is quarantined', () => {
  it.each([
    ['a condition', { model: 'old' }, {}, ['old-model: old-model is not sent; another [70]']],
    [
      'a condition on items',
      { shots: [{ text: 'a', loud: true }] },
      {},
      ['all-loud: all-loud is not sent; another [71]'],
    ],
    ['a condition on facts', {}, { clip_seconds: 11 }, ['long-clip: long-clip is not sent; another [72]']],
    [
      'a key',
      { picture: 'a' },
      {},
      ['picture-of-another-service: picture-of-another-service is not sent; another [73]'],
    ],
    [
      'a key of items',
      { shots: [{ text: 'a', caption: 'b' }] },
      {},
      ['caption-of-another-service: caption-of-another-service is not sent; another [74]'],
    ],
    [
      'two shapes',
      { model: 'old', picture: 'a' },
      {},
      [
        'old-model: old-model is not sent; another [70]',
        'picture-of-another-service: picture-of-another-service is not sent; another [73]',
      ],
    ],
  ])('%s is refused by its name, and by nothing else', (_what, more, given, refusals) => {
    expect(tell(build({ ...GOOD, ...more }, given))).toEqual(refusals);
    expect(tell(build({ ...GOOD, ...more, seconds: 99, quality: 1 }, given))).toEqual(refusals);
  });

  it('a key without a value is not there', () => {
    expect(build({ ...GOOD, picture: undefined }).kind).toBe('built');
  });

  it('a pattern without a quarantine refuses the key for what it is', () => {
    const { quarantine: _none, ...pattern } = SCENE;
    expect(tell(build({ ...GOOD, picture: 'a' }, {}, pattern))).toEqual([
      '$.picture not-in-pattern: picture is no part of the pattern scene; it takes model, mode, seconds, count, shots, frame [60]',
    ]);
  });
});
