// `npm start` as a new user runs it: the report, an honest exit code, and nothing changed in a clean checkout.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

function start(...args: string[]) {
  return spawnSync(process.execPath, ['runtime/start/main.ts', ...args], { cwd: ROOT, encoding: 'utf8' });
}

describe('npm start', () => {
  it('with --once regenerates, checks and reports, and ends with 0', () => {
    const { status, stdout, stderr } = start('--once');
    expect(stderr).toBe('');
    expect(stdout).toMatch(
      /^generating from register\/\nnothing changed\nchecking for drift\nclean: .+\n\nthe contract holds\n {2}operations \d+, fields \d+, .+\nrows per status\n {2}doc-confirmed \d+, live-confirmed \d+.*\nrows of operations per posture and status\n(?: {2}.+\n)+gaps per state\n {2}.+\n\ndocuments: \d+, payloads in them: \d+, problems: 0\n$/,
    );
    expect(status).toBe(0);
  });

  it('with a port that is none ends with 2', () => {
    const { status, stderr } = start('--port', 'x');
    expect(stderr).toMatch(/^npm start: x is no port\n/);
    expect(status).toBe(2);
  });

  it('with an unknown option ends with 2 and its usage', () => {
    const { status, stderr } = start('--twice');
    expect(stderr).toContain('npm start [-- --once]');
    expect(status).toBe(2);
  });
});
