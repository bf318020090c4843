// `npm start` as a new user runs it: the report, an honest exit code, and nothing changed in a clean checkout.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { countRows } from '../../../generated/kernel/count-rows.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

function start(...args: string[]) {
  return spawnSync(process.execPath, ['runtime/start/main.ts', ...args], { cwd: ROOT, encoding: 'utf8' });
}

describe('npm start', () => {
  it('with --once regenerates, checks and reports, and ends with 0', () => {
    const { status, stdout, stderr } = start('--once');
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^generating from register\/\nnothing changed\nchecking for drift\nclean: .+\n\nthe contract holds\n {2}operations \d+, fields \d+, .+\nrows per status\n {2}doc-confirmed \d+, live-confirmed \d+.*\ngaps\n {2}.+\n\nexample payloads in docs\/: \d+ checked, 0 wrong\n$/,
    );
    expect(status).toBe(0);
  });

  it('without --once also says what to do next', () => {
    const { status, stdout } = start();
    expect(stdout).toContain('\nnext\n  npm run -s kling -- check payload.json --operation omniVideo.create');
    expect(status).toBe(0);
  });

  it('with an unknown option ends with 2 and its usage', () => {
    const { status, stderr } = start('--twice');
    expect(stderr).toContain('npm start [-- --once]');
    expect(status).toBe(2);
  });
});

describe('countRows', () => {
  it('counts rows of every table, graded rows by status and gaps by state', () => {
    const field = { status: 'doc-confirmed', values: [{ status: 'live-confirmed' }, { status: 'doc-confirmed' }] };
    const operation = {
      status: 'live-confirmed',
      parts: [{ fields: [field] }],
      rules: [{ status: 'doc-confirmed' }],
      models: [],
      rejected: [{}],
    };
    expect(
      countRows({
        operations: [operation],
        errors: [{ status: 'doc-confirmed' }],
        policies: [{}],
        sources: [{}, {}],
        runs: [],
        readings: [{}],
        gaps: [{ state: 'open' }, { state: 'open' }, { state: 'closed as out of scope' }],
      }),
    ).toEqual({
      operations: 1,
      fields: 1,
      values: 2,
      rules: 1,
      models: 0,
      rejected: 1,
      errors: 1,
      policies: 1,
      sources: 2,
      runs: 0,
      readings: 1,
      statuses: { 'doc-confirmed': 4, 'live-confirmed': 2 },
      gaps: { 'closed as out of scope': 1, open: 2 },
    });
  });
});
