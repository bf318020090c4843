// `kling task` and `kling download` as their users run them, against an emulated service.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { UsageError } from '../../../runtime/cli/command.ts';
import { runDownload } from '../../../runtime/cli/download-command.ts';
import { runTask } from '../../../runtime/cli/task-command.ts';
import { OMNI, useService } from '../client/service.ts';
import { kling, type Outcome, useFolder } from './run-kling.ts';

const service = useService();
const files = useFolder();
const OF_OMNI = ['--operation', 'omniVideo.create'];

let ready = '';
let young = '';
let failed = '';
beforeAll(async () => {
  const { create, emulator } = service();
  emulator.setScript({
    rules: [
      {
        when: { operation: 'omniVideo.create', externalTaskId: 'bad-1' },
        do: { twist: { task: { ends: 'failed', message: 'Failure to pass the risk control system' } } },
      },
    ],
  });
  ready = await create('/v1/videos/omni-video', { ...OMNI, external_task_id: 'mine-1' });
  failed = await create('/v1/videos/omni-video', { ...OMNI, external_task_id: 'bad-1' });
  await emulator.advance(10 * 60_000);
  young = await create('/v1/videos/omni-video', OMNI);
});

function readEnvironment(): Readonly<Record<string, string>> {
  const { emulator } = service();
  return { KLING_API_KEY: emulator.credentials.apiKey, KLING_HOST: emulator.url };
}

/** As a process of its own. */
function run(...args: readonly string[]): Promise<Outcome> {
  return kling(args, { env: readEnvironment() });
}

/** In this process, which is quicker; a wrong call rejects. */
async function call(...[name, ...args]: readonly string[]): Promise<Pick<Outcome, 'code' | 'out'>> {
  for (const [key, value] of Object.entries(readEnvironment())) vi.stubEnv(key, value);
  let out = '';
  const terminal = {
    color: false,
    out: (text: string): void => {
      out += text;
    },
  };
  const code = await (name === 'task' ? runTask(args, terminal) : runDownload(args, terminal));
  return { code, out };
}

afterEach(() => void vi.unstubAllEnvs());

/** Addresses of results are signed, ids of things are made from the seed. */
function hideIds(text: string): string {
  return text
    .replaceAll(/https?:\/\/\S+/g, 'URL')
    .replaceAll(/emulated-\d+/g, 'ID')
    .replaceAll(/[0-9a-f]{64}/g, 'SHA');
}

describe('kling task', () => {
  it('shows a task by the id of the caller, with what it made and took', async () => {
    const { code, out, err } = await run('task', 'get', 'mine-1', '--external', ...OF_OMNI);
    expect({ code, err, out: hideIds(out) }).toEqual({
      code: 0,
      err: '',
      out: `succeeded  omniVideo.create  ID  mine-1
  0: video  ID  5.041 s  kept until 2026-12-29
     URL
  deduction: 3
`,
    });
  });

  it('says that a task is missing, with exit code 1', async () => {
    expect(await call('task', 'get', 'nothing-here', ...OF_OMNI)).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^missing {2}the service knows no such task \(1\d\d\d\): /),
    });
  });

  it('waits for the end, and says in which class a task failed', async () => {
    const { code, out } = await call('task', 'wait', failed, ...OF_OMNI);
    expect(code).toBe(1);
    expect(out).toContain(`message: Failure to pass the risk control system\n`);
    expect(out).toContain('  a failure of class moderation: the message says "risk control"\n');
  });

  it('stops waiting at the deadline; the task goes on', async () => {
    const { code, out } = await call(
      'task',
      'wait',
      young,
      ...OF_OMNI,
      '--interval',
      '0.01',
      '--deadline',
      '0.02',
      '--json',
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ kind: 'pending', task: { id: young }, unanswered: 0 });
  });

  it('lists a route, and says where the list goes on', async () => {
    const { code, out } = await call('task', 'list', ...OF_OMNI, '--page-size', '2');
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      expect.stringContaining(young),
      expect.stringContaining(failed),
      'more: --from 2',
      '',
    ]);
    const rest = await call('task', 'list', ...OF_OMNI, '--page-size', '2', '--from', '2');
    expect(rest.out).toBe(`succeeded  omniVideo.create  ${ready}  mine-1\n`);
  });

  it.each([
    [['task'], 'a word is missing; get, wait or list'],
    [['task', 'get', '--operation', 'omniVideo.create'], 'the id of the task is missing'],
    [['task', 'get', '1'], 'name the operation of the create: --operation omniVideo.create'],
    [['task', 'get', '1', '--operation', 'omniVideos.create'], 'did you mean omniVideo.create?'],
    [['task', 'wait', '1', ...OF_OMNI, '--deadline', '0'], '--deadline takes seconds above 0, not 0'],
    [['task', 'get', '..', ...OF_OMNI], 'leads to another route'],
    [['download', '1', ...OF_OMNI], 'say where it should go: --to DIRECTORY'],
    [['download', '1', ...OF_OMNI, '--to', '.', '--copy', 'gif'], '--copy takes watermarked or wav, not gif'],
  ])('%j is a wrong call', async (args, reason) => {
    await expect(call(...args)).rejects.toThrow(reason);
    await expect(call(...args)).rejects.toBeInstanceOf(UsageError);
  });

  it('without a credential is a wrong call, with exit code 2', async () => {
    const env = { KLING_API_KEY: '', KLING_ACCESS_KEY: '' };
    const { code, out, err } = await kling(['task', 'get', '1', ...OF_OMNI], { env });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('a credential is missing');
  });
});

describe('kling download', () => {
  it('saves every file of a task, and knows it the second time', async () => {
    const folder = files.at('clips');
    mkdirSync(folder);
    const first = await call('download', ready, ...OF_OMNI, '--to', folder, '--name', 'scene');
    expect(first.code).toBe(0);
    const path = join(folder, 'scene-0.mp4');
    expect(hideIds(first.out)).toMatch(`saved  ${path}  25083 bytes  5.041 s  sha256 SHA\n`);
    expect(readdirSync(folder)).toEqual(['scene-0.mp4']);
    const second = await call('download', ready, ...OF_OMNI, '--to', folder, '--name', 'scene', '--json');
    expect(JSON.parse(second.out)).toMatchObject({ kind: 'saved', already: true, path });
  });

  it('says why there is no file', async () => {
    expect(await call('download', young, ...OF_OMNI, '--to', files.at('.'))).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^no result {2}task \S+ is \w+ and has no file\n$/),
    });
  });

  it('leaves a part when it is interrupted, and goes on from there', async () => {
    const folder = files.at('stopped');
    mkdirSync(folder);
    const { emulator } = service();
    // For as long as it is asked: the part is there before the first request arrives, and so may Ctrl-C be.
    emulator.setScript({ rules: [{ when: { path: '/assets/*' }, do: { asset: 'stall' } }] });
    const args = ['download', ready, ...OF_OMNI, '--to', folder, '--name', 'scene'];
    const { code, out } = await interruptOnce(args, () => readdirSync(folder).some((name) => name.endsWith('.part')));
    expect(code).toBe(1);
    expect(out).toMatch(/^aborted {2}/);
    emulator.setScript({ rules: [] });
    const again = await run(...args);
    expect(again).toMatchObject({ code: 0, out: expect.stringMatching(/^saved /) });
    expect(readdirSync(folder)).toEqual(['scene-0.mp4']);
  });
});

/** Runs the command and sends it Ctrl-C as soon as something is so. */
function interruptOnce(args: readonly string[], isReady: () => boolean): Promise<Pick<Outcome, 'code' | 'out'>> {
  const { emulator } = service();
  const main = join(import.meta.dirname, '../../../runtime/cli/main.ts');
  const env = { ...process.env, KLING_API_KEY: emulator.credentials.apiKey, KLING_HOST: emulator.url };
  const child = spawn(process.execPath, [main, ...args], { env });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const look = setInterval(() => {
    if (isReady()) {
      clearInterval(look);
      child.kill('SIGINT');
    }
  }, 5);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearInterval(look);
      resolve({ code, out });
    });
  });
}
