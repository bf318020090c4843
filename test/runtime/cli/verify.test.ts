// A row of the verification plan from its dry run to its verdict, and what of it can become evidence: on the emulator nothing.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseRunRecord } from '../../../generated/kernel/run-record.ts';
import { runApprove } from '../../../runtime/cli/approve-command.ts';
import { runPlan } from '../../../runtime/cli/plan-command.ts';
import { runReport } from '../../../runtime/cli/report-command.ts';
import { runVerify } from '../../../runtime/cli/verify-command.ts';
import { makePng } from '../../../runtime/emulator/assets/make-png.ts';
import { readJob, useEmulatedService } from './run-command.ts';

const kling = useEmulatedService();
const { run } = kling;

let image = '';
let tiny = '';
beforeAll(() => {
  image = kling.write('frame.png', makePng({ width: 512, height: 512, seed: 1 }));
  tiny = kling.write('tiny.png', makePng({ width: 320, height: 320, seed: 1 }));
});

const YES = ['--who', 'Ada', '--expires', '3d', '--seven-preconditions-met'];

function begin(home: string): void {
  kling.useHome(home);
  kling.service().setScript({ rules: [] });
}

const approveB = () =>
  run(runApprove, '--row', 'B', '--id', 'row-b', ...YES, '--yes-i-may-spend', '1 create, 3 video units');

describe('the rows', () => {
  it('are listed with what they ask', async () => {
    const { code, out } = await run(runVerify);
    expect([code, out.split('\n')]).toEqual([
      0,
      [
        'A  does the anchored baseline still work?  omniVideo.create',
        'B  does text to video work with its model named?  text2video.create',
        'C  does image to video work with its model named?  image2video.create',
        'D  none: a note on an older route  not sent',
        'E  how strongly does a reference video carry into the next scene?  omniVideo.create',
        'F  do a reference video and elements work in one body?  omniVideo.create',
        'G  does an element speak with a chosen voice?  elements.create, omniVideo.create',
        '',
      ],
    ]);
  });

  it('say what they need, and D is never sent', async () => {
    begin('needs');
    await expect(run(runVerify, 'A')).rejects.toThrow('row A (clip) needs --image');
    await expect(run(runVerify, 'E')).rejects.toThrow('row E (clip) needs --video URL --video-seconds N');
    await expect(run(runVerify, 'D')).rejects.toThrow('row D is not sent');
  });
});

describe('a round', () => {
  it('of three creates costs nine units', async () => {
    begin('round');
    const { out } = await run(runPlan, '--round', '3', '--image', image);
    expect(out).toContain('3 creates, 9 video units; nothing was written or sent');
  });

  it('with a picture that is too small is refused by the name of the exclusion', async () => {
    begin('tiny');
    const { code, out } = await run(runPlan, '--row', 'C', '--image', tiny);
    expect([code, out]).toEqual([
      1,
      expect.stringContaining('no   tiny-image: a picture has less than 512 pixels on a side'),
    ]);
  });

  it('without a model needs the gamble in words, a limit, and why the shape is sent', async () => {
    begin('gamble');
    const what = ['--row', 'B', '--without-model', '--id', 'gamble', ...YES];
    const bare = await run(runApprove, ...what, '--yes-i-may-spend', '1 create, 5 video units');
    expect([bare.code, bare.out]).toEqual([
      1,
      expect.stringContaining('a hypothesis-only body needs an approval that says what is gambled on'),
    ]);
    const why = [
      '--hypothesis',
      'the default is served again',
      '--quarantine',
      'it is the question',
      '--limit',
      '5 video',
      '--limit-why',
      'no model costs more for 5 s',
    ];
    expect((await run(runApprove, ...what, ...why, '--yes-i-may-spend', '1 create, 5 video units')).out).toContain(
      'approved  gamble  1 create, 5 video units',
    );
  });

  it('is sent in its order: the second row waits for the first', async () => {
    begin('order');
    await run(
      runApprove,
      '--round',
      '2',
      '--image',
      image,
      '--id',
      'two',
      ...YES,
      '--yes-i-may-spend',
      '2 creates, 6 video units',
    );
    const early = await run(runVerify, 'B', '--approval', 'two');
    expect([early.code, early.out]).toEqual([1, expect.stringContaining('rows are sent in their order')]);
    expect((await run(runVerify, 'A', '--image', image, '--approval', 'two')).code).toBe(0);
    expect((await run(runVerify, 'B', '--approval', 'two')).code).toBe(0);
  });
});

describe('a row', () => {
  it('is sent, followed and closed with nine deliverables, one verdict and the file of its run', async () => {
    begin('row');
    expect((await run(runVerify, 'B')).code).toBe(1);
    await approveB();
    const sent = await run(runVerify, 'B', '--approval', 'row-b', '--download', kling.at('clips'));
    expect(sent.code).toBe(0);
    const job = readJob(sent.out);
    expect((await run(runReport)).out).toContain(`without a verdict  ${job}`);
    const sentence = 'the clip came and cost what the row says';
    const file = kling.at('run.json');
    const close = ['B', '--job', job, '--sentence', sentence, '--verdict', 'tightened', '--by', 'Ada', '--run', file];
    expect(await run(runVerify, ...close)).toEqual({
      code: 0,
      out: `tightened  ${sentence}  (Ada)\nthe run is in ${file}; contract promote reads it\n`,
    });
    const record = parseRunRecord(JSON.parse(readFileSync(file, 'utf8')));
    expect(record).toMatchObject({
      kind: 'record',
      record: {
        operations: ['text2video.create', 'text2video.get'],
        model: 'kling-v3',
        outcome: 'succeeded',
        code: 0,
        deduction: '3',
        verdict: 'tightened',
        emulated: true,
        request: { body: { model_name: 'kling-v3', prompt: '<text>', external_task_id: '<id>' } },
        queries: [{ response: { body: { data: { task_status: 'succeed', task_id: '<id>' } } } }],
      },
    });
    expect(await run(runVerify, ...close)).toEqual({
      code: 1,
      out: 'refused  the row has its verdict; a row gets exactly one\n',
    });
    expect((await run(runReport)).out).toContain(
      `tightened  row B, clip: does text to video work with its model named?  ${sentence}  (emulated: says nothing of the service)`,
    );
  });

  it('without a downloaded file does not count', async () => {
    begin('no-file');
    await approveB();
    const job = readJob((await run(runVerify, 'B', '--approval', 'row-b')).out);
    const close = ['B', '--job', job, '--sentence', 'the clip came as expected', '--verdict', 'unchanged'];
    expect(await run(runVerify, ...close)).toEqual({
      code: 1,
      out: 'refused  file: a create that succeeded has one\n',
    });
    expect((await run(runVerify, 'B', '--job', job, '--download', kling.at('late'))).code).toBe(0);
    expect((await run(runVerify, ...close)).code).toBe(0);
  });

  it('that was refused for its shape may reopen the contract, and has no file to show', async () => {
    begin('refused');
    await approveB();
    kling.service().setScript({
      rules: [{ when: { operation: 'text2video.create' }, do: { twist: { refuse: { code: 1200 } } } }],
    });
    const refused = await run(runVerify, 'B', '--approval', 'row-b');
    expect([refused.code, refused.out]).toEqual([1, expect.stringContaining('rejected  1200')]);
    const close = [
      'B',
      '--job',
      readJob(refused.out),
      '--sentence',
      'the service refused the shape',
      '--verdict',
      'reopened',
    ];
    expect((await run(runVerify, ...close)).out).toContain('reopened  the service refused the shape');
  });

  it('whose content was refused reopens nothing', async () => {
    begin('content');
    await approveB();
    kling.service().setScript({
      rules: [{ when: { operation: 'text2video.create' }, do: { twist: { refuse: { code: 1301 } } } }],
    });
    const job = readJob((await run(runVerify, 'B', '--approval', 'row-b')).out);
    const close = ['B', '--job', job, '--sentence', 'the content was refused', '--verdict', 'reopened'];
    expect(await run(runVerify, ...close)).toEqual({
      code: 1,
      out: 'refused  reopened is no verdict of a create that rejected as moderation; unchanged is\n',
    });
  });
});
