// Which of the files that a task made are not here yet. What is taken for fetched and is not is purged by the service, and was paid for.
import { describe, expect, it } from 'vitest';
import { listMissing } from '../../../runtime/store/downloads.ts';
import { ACCEPTED, add, build, createOutcome, HASH, JOB_ID, RESULT, SAMPLES } from './sample-events.ts';

const clip = {
  kind: 'video',
  id: null,
  url: 'https://cdn.example.com/1.mp4',
  durationSeconds: 5,
  expiresAt: null,
} as const;
const three = { type: 'result', data: { ...RESULT, results: [clip, clip, clip] } } as const;
const ended = build(SAMPLES.queued, SAMPLES.intent, createOutcome(ACCEPTED), three);

const file = (path: string, resultId: string | null = null) =>
  ({ type: 'file', data: { path, bytes: 10, sha256: HASH, resultId } }) as const;

const download = (...paths: readonly string[]) => paths.reduce((job, path) => add(job, file(path)), ended);

describe('of three files', () => {
  it.each<[string, readonly string[], readonly number[]]>([
    ['none', [], [0, 1, 2]],
    ['the first', [`/a/${JOB_ID}-0.mp4`], [1, 2]],
    ['the last', [`/a/${JOB_ID}-2.mp4`], [0, 1]],
    ['the first, in two folders', [`/a/${JOB_ID}-0.mp4`, `/b/${JOB_ID}-0.mp4`], [1, 2]],
    ['the first, in three folders', ['/a', '/b', '/c'].map((folder) => `${folder}/${JOB_ID}-0.mp4`), [1, 2]],
    ['one that was named otherwise', ['/a/street.mp4'], [1, 2]],
    ['the first, and one that was named otherwise', [`/a/${JOB_ID}-0.mp4`, '/a/street.mp4'], [2]],
    ['one of another job', ['/a/01ARZ3NDEKTSV4RRFFQ69G5FAX-2.mp4'], [1, 2]],
  ])('%s is here', (_what, paths, missing) => {
    const job = download(...paths);
    expect(listMissing(job)).toEqual(missing);
    expect(job.state).toBe('downloading');
  });

  it('all are here when each place has one', () => {
    const job = download(...[1, 1, 2, 0].map((place, index) => `/${index}/${JOB_ID}-${place}.mp4`));
    expect([listMissing(job), job.state]).toEqual([[], 'done']);
  });

  it('that have one name and three ids, all are here', () => {
    const job = ['1', '2', '3'].reduce((made, id) => add(made, file(`/${id}/clip.mp4`, id)), ended);
    expect(job.state).toBe('done');
  });
});
