// A disk that takes nothing ends a command with the place and what to do, and is not called a bug.
import { chmodSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explainUnwritten } from '../../../runtime/cli/explain-unwritten.ts';
import { kling, useFolder } from './run-kling.ts';

const files = useFolder();

function fail(run: () => void): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error('nothing failed');
}

describe('an error of the disk', () => {
  it('says that there is no room', () => {
    const full = fail(() => writeFileSync('/dev/full', 'x'));
    expect(explainUnwritten(full)).toBe('a file cannot be used (ENOSPC); make room, and run the command again');
  });

  it('names the place', () => {
    const refused = Object.assign(new Error('no'), { code: 'EACCES', syscall: 'open', path: '/home/x' });
    const said = '/home/x cannot be used (EACCES); let this user read and write it, and run the command again';
    expect(explainUnwritten(refused)).toBe(said);
  });

  it('that nobody can mend, and what is none, are left to be told as they are', () => {
    const missing = fail(() => writeFileSync(files.at('missing/file'), 'x'));
    for (const error of [missing, new TypeError('a bug'), Object.assign(new Error(), { code: 'EACCES' }), 'text'])
      expect(explainUnwritten(error)).toBeUndefined();
  });
});

// Root may write everywhere.
it.runIf(process.getuid?.() !== 0)('a home that may not be written to is no bug', async () => {
  const env = { KLING_HOME: files.at('home'), KLING_STORE: '' };
  expect((await kling(['stop', 'once'], { env })).code).toBe(0);
  chmodSync(files.at('home/tmp'), 0o500);
  const { code, out, err } = await kling(['stop', '--lift', 'twice', '--yes-creates-may-go-on'], { env });
  chmodSync(files.at('home/tmp'), 0o700);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^kling: \S+ cannot be used \(EACCES\); let this user/);
});
