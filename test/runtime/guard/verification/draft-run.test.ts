// The file of a run: what `contract promote` takes as it is, with nothing private in it, and refuses as soon as an emulator answered.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { stringifyJson } from '../../../../generated/kernel/json.ts';
import { parseRunRecord, type RunRecord } from '../../../../generated/kernel/run-record.ts';
import { findSecrets } from '../../../../generated/kernel/secrets.ts';
import { operations } from '../../../../generated/operations.ts';
import { draftRun, type FinishedCreate } from '../../../../runtime/guard/verification/draft-run.ts';
import { REPOSITORY } from '../../../vendors/project.ts';

const folder = mkdtempSync(join(tmpdir(), 'kling-run-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const find = (id: string) => {
  const operation = operations.find((candidate) => candidate.id === id);
  if (operation === undefined) throw new Error(id);
  return operation;
};
const TOOL = { name: 'kling', version: '0.1.0' };
const digest = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const FINISHED: FinishedCreate = {
  job: '01JDX4ZK9Q8W7V6T5S4R3P2N1M',
  row: 'B',
  at: '2026-11-28T10:15:00Z',
  create: find('text2video.create'),
  query: find('text2video.get'),
  host: 'https://api-singapore.klingai.com',
  call: {
    request: {
      method: 'POST',
      path: '/v1/videos/text2video',
      body: {
        model_name: 'kling-v3',
        prompt: 'a secret garden',
        duration: '5',
        mode: 'std',
        aspect_ratio: '16:9',
        external_task_id: 'kc1-x-a1',
      },
    },
    response: {
      status: 200,
      headers: { server: 'someone' },
      body: { code: 0, message: 'SUCCEED', request_id: 'r-1', data: { task_id: '7049', task_status: 'submitted' } },
    },
  },
  questions: [
    {
      request: { method: 'GET', path: '/v1/videos/text2video/7049' },
      response: {
        status: 200,
        body: {
          code: 0,
          message: 'SUCCEED',
          request_id: 'r-2',
          data: {
            task_id: '7049',
            task_status: 'succeed',
            task_status_msg: '',
            task_info: { external_task_id: 'kc1-x-a1' },
            final_unit_deduction: '3',
            created_at: 1774000000000,
            updated_at: 1774000090000,
            task_result: {
              videos: [{ id: 'v', url: 'https://cdn.example.com/c.mp4?sig=abcdef123456', duration: '5.041' }],
            },
          },
        },
      },
    },
  ],
  outcome: 'succeeded',
  code: 0,
  deduction: '3',
  failure: undefined,
  approval: { id: '2026-11-27-baselines', purpose: 'row B, clip: does text to video work with its model named?' },
  verdict: 'tightened',
  emulated: false,
};

/** A run of a day that is still to come is refused. */
const AFTER_THE_RUN = `globalThis.Date = class extends Date {
  constructor(...parts) { super(...(parts.length === 0 ? ['2026-12-01'] : parts)); }
};`;

function promote(run: RunRecord): { status: number | null; text: string } {
  const file = join(folder, `${run.emulated}.json`);
  writeFileSync(file, stringifyJson(run));
  const clock = ['--import', `data:text/javascript,${encodeURIComponent(AFTER_THE_RUN)}`];
  const args = [...clock, join(REPOSITORY, 'generator/cli/main.ts'), 'promote', file, '--dry-run'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: REPOSITORY, encoding: 'utf8' });
  return { status, text: `${stdout}${stderr}` };
}

describe('the file of a run', () => {
  const run = draftRun(FINISHED, TOOL, digest);

  it('keeps registered values, and elides what is somebody’s', () => {
    expect(parseRunRecord(run).kind).toBe('record');
    expect(run.id).toBe('2026-11-28-row-b-3p2n1m');
    expect(run.request.body).toEqual({
      model_name: 'kling-v3',
      prompt: '<text>',
      duration: '5',
      mode: 'std',
      aspect_ratio: '16:9',
      external_task_id: '<id>',
    });
    expect(run.queries[0]?.response.body).toEqual({
      code: 0,
      message: '<text>',
      request_id: '<id>',
      data: {
        task_id: '<id>',
        task_status: 'succeed',
        task_status_msg: '',
        task_info: { external_task_id: '<id>' },
        final_unit_deduction: '3',
        created_at: 1774000000000,
        updated_at: 1774000090000,
        task_result: { videos: [{ id: '<id>', url: '<url>', duration: '5.041' }] },
      },
    });
    expect([run.response.headers, findSecrets(run)]).toEqual([undefined, []]);
  });

  it('is taken by contract promote', () => {
    const { status, text } = promote(run);
    expect([status, text]).toEqual([0, expect.stringContaining('2026-11-28-row-b-3p2n1m')]);
  });

  it.each([
    [
      'a header',
      {
        ...FINISHED,
        call: { ...FINISHED.call, response: { ...FINISHED.call.response, headers: { 'x-emulated': '1' } } },
      },
    ],
    [
      'an id',
      {
        ...FINISHED,
        questions: [
          { request: { method: 'GET', path: '/v1/videos/text2video/emulated-7' }, response: { status: 200 } },
        ],
      },
    ],
    ['the wire', { ...FINISHED, emulated: true }],
  ] as [string, FinishedCreate][])('says that it is emulated when %s does', (_what, finished) => {
    expect(draftRun(finished, TOOL, digest).emulated).toBe(true);
  });

  it('is refused by contract promote when an emulator answered', () => {
    const { status, text } = promote(draftRun({ ...FINISHED, emulated: true }, TOOL, digest));
    expect([status, text]).toEqual([1, expect.stringContaining('PROMOTE-EMULATED')]);
  });
});
