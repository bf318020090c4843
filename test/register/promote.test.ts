// A made-up run of this project's own route, promoted into a copy of the real register: what it lifts, and that the copy stays clean.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stringifyJson } from '../../generator/kernel/json.ts';
import type { UnsealedRunRecord } from '../../generator/kernel/run-record.ts';
import { sealRun } from '../vendors/parcel-run.ts';
import { createProject, type Project, REPOSITORY, readTexts, writeText } from '../vendors/project.ts';
import { runContractCli } from '../vendors/run-contract-cli.ts';

const TASK = '700000000000000001';

function answerTask(state: string, more: object = {}): { status: number; body: unknown } {
  const data = { task_id: TASK, task_status: state, created_at: 1714982400000, updated_at: 1714982400000, ...more };
  return { status: 200, body: { code: 0, message: 'SUCCEED', request_id: 'made-up-1', data } };
}

const ASK = { method: 'GET', path: `/v1/videos/omni-video/${TASK}` } as const;

/** Each call compiles the whole register, twice where it promotes; on a busy machine that takes a while. */
const LONG = 240_000;

/** Nobody ever sent it: ids, times and addresses are invented. */
const RUN: UnsealedRunRecord = {
  format: 'contract-run',
  version: 1,
  id: '2024-05-06-made-up-feature-4k',
  at: '2024-05-06T10:15:00Z',
  operations: ['omniVideo.create', 'omniVideo.get'],
  host: 'https://api-singapore.klingai.com',
  model: 'kling-v3-omni',
  request: {
    method: 'POST',
    path: '/v1/videos/omni-video',
    body: {
      model_name: 'kling-v3-omni',
      prompt: 'the next morning, the same street as in <<<video_1>>>',
      mode: '4k',
      duration: '7',
      aspect_ratio: '9:16',
      external_task_id: 'made-up-2',
      video_list: [{ video_url: 'https://example.com/clip.mp4', refer_type: 'feature', keep_original_sound: 'no' }],
      watermark_info: { enabled: false },
      camera_fixed: true,
    },
  },
  response: answerTask('submitted', { task_info: { external_task_id: 'made-up-2' } }),
  queries: [
    { request: ASK, response: answerTask('processing') },
    {
      request: ASK,
      response: answerTask('succeed', {
        task_result: { videos: [{ id: 'made-up-3', url: 'https://example.com/made-up.mp4', duration: '7.04' }] },
        final_unit_deduction: '7',
      }),
    },
  ],
  outcome: 'succeeded',
  code: 0,
  deduction: '7',
  approval: { id: '2024-05-05-made-up', purpose: 'does a reference video work as a feature?' },
  verdict: 'tightened',
  tool: { name: 'made-up', version: '1.0.0' },
  confirms: [],
  rejects: [],
  emulated: false,
};

function createCopy(run: UnsealedRunRecord = RUN): Project {
  const project = createProject(join(REPOSITORY, 'register'));
  // The other settings name checkers and pages that the copy does not have.
  const { hosts, ends } = JSON.parse(readFileSync(join(REPOSITORY, 'contract.config.json'), 'utf8'));
  writeText(project, 'contract.config.json', JSON.stringify({ hosts, ends }));
  writeText(project, 'run.json', stringifyJson(sealRun(run), 2));
  return project;
}

function runIn(project: Project, ...args: string[]) {
  return runContractCli(args, {}, project.root);
}

it(
  'lifts what it shows, by the bytes of the patch that it prints, and the copy is clean when it is generated',
  () => {
    const [project, other] = [createCopy(), createCopy()];
    const dry = JSON.parse(runIn(other, 'promote', 'run.json', '--json', '--dry-run').stdout);
    const said = JSON.parse(runIn(project, 'promote', 'run.json', '--json').stdout);
    const git = spawnSync('git', ['apply', '-'], { cwd: other.root, input: dry.patch, encoding: 'utf8' });
    expect([git.status, git.stderr]).toEqual([0, '']);
    expect(readTexts(join(other.root, 'register'))).toEqual(readTexts(join(project.root, 'register')));
    expect(said.findings).toEqual([]);
    expect(said.written).toEqual(['register/errors.md', 'register/omni-video.md', 'register/evidence/runs.md']);
    const rows = said.changed.map(({ row }: { row: string }) => row);
    expect(rows).toEqual(
      expect.arrayContaining([
        'omniVideo.create/mode=4k',
        'omniVideo.create/duration=7',
        'omniVideo.create/video_list[].refer_type=feature',
        'omniVideo.create/watermark_info.enabled',
        'omniVideo.create/response:data.task_info.external_task_id',
        'omniVideo.get/path:id',
        'omniVideo.get/response:data.task_status=processing',
        'omniVideo.get/response:data.task_result.videos[].url',
        'error:0',
      ]),
    );
    const left = new Map(
      said.unchanged.map(({ subject, reason }: { subject: string; reason: string }) => [subject, reason]),
    );
    expect(left.get('omniVideo.create/camera_fixed')).toBe('unregistered');
    expect(left.get('omniVideo.create/prompt')).toBe('confirmed');
    expect(left.get('omniVideo.create#sound-off-with-video')).toBe('unshown');
    expect(left.get('omni-external-task-id-twice')).toBe('question');
    expect(runIn(project, 'generate').code).toBe(0);
    expect(runIn(project, 'check')).toMatchObject({ code: 0, stderr: '' });
  },
  LONG,
);

it(
  'is refused if the last answer says that the task failed, which comes with HTTP 200 and code 0',
  () => {
    const failed = { request: ASK, response: answerTask('failed', { task_status_msg: 'no' }) };
    const said = JSON.parse(runIn(createCopy({ ...RUN, queries: [failed] }), 'promote', 'run.json', '--json').stdout);
    expect(said.findings).toMatchObject([
      { code: 'PROMOTE-OUTCOME', message: 'the last answer says that the task failed', expected: 'failed' },
    ]);
  },
  LONG,
);
