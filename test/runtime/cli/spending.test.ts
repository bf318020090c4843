// From a payload to an approved create and back, with the commands that a person has, against the emulator.
import { describe, expect, it } from 'vitest';
import { runApprove } from '../../../runtime/cli/approve-command.ts';
import { runCreate } from '../../../runtime/cli/create-command.ts';
import { runLedger } from '../../../runtime/cli/ledger-command.ts';
import { runPlan } from '../../../runtime/cli/plan-command.ts';
import { runReport } from '../../../runtime/cli/report-command.ts';
import { runStop } from '../../../runtime/cli/stop-command.ts';
import { readJob, useEmulatedService } from './run-command.ts';

const kling = useEmulatedService();
const { run } = kling;

const BODY = {
  model_name: 'kling-v3',
  prompt: 'a lighthouse at dusk',
  duration: '5',
  mode: 'std',
  aspect_ratio: '16:9',
};

/** What to send, for every command alike; each test has a home and a wording of its own. */
function begin(home: string): string[] {
  kling.useHome(home);
  kling.service().setScript({ rules: [] });
  const file = kling.write(`${home}.json`, JSON.stringify({ ...BODY, prompt: `a lighthouse, ${home}` }));
  return [file, '--operation', 'text2video.create', '--purpose', `the lighthouse of ${home}`];
}

const YES = ['--who', 'Ada', '--expires', '3d', '--seven-preconditions-met'];
const approve = (what: readonly string[], ...more: string[]) =>
  run(runApprove, ...what, '--id', 'first', ...YES, '--yes-i-may-spend', '1 create, 3 video units', ...more);

describe('a plan', () => {
  it('says each gate with yes or no, writes nothing, and ends with 1 while there is no approval', async () => {
    const what = begin('plan');
    const { code, out } = await run(runPlan, ...what);
    expect([code, out.split('\n')]).toEqual([
      1,
      [
        'text2video.create  POST /v1/videos/text2video  live-confirmed  3 video units',
        '  purpose  the lighthouse of plan',
        expect.stringMatching(/^ {2}body {5}sha256 [0-9a-f]{64}$/),
        '  yes  the body is right, and so are its media  docs/checking-payloads.md',
        expect.stringMatching(/^ {2}yes {2}its class is known and allowed {2}register\/policies.md:\d+$/),
        expect.stringMatching(/^ {2}yes {2}its cost is known and within the cap {2}register\/policies.md:\d+$/),
        '  yes  its shape is one that this project sends  register/patterns.md',
        expect.stringMatching(/^ {2}yes {2}a lost answer can be recovered {2}register\/policies.md:\d+$/),
        expect.stringMatching(/^ {2}\? {4}its purpose is open, and has no create yet {2}register\/policies.md:\d+$/),
        expect.stringMatching(/^ {2}no {3}an approval covers exactly this {2}register\/policies.md:\d+$/),
        '         no approval is named; kling approve makes one  docs/approval-gate.md',
        expect.stringMatching(/^ {2}\? {4}the approval has a create left/),
        expect.stringMatching(/^ {2}\? {4}the round goes on, in its order/),
        '  yes  nothing stops creates here  docs/spending.md',
        '1 create, 3 video units; nothing was written or sent',
        '',
      ],
    ]);
    expect(await run(runLedger)).toEqual({ code: 0, out: `no create is recorded in ${kling.at('plan')}\n` });
  });

  it('says no to a body without a model, for its class, its cost and its shape', async () => {
    kling.useHome('plan');
    const bare = kling.write('bare.json', JSON.stringify({ prompt: 'a calm sea' }));
    const { code, out } = await run(runPlan, bare, '--operation', 'text2video.create', '--json');
    const [create] = JSON.parse(out).creates as { gates: { gate: string; answer: string }[] }[];
    const no = create?.gates.filter(({ answer }) => answer === 'no').map(({ gate }) => gate);
    expect([code, no]).toEqual([1, ['class', 'cost', 'shape', 'approval']]);
  });

  it('of what is no operation answers nothing else about it', async () => {
    const [file = ''] = begin('misspelt');
    const { code, out } = await run(runPlan, file, '--operation', 'text2vide.create', '--json');
    const [create] = JSON.parse(out).creates as {
      gates: { gate: string; answer: string; refusals: { message: string }[] }[];
    }[];
    expect([code, create?.gates[0]?.refusals.map(({ message }) => message)]).toEqual([
      1,
      ['text2vide.create is not in the register; the nearest is text2video.create'],
    ]);
    const yes = create?.gates.filter(({ answer }) => answer === 'yes').map(({ gate }) => gate);
    expect(yes).toEqual(['surroundings']);
  });

  it('with an approval that covers it ends with 0', async () => {
    const what = begin('covered');
    await approve(what);
    expect((await run(runPlan, ...what, '--approval', 'first')).code).toBe(0);
  });
});

describe('an approval', () => {
  it('is not given by default, nor where nobody can be asked', async () => {
    const what = begin('unasked');
    const { code, out } = await run(runApprove, ...what, '--id', 'first', '--who', 'Ada', '--expires', '3d');
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('nobody can be asked here; a script says --yes-i-may-spend "1 create, 3 video units"'),
    ]);
    expect((await run(runPlan, ...what, '--approval', 'first')).out).toContain('there is no approval first');
  });

  it('names the sum exactly, and the preconditions', async () => {
    const what = begin('sum');
    const wrong = await run(
      runApprove,
      ...what,
      '--id',
      'first',
      ...YES,
      '--yes-i-may-spend',
      '1 create, 4 video units',
    );
    expect([wrong.code, wrong.out]).toEqual([
      1,
      expect.stringContaining('says "1 create, 4 video units", and the plan is "1 create, 3 video units"'),
    ]);
    const silent = await run(
      runApprove,
      ...what,
      '--id',
      'first',
      '--who',
      'Ada',
      '--expires',
      '3d',
      '--yes-i-may-spend',
      '1 create, 3 video units',
    );
    expect([silent.code, silent.out]).toEqual([1, expect.stringContaining('--seven-preconditions-met is missing')]);
  });

  it('is written once', async () => {
    const what = begin('once');
    expect((await approve(what)).code).toBe(0);
    expect(await approve(what)).toMatchObject({ code: 1, out: expect.stringContaining('there is an approval first') });
  });

  it('is refused for what is wrong with the plan', async () => {
    const bad = kling.write('bad.json', JSON.stringify({ ...BODY, mode: 'ultra' }));
    const { code, out } = await approve([bad, '--operation', 'text2video.create', '--purpose', 'the sea']);
    expect([code, out]).toEqual([1, expect.stringContaining('not approved  $.mode')]);
  });
});

describe('a create', () => {
  it('without an approval is a dry run', async () => {
    const before = kling.accepted();
    const { code, out } = await run(runCreate, ...begin('dry'));
    expect([code, kling.accepted() - before, out]).toEqual([
      1,
      0,
      expect.stringContaining('nothing was written or sent'),
    ]);
  });

  it('under an approval is sent once, followed, downloaded and closed', async () => {
    const before = kling.accepted();
    const what = begin('sent');
    await approve(what);
    const first = await run(runCreate, ...what, '--approval', 'first', '--wait', '--download', kling.at('clips'));
    expect([first.code, first.out]).toEqual([0, expect.stringContaining('deducted 3 of 3 video units')]);
    expect(first.out).toContain(`job ${readJob(first.out)}  done`);
    const again = await run(runCreate, ...what, '--approval', 'first');
    expect([again.code, again.out]).toEqual([1, expect.stringContaining('this purpose has its success')]);
    expect(kling.accepted() - before).toBe(1);
    const ledger = await run(runLedger);
    expect([ledger.code, ledger.out]).toEqual([
      0,
      expect.stringContaining(
        'sum of first  1 sent: 1 succeeded, 0 failed, 0 open; 3 video estimated, 3 video deducted',
      ),
    ]);
    expect((await run(runReport)).out).toContain('an emulator answered 1 of them, which concludes nothing');
  });

  it('that met a full queue is sent again under the same job', async () => {
    const before = kling.accepted();
    const what = begin('full');
    await approve(what);
    kling.service().setScript({
      rules: [{ when: { operation: 'text2video.create' }, do: { twist: { refuse: { code: 1303 } } }, times: 1 }],
    });
    const full = await run(runCreate, ...what, '--approval', 'first');
    expect([full.code, full.out]).toEqual([
      1,
      expect.stringMatching(
        /^rejected {2}1303: .*\n {2}nothing was made; after \d+ s send it again: the same command with --job /,
      ),
    ]);
    const job = /--job (\S+)/.exec(full.out)?.[1] ?? '';
    const early = await run(runCreate, ...what, '--approval', 'first', '--job', job);
    expect([early.code, early.out]).toEqual([1, expect.stringContaining('not sent  the wait is not over')]);
    expect(kling.accepted() - before).toBe(0);
  });

  it('whose answer was lost is never sent again, and found by its id', async () => {
    const before = kling.accepted();
    const what = begin('lost');
    await approve(what);
    kling.service().setScript({ rules: [{ when: { operation: 'text2video.create' }, do: { wire: 'reset-after' } }] });
    const lost = await run(runCreate, ...what, '--approval', 'first');
    expect([lost.code, lost.out]).toEqual([
      1,
      expect.stringContaining('do not send anything again; kling ledger --ask looks it up'),
    ]);
    const asked = await run(runLedger, '--ask');
    expect([asked.code, asked.out]).toEqual([
      0,
      expect.stringMatching(new RegExp(`^${readJob(lost.out)} {2}(?:submitted|downloading) `)),
    ]);
    expect(kling.accepted() - before).toBe(1);
  });

  it('that nobody waited for is gone on with, which sends nothing', async () => {
    const before = kling.accepted();
    const what = begin('left');
    await approve(what);
    const job = readJob((await run(runCreate, ...what, '--approval', 'first')).out);
    const clips = kling.at('left-clips');
    const { code, out } = await run(runCreate, '--job', job, '--download', clips);
    expect([code, out]).toEqual([
      0,
      expect.stringContaining(`job ${job}  done\nsucceeded\ndeducted 3 of 3 video units\n`),
    ]);
    expect(kling.accepted() - before).toBe(1);
  });

  it('that succeeded unfetched is fetched by the ledger, and its first failure is told no more', async () => {
    const what = begin('unfetched');
    await approve(what);
    kling.service().setScript({ rules: [{ when: { operation: 'text2video.create' }, do: { wire: 'reset-after' } }] });
    const job = readJob((await run(runCreate, ...what, '--approval', 'first')).out);
    await run(runCreate, '--job', job, '--wait');
    expect(await run(runLedger, '--ask', '--download', kling.at('unfetched-clips'))).toEqual({
      code: 0,
      out:
        `${job}  done  text2video.create  3 video units, 3 deducted  first  the lighthouse of unfetched\n` +
        'sum of first  1 sent: 1 succeeded, 0 failed, 0 open; 3 video estimated, 3 video deducted\n',
    });
  });

  it('that an empty account refused waits for the account, and keeps its place', async () => {
    const what = begin('empty');
    await approve(what);
    kling.service().setScript({
      rules: [{ when: { operation: 'text2video.create' }, do: { twist: { refuse: { code: 1102 } } }, times: 1 }],
    });
    const { code, out } = await run(runCreate, ...what, '--approval', 'first');
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(
        /^rejected {2}1102: .*\n {2}nothing was made; mend the account .*\n {2}then send it again: the same command with --job \w+\n$/,
      ),
    ]);
  });

  it('under an approval is called wrongly without its purpose', async () => {
    const [file = '', ...operation] = begin('purposeless').slice(0, 3);
    await expect(run(runCreate, file, ...operation, '--approval', 'first')).rejects.toThrow('--purpose');
  });

  it('for its JSON is told whole, without what the answer held', async () => {
    const what = begin('json');
    await approve(what);
    const { code, out } = await run(runCreate, ...what, '--approval', 'first', '--wait', '--json');
    const told = JSON.parse(out);
    expect([code, told.created.kind, told.followed.kind, told.followed.question]).toEqual([
      0,
      'accepted',
      'job',
      undefined,
    ]);
  });
});

describe('STOP', () => {
  it('forbids creates until a person lifts it', async () => {
    const what = begin('stop');
    await approve(what);
    expect(await run(runStop, 'the bill looks wrong')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^creates are stopped: .* ada: the bill looks wrong\n$/),
    });
    expect((await run(runStop)).code).toBe(1);
    expect(await run(runCreate, ...what, '--approval', 'first')).toMatchObject({
      code: 1,
      out: expect.stringContaining('the bill looks wrong'),
    });
    expect(await run(runStop, '--lift', 'it is right')).toMatchObject({
      code: 1,
      out: expect.stringContaining('creates are stopped'),
    });
    expect(await run(runStop, '--lift', 'it is right', '--yes-creates-may-go-on')).toEqual({
      code: 0,
      out: 'creates are allowed\n',
    });
    expect((await run(runCreate, ...what, '--approval', 'first')).code).toBe(0);
  });
});

it('the key stands in nothing that was printed or written', () => {
  expect(kling.printed.length).toBeGreaterThan(20);
  const texts = [...kling.printed, ...kling.readAll()];
  expect(texts.filter((text) => text.includes(kling.apiKey) || text.includes(btoa(kling.apiKey)))).toEqual([]);
});
