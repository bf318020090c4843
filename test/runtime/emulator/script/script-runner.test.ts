// Which rule a request meets: the first that fits, has its turn and is not used up.
import { describe, expect, it } from 'vitest';
import type { ScriptRule } from '../../../../runtime/emulator/script/script.ts';
import { createScriptRunner, type Occasion } from '../../../../runtime/emulator/script/script-runner.ts';

const CREATE: Occasion = {
  kind: 'call',
  method: 'POST',
  path: '/v1/videos/omni-video',
  operation: 'omniVideo.create',
  externalTaskId: 'scene-1',
};

/** The place of the rule that each occasion met, or a dash. */
function run(rules: readonly ScriptRule[], occasions: readonly Occasion[]): string {
  const runner = createScriptRunner({ rules });
  return occasions
    .map((occasion) => {
      const met = runner.match(occasion);
      return met === undefined ? '-' : String(rules.findIndex((rule) => rule.do === met.do));
    })
    .join('');
}

const wire = (when: ScriptRule['when'], times?: number): ScriptRule => ({
  when,
  do: { wire: 'reset-after' },
  ...(times === undefined ? {} : { times }),
});

describe('a rule', () => {
  it.each([
    [{}, true],
    [{ operation: 'omniVideo.create' }, true],
    [{ operation: 'omniVideo.get' }, false],
    [{ method: 'POST' }, true],
    [{ method: 'GET' }, false],
    [{ path: '/v1/videos/omni-video' }, true],
    [{ path: '/v1/videos' }, false],
    [{ path: '/v1/videos*' }, true],
    [{ externalTaskId: 'scene-1' }, true],
    [{ externalTaskId: 'scene-2' }, false],
    [{ operation: 'omniVideo.create', method: 'GET' }, false],
  ])('with %j fits: %s', (when, fits) => {
    expect(run([wire(when)], [CREATE])).toBe(fits ? '0' : '-');
  });

  it('is met by the n-th that fits, whoever met the earlier ones', () => {
    expect(run([wire({ nth: 3 })], [CREATE, CREATE, CREATE, CREATE])).toBe('--0-');
    expect(run([wire({ nth: 1 }), wire({ nth: 2 }), wire({})], [CREATE, CREATE, CREATE])).toBe('012');
  });

  it('is met as often as its times say', () => {
    expect(run([wire({}, 2)], [CREATE, CREATE, CREATE])).toBe('00-');
    expect(run([wire({}, 1), wire({})], [CREATE, CREATE, CREATE])).toBe('011');
  });

  it('is for calls, for results or for callbacks, by what it does', () => {
    const rules: ScriptRule[] = [
      wire({}),
      { when: {}, do: { asset: 'gzip' } },
      { when: {}, do: { callback: { copies: 2 } } },
    ];
    expect(run(rules, [{ ...CREATE, kind: 'callback' }, { ...CREATE, kind: 'asset' }, CREATE])).toBe('210');
  });

  it('for stale connections passes over fresh ones and does not count them', () => {
    const stale: ScriptRule = { when: { nth: 2 }, do: { wire: 'stale-reset-before' } };
    const reused = { ...CREATE, reused: true };
    expect(run([stale], [CREATE, reused, CREATE, reused, reused])).toBe('---0-');
  });
});

it('counts how often each rule fitted and was used', () => {
  const runner = createScriptRunner({ rules: [wire({ nth: 2 }), wire({ method: 'GET' })] });
  for (let n = 0; n < 3; n += 1) runner.match(CREATE);
  expect(runner.counts()).toEqual([
    { seen: 3, used: 1 },
    { seen: 0, used: 0 },
  ]);
});
