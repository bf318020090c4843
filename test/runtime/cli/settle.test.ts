// What only a person decides about a job: each decision is written down, frees or follows what it should, and sends nothing.
import { describe, expect, it } from 'vitest';
import { runApprove } from '../../../runtime/cli/approve-command.ts';
import { runCreate } from '../../../runtime/cli/create-command.ts';
import { runLedger } from '../../../runtime/cli/ledger-command.ts';
import { openSession } from '../../../runtime/cli/open-session.ts';
import { runSettle } from '../../../runtime/cli/settle-command.ts';
import { useEmulatedService } from './run-command.ts';

const kling = useEmulatedService();
const { run } = kling;

/** One create under an approval, whose answer is what the script makes of it. */
async function createJob(home: string, effect?: object): Promise<string> {
  kling.useHome(home);
  const rules = effect === undefined ? [] : [{ when: { operation: 'text2video.create' }, do: effect, times: 1 }];
  kling.service().setScript({ rules });
  const body = { model_name: 'kling-v3', prompt: `a pier, ${home}`, duration: '5', mode: 'std', aspect_ratio: '16:9' };
  const what = [kling.write(`${home}.json`, JSON.stringify(body)), '--operation', 'text2video.create'];
  const purpose = ['--purpose', `the pier of ${home}`];
  const yes = ['--seven-preconditions-met', '--yes-i-may-spend', '1 create, 3 video units'];
  await run(runApprove, ...what, ...purpose, '--id', 'pier', '--who', 'Ada', '--expires', '3d', ...yes);
  const { out } = await run(runCreate, ...what, ...purpose, '--approval', 'pier', '--json');
  return JSON.parse(out).created.job;
}

async function callPerson(job: string): Promise<void> {
  await openSession(process.env).guard.callPerson(job, { why: 'ambiguous-submit', detail: 'no task was found' });
}

describe('a job', () => {
  it('that is queued is withdrawn, and cannot be sent any more', async () => {
    const job = await createJob('withdrawn', { twist: { refuse: { code: 1303 } } });
    expect(await run(runSettle, job, '--withdraw', '--why', 'the scene was cut')).toEqual({
      code: 0,
      out: `job ${job}  cancelled  ada: the scene was cut\n`,
    });
    expect((await run(runSettle, job, '--withdraw', '--why', 'again')).code).toBe(0);
  });

  it('that needs attention gets its task from a person, and is asked for then', async () => {
    const before = kling.accepted();
    const job = await createJob('adopted', { wire: 'reset-after' });
    await callPerson(job);
    const task = kling.service().ledger().at(-1)?.taskId ?? '';
    expect(await run(runSettle, job, '--adopt', task, '--why', 'it is in the list', '--by', 'Grace')).toEqual({
      code: 0,
      out: `job ${job}  submitted  Grace: it is in the list\n`,
    });
    expect((await run(runLedger, '--ask')).out).toMatch(new RegExp(`^${job} {2}(?:submitted|downloading) `));
    expect(kling.accepted() - before).toBe(1);
  });

  it('that needs attention does not get the task of another create by a slip', async () => {
    const other = await createJob('of-another');
    const loaded = await openSession(process.env).guard.job(other);
    const task = (loaded.kind === 'job' ? loaded.job.taskId : undefined) ?? '';
    const job = await createJob('slipped', { wire: 'reset-after' });
    await callPerson(job);
    const { code, out } = await run(runSettle, job, '--adopt', task, '--why', 'it is in the list');
    expect([code, out]).toEqual([
      1,
      expect.stringContaining(`the task ${task} was made under the external id kc1-${other}`),
    ]);
    const unknown = await run(runSettle, job, '--adopt', 'emulated-0', '--why', 'a slip');
    expect([unknown.code, unknown.out]).toEqual([1, expect.stringContaining('the service does not know the task')]);
  });

  it('that needs attention is still looked for by the ledger, and needs nobody when its task turns up', async () => {
    const job = await createJob('late', { wire: 'reset-after' });
    await callPerson(job);
    const { code, out } = await run(runLedger, '--ask');
    expect([code, out]).toEqual([0, expect.stringMatching(new RegExp(`^${job} {2}(?:submitted|downloading) `))]);
  });

  it('that needs attention and is not found stays one for a person', async () => {
    const job = await createJob('nowhere', { wire: 'reset-before' });
    await callPerson(job);
    const { code, out } = await run(runLedger, '--ask');
    expect([code, out]).toEqual([1, expect.stringContaining(`problem  ${job}: no task was found`)]);
    expect(out).toMatch(new RegExp(`^${job} {2}needs_attention `));
  });

  it('that needs attention is given up', async () => {
    const job = await createJob('given-up', { wire: 'reset-before' });
    await callPerson(job);
    const { code, out } = await run(runSettle, job, '--give-up', '--why', 'there is none', '--json');
    expect([code, JSON.parse(out).job.state]).toEqual([0, 'failed']);
  });

  it('that waits for nobody is not settled', async () => {
    const job = await createJob('accepted');
    expect(await run(runSettle, job, '--give-up', '--why', 'too slow')).toMatchObject({
      code: 1,
      out: expect.stringContaining('refused  the job is submitted'),
    });
    expect(await run(runSettle, 'none', '--give-up', '--why', 'x')).toEqual({
      code: 1,
      out: 'refused  there is no such job\n',
    });
  });
});

it.each([
  ['without a job', ['--give-up', '--why', 'x'], 'name the job'],
  ['without a decision', ['JOB', '--why', 'x'], 'say one of'],
  ['with two decisions', ['JOB', '--withdraw', '--give-up', '--why', 'x'], 'say one of'],
  ['without a reason', ['JOB', '--withdraw'], 'say why'],
])('a call %s is wrong', async (_name, args, reason) => {
  await expect(run(runSettle, ...args)).rejects.toThrow(reason);
});
