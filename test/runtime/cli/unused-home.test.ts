// What only reads makes nothing: a home that is not there is empty, and is not there afterwards.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Outcome, kling as runKling, useFolder } from './run-kling.ts';

const files = useFolder();
const JOB = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const NO_KEY = { KLING_API_KEY: '', KLING_ACCESS_KEY: '', KLING_SECRET_KEY: '', KLING_STORE: '' };

const kling = (home: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> =>
  runKling(args, { env: { ...NO_KEY, KLING_HOME: home, ...env } });

describe('a home that is not there', () => {
  it.each([
    [['job', 'list'], 0, 'no job is under way; kling job list --all tells those that have ended too\n'],
    [['job', 'list', '--all'], 0, 'there is no job\n'],
    [['job', 'list', '--json'], 0, ''],
    [['job', 'show', JOB], 1, 'there is no such job; '],
    [['job', 'watch'], 0, ''],
    [['ledger'], 0, 'no create is recorded in '],
    [['report'], 0, '0 creates: '],
    [['stop'], 0, 'creates are allowed\n'],
    [['stop', '--lift', 'why not', '--yes-creates-may-go-on'], 0, 'creates are allowed\n'],
    [['doctor'], 0, 'unknown  disk  '],
    [['plan', '--row', 'B'], 1, 'text2video.create  POST /v1/videos/text2video'],
    [['create', '--row', 'B'], 1, 'text2video.create  POST /v1/videos/text2video'],
    [['verify', 'B'], 1, 'text2video.create  POST /v1/videos/text2video'],
    [['cancel', JOB], 1, 'refused  there is no such job\n'],
    [['resolve', JOB, '--abandon'], 1, 'refused  there is no such job\n'],
    [['settle', JOB, '--give-up', '--why', 'gone'], 1, 'refused  there is no such job\n'],
  ])('is not made by kling %j', async (args, code, out) => {
    const home = files.at('unmade');
    const said = await kling(home, args);
    expect([said.code, said.err, said.out.startsWith(out)]).toEqual([code, '', true]);
    expect(existsSync(home)).toBe(false);
  });

  it('is not made for a job that has no approval', async () => {
    const home = files.at('unmade');
    const body = files.write('body.json', { model_name: 'kling-v3', prompt: 'a calm sea' });
    const what = [
      '--operation',
      'text2video.create',
      '--purpose',
      'p',
      '--approval',
      'none',
      '--to',
      files.at('clips'),
    ];
    const { code, out } = await kling(home, ['job', 'add', 'render', body, ...what]);
    expect([code, existsSync(home)]).toEqual([1, false]);
    expect(out).toContain('there is no approval none');
  });

  it('is said to be unmade by kling doctor', async () => {
    const home = files.at('unmade');
    const { out } = await kling(home, ['doctor']);
    expect(out).toContain(`good     home  ${home} is not there yet; kling approve makes it\n`);
  });

  it('is not made for a file of SQLite either', async () => {
    const home = files.at('unmade');
    const { code, err } = await kling(home, ['job', 'list'], { KLING_STORE: 'sqlite' });
    expect([code, err, existsSync(home)]).toEqual([0, '', false]);
  });

  it('is refused where it could not be made', async () => {
    const home = files.at('missing/home');
    const { code, out, err } = await kling(home, ['job', 'list']);
    expect([code, out, err]).toEqual([1, '', `kling: ${files.at('missing')} is missing; make it first\n`]);
  });

  it('is made by what writes', async () => {
    const home = files.at('made');
    expect(await kling(home, ['stop', 'the bill looks wrong'])).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(home)).toContain('store.json');
    expect((await kling(home, ['stop'])).out).toContain('the bill looks wrong');
  });
});

describe('a folder in which nothing was kept', () => {
  it('stays as it is, and a STOP that somebody put there counts and is lifted', async () => {
    const home = files.at('touched');
    mkdirSync(home, { mode: 0o700 });
    writeFileSync(`${home}/STOP`, '', { mode: 0o600 });
    expect((await kling(home, ['stop'])).out).toBe('creates are stopped: no reason is written in it\n');
    expect(readdirSync(home)).toEqual(['STOP']);
    expect((await kling(home, ['stop', '--lift', 'it was a test', '--yes-creates-may-go-on'])).code).toBe(0);
    expect(readdirSync(home)).not.toContain('STOP');
    expect(readdirSync(`${home}/logs`)).toHaveLength(2);
  });

  it('that others can reach is refused to readers too', async () => {
    const home = files.at('open');
    mkdirSync(home);
    const { code, err } = await kling(home, ['job', 'list']);
    expect([code, err]).toMatchObject([1, expect.stringContaining('others can reach it')]);
  });
});
