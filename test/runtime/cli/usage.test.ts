// A wrong call is told from a wrong payload: exit code 2, the reason on standard error, nothing on standard output.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPOSITORY } from '../../vendors/project.ts';
import { kling, useFolder } from './run-kling.ts';

const files = useFolder();
const HINTS = {
  check: '\nkling check --help tells how it is called\n',
  unknown: '\nkling help tells the commands\n',
};

describe('a wrong call', () => {
  it.each([
    ['no file', ['check', '--operation', 'x'], 'kling: a file is missing; use - for standard input'],
    ['two files', ['check', 'a', 'b', '--operation', 'x'], 'kling: unexpected argument b'],
    ['no route', ['check', '-'], 'kling: name the operation: --operation ID, or --method M --path P'],
    [
      'half a route',
      ['check', '-', '--method', 'GET'],
      'kling: name the operation: --operation ID, or --method M --path P',
    ],
    [
      'a kind that needs a route',
      ['check', '-', '--kind', 'response'],
      'kling: name the operation: --operation ID, or --method M --path P',
    ],
    [
      'an unknown kind',
      ['check', '-', '--kind', 'reply'],
      'kling: --kind reply: one of request, response, callback, error is expected',
    ],
    [
      'a fact without a value',
      ['check', '-', '--operation', 'omniVideo.create', '--given', 'reference_video_seconds'],
      'kling: --given reference_video_seconds: name=value is expected',
    ],
    [
      'lines and a route of their own',
      ['check', '-', '--jsonl', '--operation', 'x'],
      'kling: --operation does not go with --jsonl: each line says it for itself',
    ],
    ['a misspelt command', ['chekc'], 'kling: chekc is no command; did you mean check?'],
    ['an unknown command', ['deploy'], 'kling: deploy is no command'],
    ['a command that every object has', ['constructor'], 'kling: constructor is no command'],
  ])('with %s is answered with how to call', async (_name, args, reason) => {
    expect(await kling(args)).toEqual({
      code: 2,
      out: '',
      err: `${reason}${args[0] === 'check' ? HINTS.check : HINTS.unknown}`,
    });
  });

  it.each([
    ['--operations', '; did you mean --operation?'],
    ['--frobnicate', ''],
  ])('with an unknown option names it, and the one that was meant (%s)', async (option, meant) => {
    expect(await kling(['check', '-', option, 'x'])).toEqual({
      code: 2,
      out: '',
      err: `kling: ${option} is no option of this command${meant}${HINTS.check}`,
    });
  });

  it('with an option that lacks its value names it', async () => {
    expect(await kling(['check', '-', '--operation'])).toEqual({
      code: 2,
      out: '',
      err: `kling: --operation needs a value${HINTS.check}`,
    });
  });

  it.each([['--operation', 'text2video.create'], ['--jsonl']])(
    'with a file that is not there (%s)',
    async (...option) => {
      const path = files.at('not-there.json');
      const { code, out, err } = await kling(['check', path, ...option]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toBe(`kling: cannot read ${path}: ENOENT: no such file or directory${HINTS.check}`);
    },
  );

  it.each([['--operation', 'text2video.create'], ['--jsonl']])('with a folder for a file (%s)', async (...option) => {
    const { code, out, err } = await kling(['check', files.at(''), ...option]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('EISDIR');
  });

  it('with nothing at all is answered with the commands', async () => {
    const { code, out, err } = await kling([]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^ {2}kling check +check a payload before it is sent/m);
  });
});

describe('help', () => {
  it.each([['help'], ['--help'], ['-h']])('%s goes to standard output', async (word) => {
    const { code, out, err } = await kling([word]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/Exit codes: 0 good, 1 not good .*, 2 usage, 3 a bug in the tool\.\n$/);
  });

  it('tells the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));
    expect(await kling(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it('of check names each of its options', async () => {
    const { code, out } = await kling(['help', 'check']);
    expect(code).toBe(0);
    for (const option of [
      '--operation',
      '--method',
      '--path',
      '--kind',
      '--jsonl',
      '--given',
      '--hypothesis',
      '--json',
    ])
      expect(out).toContain(option);
  });
});
