// A script with a slip is refused with the place of the slip.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScript, ScriptRefused } from '../../../../runtime/emulator/script/script-schema.ts';
import { serveSmallWorld } from '../serve-small-world.ts';

function tell(value: unknown): string[] {
  const read = readScript(value);
  return read.kind === 'script' ? [] : read.problems.map(({ at, message }) => `${at} ${message}`);
}

const rule = (when: unknown, effect: unknown, rest: object = {}) => ({ rules: [{ when, do: effect, ...rest }] });

describe('a script', () => {
  it('may use every condition and every kind of effect', () => {
    const value = {
      rules: [
        {
          when: { operation: 'omniVideo.create', method: 'POST', path: '/v1/*', externalTaskId: 'a', nth: 2 },
          do: { twist: { refuse: { code: 1303 } }, wire: 'reset-after' },
          times: 1,
        },
        { when: { path: '/assets/*' }, do: { asset: 'cut-gzip' } },
        { when: {}, do: { callback: { copies: 2, delayMs: 100, signature: 'wrong' } } },
      ],
    };
    expect(readScript(value)).toEqual({ kind: 'script', script: value });
  });

  it.each([
    ['no object', 7, ['$ is the number 7; an object is expected']],
    ['no rules', {}, ['$.rules is missing; a list is expected']],
    ['an unknown key', { rules: [], seed: 1 }, ['$.seed is no key of this format']],
    [
      'an operation that nobody registered',
      rule({ operation: 'omniVideo.crate' }, { wire: 'reset-after' }),
      [
        '$.rules[0].when.operation is the text "omniVideo.crate"; the id of an operation that can be called, such as omniVideo.create is expected',
      ],
    ],
    [
      'a fault without its moment',
      rule({}, { wire: 'reset' }),
      ['$.rules[0].do.wire is the text "reset"; a wire fault and its moment, such as reset-after is expected'],
    ],
    [
      'a moment that a fault does not have',
      rule({}, { wire: 'date-ahead-before' }),
      [
        '$.rules[0].do.wire is the text "date-ahead-before"; a wire fault and its moment, such as reset-after is expected',
      ],
    ],
    [
      'no effect',
      rule({}, {}),
      [
        '$.rules[0].do is an object; twist and wire, or asset, or callback: at least one, and no two of different kinds is expected',
      ],
    ],
    [
      'two kinds of effect',
      rule({}, { wire: 'reset-after', asset: 'gzip' }),
      [
        '$.rules[0].do is an object; twist and wire, or asset, or callback: at least one, and no two of different kinds is expected',
      ],
    ],
    [
      'a path with an asterisk inside',
      rule({ path: '/v1/*/x' }, { wire: 'reset-after' }),
      [
        '$.rules[0].when.path is the text "/v1/*/x"; a path that begins with a slash and has at most one asterisk, at its end is expected',
      ],
    ],
    [
      'a count below one',
      rule({ nth: 0 }, { wire: 'cut-after' }),
      ['$.rules[0].when.nth is the number 0; a whole number from 1 is expected'],
    ],
    [
      'a slip in a twist',
      rule({}, { twist: { task: { ends: 'lost', urls: 3 } } }),
      [
        '$.rules[0].do.twist.task.ends is the text "lost"; one of succeeded, failed, never is expected',
        '$.rules[0].do.twist.task.urls is the number 3; one of absent, blank, none is expected',
      ],
    ],
    [
      'times that are no number',
      rule({}, { wire: 'cut-after' }, { times: '2' }),
      ['$.rules[0].times is the text "2"; a whole number from 1 is expected'],
    ],
  ])('with %s is refused', (_, value, problems) => {
    expect(tell(value)).toEqual(problems);
  });

  it('that is nested without end is refused, and no JSON makes the reader fail', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(tell(rule({}, { twist: { answer: { set: { data: deep } } } }))).toEqual([
      '$ is nested deeper than 32 levels',
    ]);
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        readScript(one);
        readScript(rule(one, other));
        readScript(rule({}, { twist: { answer: one }, wire: other }));
      }),
      { seed: 6 },
    );
  });

  it('with problems keeps the emulator from starting', async () => {
    // What a program in JavaScript could hand over.
    const script = JSON.parse('{"rules":[{"when":{},"do":{"wire":"rest"}}]}');
    await expect(serveSmallWorld({ script })).rejects.toThrow(ScriptRefused);
    await expect(serveSmallWorld({ script })).rejects.toThrow('$.rules[0].do.wire is the text "rest"');
  });
});
