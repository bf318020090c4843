// A key or a host that is none keeps back what asks or sends, and nothing else: least of all a STOP.
import { describe, expect, it } from 'vitest';
import { kling as runKling, useFolder } from './run-kling.ts';

const files = useFolder();
const JOB = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const CANARY = 'canary with blanks';

const KEY =
  'apiKey (KLING_API_KEY) is no key; expected 8 to 1024 visible ASCII characters without blanks and line ends';
const WRONG = [
  ['a key with blanks', { KLING_API_KEY: CANARY }, KEY],
  [
    'half a key pair',
    { KLING_API_KEY: '', KLING_ACCESS_KEY: 'access-canary' },
    'a key pair is two keys; secretKey (KLING_SECRET_KEY) is missing',
  ],
  [
    'an unknown host',
    { KLING_API_KEY: 'a-good-key', KLING_HOST: 'https://nowhere.example' },
    'https://nowhere.example is no',
  ],
] as const;

const kling = (args: readonly string[], env: Readonly<Record<string, string>>) =>
  runKling(args, { env: { KLING_HOME: files.at('home'), KLING_STORE: '', KLING_HOST: '', ...env } });

describe.each(WRONG)('%s', (_what, env, why) => {
  it.each([
    [['job', 'list'], 0],
    [['ledger'], 0],
    [['report'], 0],
    [['resolve', JOB, '--abandon'], 1],
  ])('does not keep back kling %j', async (args, code) => {
    expect(await kling(args, env)).toMatchObject({ code, err: '' });
  });

  it('is told by kling doctor, with everything else', async () => {
    const { code, out, err } = await kling(['doctor'], env);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(`bad      credential  ${why}`);
    expect(out).toContain('good     stop  ');
    expect(out).not.toContain('canary');
  });

  it.each([[['tick']], [['ledger', '--ask']], [['resolve', JOB, '--adopt', '1']], [['plan', '--row', 'B']]])(
    'keeps back kling %j, which would use it',
    async (args) => {
      const { code, out, err } = await kling(args, env);
      expect([code, out, err.startsWith(`kling: ${why}`)]).toEqual([2, '', true]);
      expect(err).not.toContain('canary');
    },
  );
});

it.each([
  [['job', 'show', JOB], 1],
  [['job', 'watch'], 0],
  [['cancel', JOB], 1],
  [['settle', JOB, '--give-up', '--why', 'gone'], 1],
])('a key that is none does not keep back kling %j', async (args, code) => {
  expect(await kling(args, { KLING_API_KEY: CANARY })).toMatchObject({ code, err: '' });
});

it('creates are stopped and let go on with a key that is none, which stands in no record', async () => {
  const env = { KLING_API_KEY: ` ${CANARY}\n`, KLING_HOME: files.at('stopped') };
  const stopped = await kling(['stop', `${CANARY} looks wrong`], env);
  expect(stopped).toMatchObject({ code: 0, err: '' });
  expect(stopped.out).toMatch(/^creates are stopped: .*: \*\*\* looks wrong\n$/);
  const lifted = await kling(['stop', '--lift', 'mended', '--yes-creates-may-go-on'], env);
  expect(lifted).toEqual({ code: 0, out: 'creates are allowed\n', err: '' });
});

it('a key as short as a word of a record takes nothing out of it', async () => {
  const env = { KLING_API_KEY: 'format', KLING_HOME: files.at('short') };
  expect((await kling(['stop', 'the format looks wrong'], env)).out).toContain('the format looks wrong');
  expect(await kling(['stop'], env)).toMatchObject({ code: 1, err: '' });
});
