// The commands of the watcher over each store, as a user sets it up: KLING_STORE, a move out of files, alarms; and the password of a database is nowhere.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { runApprove } from '../../../runtime/cli/approve-command.ts';
import { runDoctor } from '../../../runtime/cli/doctor-command.ts';
import { runJob } from '../../../runtime/cli/job-command.ts';
import { runLedger } from '../../../runtime/cli/ledger-command.ts';
import { runMigrate } from '../../../runtime/cli/migrate-command.ts';
import { openSession } from '../../../runtime/cli/open-session.ts';
import { createDeathWatch } from '../../../runtime/cli/open-waker.ts';
import { runReport } from '../../../runtime/cli/report-command.ts';
import { runResolve } from '../../../runtime/cli/resolve-command.ts';
import { runStop } from '../../../runtime/cli/stop-command.ts';
import { runTickCommand } from '../../../runtime/cli/tick-command.ts';
import { createSchema, hasPostgres, WITHOUT_POSTGRES } from '../../postgres/use-postgres.ts';
import { REPOSITORY } from '../../vendors/project.ts';
import { SCENE } from '../watcher/watch-kit.ts';
import { useEmulatedService } from './run-command.ts';

const kling = useEmulatedService();
const KINDS = hasPostgres ? ['sqlite', 'postgres'] : ['sqlite'];
const PASSWORD = 'only-for-tests';

if (!hasPostgres) it.skip(WITHOUT_POSTGRES);

const WHAT = ['--operation', 'text2video.create', '--purpose', 'the sea'];
const YES = [
  '--yes-i-may-spend',
  '1 create, 3 video units',
  '--seven-preconditions-met',
  '--who',
  'Ada',
  '--expires',
  '1d',
];

/** Approved and handed over; gives the id of the job. */
async function addJob(): Promise<string> {
  const body = kling.write('scene.json', JSON.stringify(SCENE));
  const approved = await kling.run(runApprove, body, ...WHAT, '--id', 'sea', ...YES);
  expect([approved.code, approved.out]).toEqual([0, expect.stringMatching(/^approved/)]);
  const add = ['add', 'render', body, ...WHAT, '--approval', 'sea', '--to', kling.at('clips')];
  return /[0-9A-Z]{26}/.exec((await kling.run(runJob, ...add)).out)?.[0] ?? '';
}

beforeEach(() => void vi.stubEnv('KLING_STORE', ''));
afterAll(() => vi.unstubAllEnvs());

describe.each(KINDS)('the commands over %s', (kind) => {
  it('hand a job over, send it, say how it is, stop, and keep the book', async () => {
    kling.useHome(`all-${kind}`);
    vi.stubEnv('KLING_STORE', kind === 'postgres' ? await createSchema() : kind);
    const job = await addJob();
    expect((await kling.run(runTickCommand)).out).toMatch(`${job}  queued -> submitted`);
    expect((await kling.run(runJob, 'list')).out).toMatch(`${job}  submitted`);
    expect((await kling.run(runResolve, job, '--abandon')).out).toMatch(/^refused/);
    expect((await kling.run(runStop, 'the bill')).out).toMatch(/^creates are stopped: .* ada: the bill/);
    expect((await kling.run(runStop, '--lift', 'it was right', '--yes-creates-may-go-on')).code).toBe(0);
    expect((await kling.run(runLedger)).out).toMatch(new RegExp(`^${job}  submitted  text2video.create`));
    expect((await kling.run(runReport)).out).toMatch(/^1 create: /);
    const { out } = await kling.run(runDoctor);
    expect(out).toMatch(kind === 'sqlite' ? /good {5}disk {2}\d+ MiB/ : /unknown {2}disk {2}postgres:\/\/127/);
    expect(kling.accepted()).toBeGreaterThan(0);
  });

  it('go on in the new place after a move', async () => {
    kling.useHome(`moved-${kind}`);
    const job = await addJob();
    if (kind === 'postgres') vi.stubEnv('KLING_STORE', await createSchema());
    const moved = await kling.run(runMigrate, '--to', kind);
    expect([moved.code, moved.out]).toEqual([
      0,
      expect.stringMatching(
        /^moved {2}to .*\nequal {2}1 jobs with 1 events, 1 approvals with 0 slots, 0 purposes\ncreates are allowed\n$/,
      ),
    ]);
    expect((await kling.run(runTickCommand)).out).toMatch(`${job}  queued -> submitted`);
    const again = await kling.run(runMigrate, '--to', kind, '--json');
    expect([again.code, JSON.parse(again.out)]).toEqual([
      1,
      { kind: 'refused', why: expect.stringMatching(/already$/) },
    ]);
  });
});

describe('a move', () => {
  it('is asked for with its place, whose address is no argument', async () => {
    await expect(kling.run(runMigrate)).rejects.toThrow('say where to');
    await expect(kling.run(runMigrate, '--to', 'postgres')).rejects.toThrow(
      'give the address of the database with KLING_STORE',
    );
    await expect(kling.run(runMigrate, '--to', 'sqlite', 'now')).rejects.toThrow('unexpected argument now');
  });
});

describe('alarms', () => {
  it('need PostgreSQL, and are no loop', async () => {
    kling.useHome('alarms-nowhere');
    await expect(kling.run(runTickCommand, '--alarms')).rejects.toThrow('--alarms needs the records in PostgreSQL');
    await expect(kling.run(runTickCommand, '--alarms', '--loop', '1')).rejects.toThrow('--alarms has no rounds');
  });

  it('tell the death of a process, and call a person after the third', async () => {
    kling.useHome('deaths');
    const job = await addJob();
    const { guard } = openSession(process.env);
    const told: string[] = [];
    const onDeath = createDeathWatch(guard, ({ kind, detail }) => void told.push(`${kind} ${detail}`));
    await onDeath(job, 2);
    expect(await guard.job(job)).toMatchObject({ job: { state: 'queued' } });
    await onDeath(job, 3);
    expect(await guard.job(job)).toMatchObject({ job: { state: 'needs_attention', attention: 'workers-died' } });
    expect(told[1]).toBe('problem a process died while it was at work on it (3 in the last days)');
  });

  it.runIf(hasPostgres)('send a job that is due, and end with a signal', async () => {
    kling.useHome('alarms');
    vi.stubEnv('KLING_STORE', await createSchema());
    const job = await addJob();
    const child = spawn(process.execPath, [join(REPOSITORY, 'runtime/cli/main.ts'), 'tick', '--alarms'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (out.includes('queued -> submitted')) child.kill('SIGTERM');
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, out]).toEqual([0, expect.stringMatching(`^${job}  queued -> submitted`)]);
  });
});

it('no command printed the password of a database, and no file holds it', () => {
  expect([...kling.printed, ...kling.readAll()].filter((text) => text.includes(PASSWORD))).toEqual([]);
});
