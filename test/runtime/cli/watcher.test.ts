// The commands of the watcher, as a user runs them: approve, hand over, tick, look, decide.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { runApprove } from '../../../runtime/cli/approve-command.ts';
import { runCancel } from '../../../runtime/cli/cancel-command.ts';
import { runDoctor } from '../../../runtime/cli/doctor-command.ts';
import { runJob } from '../../../runtime/cli/job-command.ts';
import { runResolve } from '../../../runtime/cli/resolve-command.ts';
import { runStop } from '../../../runtime/cli/stop-command.ts';
import { runTickCommand } from '../../../runtime/cli/tick-command.ts';
import { NEXT_SCENE, SCENE } from '../watcher/scenes.ts';
import { useEmulatedService } from './run-command.ts';

const kling = useEmulatedService();
const COMMANDS = {
  approve: runApprove,
  job: runJob,
  tick: runTickCommand,
  resolve: runResolve,
  cancel: runCancel,
  doctor: runDoctor,
  stop: runStop,
};

/** In this process: what a process of its own adds is shown elsewhere. */
const run = (home: string, command: keyof typeof COMMANDS, ...args: string[]) => {
  kling.useHome(home);
  return kling.run(COMMANDS[command], ...args);
};
const write = (name: string, body: unknown) => kling.write(name, JSON.stringify(body));

const yes = (creates: string) => [
  '--yes-i-may-spend',
  creates,
  '--seven-preconditions-met',
  '--who',
  'Ada',
  '--expires',
  '1d',
];
const readIds = (out: string): string[] => [...out.matchAll(/[0-9A-Z]{26}/g)].map(([id]) => id);

describe('a chain by commands', () => {
  it('is approved half by half, handed over, ticked to its end, and listed', async () => {
    const first = write('first.json', SCENE);
    const second = write('second.json', NEXT_SCENE);
    const of = { operation: 'text2video.create', purpose: 'the lighthouse' };
    const then = { operation: 'omniVideo.create', purpose: 'the stairs' };
    const given = ['reference_video_seconds=5'];
    const one = await run(
      'chain',
      'approve',
      first,
      '--operation',
      of.operation,
      '--purpose',
      of.purpose,
      '--id',
      'one',
      ...yes('1 create, 3 video units'),
    );
    const two = await run(
      'chain',
      'approve',
      second,
      '--operation',
      then.operation,
      '--purpose',
      then.purpose,
      '--given',
      ...given,
      '--id',
      'two',
      ...yes('1 create, 4.5 video units'),
    );
    expect([one.code, two.code]).toEqual([0, 0]);
    const added = await run(
      'chain',
      'job',
      'add',
      'chain',
      first,
      second,
      '--operation',
      of.operation,
      '--purpose',
      of.purpose,
      '--approval',
      'one',
      '--then-operation',
      then.operation,
      '--then-purpose',
      then.purpose,
      '--then-approval',
      'two',
      '--then-given',
      ...given,
      '--to',
      kling.at('clips'),
    );
    expect(added.code).toBe(0);
    const [parent = '', child = ''] = readIds(added.out);
    const ticked = await run('chain', 'tick');
    expect([ticked.code, ticked.out]).toEqual([
      0,
      expect.stringMatching(`^${parent}  queued -> submitted  task \\S+\n$`),
    ]);
    const shown = await run('chain', 'job', 'show', child);
    expect(shown.out).toContain(`${child}  waiting_parent  kling_chain  omniVideo.create  -  the stairs`);
    expect(JSON.parse((await run('chain', 'job', 'list', '--json')).out.split('\n')[0] ?? '')).toMatchObject({
      job: parent,
      state: 'submitted',
      child,
    });
  });
});

describe('a job by commands', () => {
  it('is refused without its approval, and what is no job is refused with the reason', async () => {
    const body = write('scene.json', SCENE);
    const add = ['--operation', 'text2video.create', '--purpose', 'p', '--approval', 'none', '--to', kling.at('clips')];
    const refused = await run('empty', 'job', 'add', 'render', body, ...add);
    expect([refused.code, refused.out]).toEqual([1, expect.stringContaining('there is no approval none')]);
    for (const kind of ['graph', 'speech', 'assembly', 'message', 'retry']) {
      const { code, out } = await run('empty', 'job', 'add', kind);
      expect([code, out]).toEqual([1, expect.stringMatching(/^refused {2}.* (register\/policies|docs\/watcher)\.md/)]);
    }
    await expect(run('empty', 'job', 'add', 'cron')).rejects.toThrow('render or chain is expected');
  });

  it('is taken back before it is sent, and decided about only when it needs somebody', async () => {
    const body = write('scene.json', SCENE);
    const what = ['--operation', 'text2video.create', '--purpose', 'the sea'];
    await run('back', 'approve', body, ...what, '--id', 'sea', ...yes('1 create, 3 video units'));
    const added = await run(
      'back',
      'job',
      'add',
      'render',
      body,
      ...what,
      '--approval',
      'sea',
      '--to',
      kling.at('clips'),
    );
    const [id = ''] = readIds(added.out);
    expect((await run('back', 'resolve', id, '--abandon')).out).toBe(
      'refused  the job is queued; only one that needs_attention waits for a decision\n',
    );
    expect((await run('back', 'cancel', id)).out).toBe('cancelled  the job is cancelled\n');
    expect((await run('back', 'tick')).out).toBe(`${id}  cancelled  ada: taken back\n`);
    expect((await run('back', 'job', 'list')).out).toBe(
      'no job is under way; kling job list --all tells those that have ended too\n',
    );
    const lines = (await run('back', 'doctor')).out.split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^good {5}disk {2}\d+ MiB are free in .*; creates need 64$/),
      'unknown  clock  no time of the service is known: it was not asked, gave no answer, or is an emulator',
      'good     stop  creates are allowed',
      `good     permissions  everything in ${kling.at('back')} is yours alone`,
      '',
    ]);
    // Of the month in which it was put away.
    const [month = ''] = readdirSync(kling.at('back/done'));
    writeFileSync(kling.at(`back/done/${month}/${id}/e0002.json`), '{}');
    expect((await run('back', 'job', 'show', id)).out).toContain('corrupt  e0002.json');
    expect(existsSync(kling.at(`back/quarantine/${id}`))).toBe(true);
    expect((await run('back', 'doctor')).code).toBe(1);
  });
});

describe('a round under STOP', () => {
  const queue = async (home: string): Promise<string> => {
    const body = write('scene.json', SCENE);
    const what = ['--operation', 'text2video.create', '--purpose', 'the sea'];
    await run(home, 'approve', body, ...what, '--id', 'sea', ...yes('1 create, 3 video units'));
    const to = ['--approval', 'sea', '--to', kling.at('clips')];
    const [id = ''] = readIds((await run(home, 'job', 'add', 'render', body, ...what, ...to)).out);
    return id;
  };
  const said = (home: string): string =>
    `^stopped  creates are stopped: \\S+Z ada: the bill looks wrong; 1 job waits in ${kling.at(home)}; kling stop --lift "why creates may go on"\n$`;

  it('says each time since when nothing is sent, why, where and what to do, and sends when it is lifted', async () => {
    const id = await queue('held');
    await run('held', 'stop', 'the bill looks wrong');
    for (const _round of ['first', 'second'])
      expect(await run('held', 'tick')).toEqual({ code: 0, out: expect.stringMatching(said('held')) });
    expect((await run('held', 'tick', '--json')).out).toBe('');
    await run('held', 'stop', '--lift', 'it was right', '--yes-creates-may-go-on');
    const { out } = await run('held', 'job', 'list');
    expect(out).toContain(`${id}  queued`);
    expect((await run('held', 'tick')).out).not.toContain('stopped');
  });

  it('says nothing of it when no job waits to be sent', async () => {
    const id = await queue('unheld');
    await run('unheld', 'stop', 'the bill looks wrong');
    await run('unheld', 'cancel', id);
    expect((await run('unheld', 'tick')).out).toBe(`${id}  cancelled  ada: taken back\n`);
    expect(await run('unheld', 'tick')).toEqual({ code: 0, out: '' });
  });

  it('says it once where what waits says it', async () => {
    await queue('verbose');
    await run('verbose', 'stop', 'the bill looks wrong');
    const { out } = await run('verbose', 'tick', '--verbose');
    expect(out.match(/creates are stopped/g)).toHaveLength(1);
    expect(out).toContain('  waits  creates are stopped: ');
  });

  it('says it once in a loop', async () => {
    await queue('loop');
    await run('loop', 'stop', 'the bill looks wrong');
    const rounds = run('loop', 'tick', '--loop', '1');
    await new Promise((resolve) => setTimeout(resolve, 2500));
    process.emit('SIGTERM', 'SIGTERM');
    expect(await rounds).toEqual({ code: 0, out: expect.stringMatching(said('loop')) });
  });
});

describe('a round in which nothing moves', () => {
  const { isTTY } = process.stdout;
  afterEach(() => {
    process.stdout.isTTY = isTTY;
  });

  it.each([
    [true, [], 'nothing moved; kling job list tells what there is, and why it waits\n'],
    [true, ['--json'], ''],
    [false, [], ''],
  ])('says so only to a person who looks on (terminal: %s, %j)', async (isTerminal, options, said) => {
    process.stdout.isTTY = isTerminal;
    expect(await run('quiet', 'tick', ...options)).toEqual({ code: 0, out: said });
  });
});
