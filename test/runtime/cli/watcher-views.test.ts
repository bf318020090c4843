// Where people look: reports, the lines of a watch, figures of a round, what the doctor finds, and a loop that is told to end.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runApprove } from '../../../runtime/cli/approve-command.ts';
import { runDoctor } from '../../../runtime/cli/doctor-command.ts';
import { runJob } from '../../../runtime/cli/job-command.ts';
import { runReport } from '../../../runtime/cli/report-command.ts';
import { runTickCommand } from '../../../runtime/cli/tick-command.ts';
import { runVerify } from '../../../runtime/cli/verify-command.ts';
import { REPOSITORY } from '../../vendors/project.ts';
import { runContractCli } from '../../vendors/run-contract-cli.ts';
import { SCENE } from '../watcher/watch-kit.ts';
import { useEmulatedService } from './run-command.ts';

const kling = useEmulatedService();
const { run } = kling;
const YES = ['--who', 'Ada', '--expires', '1d', '--seven-preconditions-met', '--yes-i-may-spend'];
const THREE = '1 create, 3 video units';

/** A home of its own with one job that is queued. */
async function hand(home: string, purpose: string): Promise<string> {
  kling.useHome(home);
  const body = kling.write(`${home}.json`, JSON.stringify({ ...SCENE, prompt: purpose }));
  const what = ['--operation', 'text2video.create', '--purpose', purpose];
  await run(runApprove, body, ...what, '--id', 'one', ...YES, THREE);
  const { out } = await run(
    runJob,
    'add',
    'render',
    body,
    ...what,
    '--approval',
    'one',
    '--to',
    kling.at(`${home}-to`),
  );
  return /[0-9A-Z]{26}/.exec(out)?.[0] ?? out;
}

const finish = () => run(runTickCommand, '--loop', '1', '--until-idle');

describe('a job that has ended', () => {
  it('is told by the report since then, as text, JSON and markdown, and not later', async () => {
    const id = await hand('ended', 'a [quiet] street | at night');
    expect((await finish()).code).toBe(0);
    const path = kling.at(`ended-to/${id}-0.mp4`);
    const text = await run(runReport, '--since', '2020-01-01');
    expect(text.out.split('\n').slice(3)).toEqual([
      'watched: 1 ended, 0 waiting for a person',
      `done  ${id}  a [quiet] street | at night  3 video units, ${path} (emulated)`,
      '',
    ]);
    const json = await run(runReport, '--json', '--since', '2020-01-01');
    expect(json.out.trimEnd()).not.toContain('\n');
    expect(JSON.parse(json.out).jobs).toMatchObject({
      ended: [{ job: id, state: 'done', deduction: '3', files: [{ path }], emulated: true }],
      attention: [],
      active: {},
    });
    const { out } = await run(runReport, '--markdown');
    expect(out).toContain(
      `| done | a \\[quiet\\] street \\| at night | 3 video units, ${path.replaceAll('_', '\\_')} (emulated) | \`${id}\` |`,
    );
    const later = await run(runReport, '--json', '--since', '2999-01-01');
    expect(JSON.parse(later.out).jobs.ended).toEqual([]);
  });

  it('is watched in a pipe as lines, and the watch ends by itself', async () => {
    const id = await hand('watched', 'a lane');
    const out: string[] = [];
    const { promise: began, resolve: begin } = Promise.withResolvers<void>();
    const tell = (text: string): void => {
      out.push(text.replace(/^\S+Z {2}/, ''));
      begin();
    };
    const watching = runJob(['watch'], { out: tell, color: false });
    await began;
    await finish();
    expect([await watching, out[0], out.at(-1)]).toEqual([
      0,
      `${id}  queued  a lane\n`,
      `${id}  done  a lane  ${kling.at(`watched-to/${id}-0.mp4`)}\n`,
    ]);
  });
});

it('figures are written after a round, and that they cannot be is no reason to leave jobs alone', async () => {
  const id = await hand('figures', 'a bridge');
  const file = kling.at('kling.prom');
  expect((await run(runTickCommand, '--metrics', file)).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain('\nkling_jobs{state="submitted"} 1\n');
  expect(readFileSync(file, 'utf8')).toContain('\nkling_units_taken{approval="one",unit="video"} 3\n');
  expect((await run(runTickCommand, '--metrics', kling.at('nowhere/kling.prom'))).code).toBe(1);
  expect((await run(runJob, 'show', id)).code).toBe(0);
});

it('a verification row goes through the watcher to its run, of which nothing is wrong but where it comes from', async () => {
  kling.useHome('row');
  await run(runApprove, '--row', 'B', '--id', 'row-b', ...YES, THREE);
  const added = await run(runJob, 'add', 'render', '--row', 'B', '--approval', 'row-b', '--to', kling.at('row-to'));
  const [id = ''] = /[0-9A-Z]{26}/.exec(added.out) ?? [];
  await finish();
  const file = kling.at('run.json');
  const say = ['--sentence', 'the clip came', '--verdict', 'tightened', '--by', 'Ada', '--run', file];
  expect((await run(runVerify, 'B', '--job', id, ...say)).code).toBe(0);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ outcome: 'succeeded', verdict: 'tightened' });
  const { stdout } = runContractCli(['promote', file, '--dry-run', '--json']);
  const codes: string[] = JSON.parse(stdout).findings.map((finding: { code: string }) => finding.code);
  expect(new Set(codes)).toEqual(new Set(['PROMOTE-EMULATED', 'PROMOTE-HOST']));
});

describe('the doctor', () => {
  it('finds what is open to others, leases of the dead, leftovers and a folder that is a link, each with what to do', async () => {
    const id = await hand('sick', 'a hall');
    const home = kling.at('sick');
    chmodSync(join(home, 'jobs', id, 'e0001.json'), 0o644);
    writeFileSync(join(home, 'tmp/half'), '', { mode: 0o600 });
    // Of the boot before this one.
    const record: { by: object } = JSON.parse(readFileSync(join(home, 'jobs', id, 'e0001.json'), 'utf8'));
    const owner = { ...record.by, boot: 'the last one', pid: 7 };
    writeFileSync(join(home, `leases/${id}.1.json`), JSON.stringify({ owner }), { mode: 0o600 });
    mkdirSync(kling.at('elsewhere'));
    symlinkSync(kling.at('elsewhere'), kling.at('sick-to'));
    const { code, out } = await run(runDoctor);
    const lines = out.split('\n').slice(out.split('\n').findIndex((line) => line.includes('permissions')));
    expect([code, lines]).toEqual([
      1,
      [
        `bad      permissions  jobs/${id}/e0001.json has the mode 644`,
        `         find out who did that; then chown and chmod -R go= ${home}. A link or a pipe is never made here`,
        `good     lease  rounds that died hold leases of ${id} (process 7)`,
        '         nothing: the next round takes them over',
        'good     leftover  1 half-written file lies in tmp',
        '         they may be deleted while no round runs; a crash leaves one or two',
        `bad      folder  ${kling.at('sick-to')} is a link, and results are to go there`,
        '         put a real folder in its place; the next round downloads',
        '',
      ],
    ]);
  });

  it('finds a slot that is gone, STOP with its reason, and a corrupt record with what to do', async () => {
    const id = await hand('worse', 'a tower');
    await run(runTickCommand);
    const home = kling.at('worse');
    writeFileSync(join(home, 'approvals/one/slots/0001.json'), '{}', { mode: 0o600 });
    writeFileSync(join(home, 'STOP'), 'the bill looks wrong\n', { mode: 0o600 });
    writeFileSync(join(home, 'jobs', id, 'e0002.json'), 'torn', { mode: 0o600 });
    const { out } = await run(runDoctor);
    expect(out).toContain(
      'bad      stop  creates are stopped: the bill looks wrong\n         mend the cause, then kling stop',
    );
    expect(out).toMatch(
      /bad {6}approval {2}the slots of the approval one do not hold: .*\n {9}ask for a new approval\n/,
    );
    expect(out).toContain(`bad      corrupt  ${id}: e0002.json: the file is no JSON\n         do not mend the record;`);
    expect(out).toContain(`bad      quarantine  a record of the job ${id} could not be read; a copy is kept\n`);
  });
});

describe('a loop', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('that gets %s ends well, with nothing half-written', async (signal) => {
    const id = await hand(`loop-${signal}`, `a door, ${signal}`);
    const main = join(REPOSITORY, 'runtime/cli/main.ts');
    const child = spawn(process.execPath, [main, 'tick', '--loop', '60'], { stdio: ['ignore', 'pipe', 'inherit'] });
    const closed = new Promise((resolve) => child.on('close', (code, by) => resolve([code, by])));
    // The round has told what it did; now it sleeps, or is about to.
    const line = await new Promise((resolve) => child.stdout.setEncoding('utf8').once('data', resolve));
    child.kill(signal);
    expect(line).toContain(`${id}  queued -> submitted`);
    expect(await closed).toEqual([0, null]);
    const home = kling.at(`loop-${signal}`);
    expect([readdirSync(join(home, 'tmp')), readdirSync(join(home, 'leases'))]).toEqual([[], []]);
    expect(existsSync(join(home, 'jobs', id, 'e0003.json'))).toBe(true);
  });
});
