// A board with a job of every kind, as the tests of the view and of the metrics read it.
import type { Board, BoardJob } from '../../../../runtime/watcher/view/board.ts';

export const AT = Date.parse('2026-11-29T12:00:00Z');
const MINUTE = 60_000;
const DAY = 86_400_000;

export function createBoardJob(end: string, change: Partial<BoardJob>): BoardJob {
  return {
    id: `01ARZ3NDEKTSV4RRFFQ69G5${end}`,
    state: 'queued',
    operation: 'text2video.create',
    purpose: `scene ${end}`,
    approval: 'street',
    taskId: undefined,
    taskStatus: undefined,
    parent: undefined,
    queuedAt: AT - 10 * MINUTE,
    changedAt: AT - 2 * MINUTE,
    paths: [],
    filesWanted: undefined,
    deduction: undefined,
    unit: 'video',
    why: '',
    attention: undefined,
    commands: [],
    purgedAt: undefined,
    ...change,
  };
}

export const NEEDY = createBoardJob('FA4', {
  state: 'needs_attention',
  attention: 'asset-unusable',
  why: 'no video: text/html',
  commands: ['kling resolve 01ARZ3NDEKTSV4RRFFQ69G5FA4 --abandon'],
  purgedAt: AT + 3 * DAY,
});

export const BOARD: Board = {
  at: AT,
  jobs: [
    createBoardJob('FA0', {}),
    createBoardJob('FA1', { state: 'submit_pending', why: 'connection reset' }),
    createBoardJob('FA2', { state: 'submitted', taskId: 't-2', taskStatus: 'processing', changedAt: AT - MINUTE }),
    createBoardJob('FA3', { state: 'waiting_parent', parent: '01ARZ3NDEKTSV4RRFFQ69G5FA2' }),
    NEEDY,
    createBoardJob('FA5', { state: 'downloading', taskId: 't-5', taskStatus: 'succeeded', filesWanted: 1 }),
  ],
  corrupt: [{ job: '01ARZ3NDEKTSV4RRFFQ69G5FA6', file: 'e0002.json', why: 'the file is empty' }],
  caps: [
    {
      approval: 'street',
      creates: { taken: 5, approved: 6 },
      units: [{ unit: 'video', taken: '13.5', approved: '18' }],
      damaged: undefined,
    },
    { approval: 'old', creates: { taken: 0, approved: 0 }, units: [], damaged: 'slot 2 is missing' },
  ],
  archived: 7,
  stopped: 'ada: the bill looks wrong',
  freeBytes: 1_073_741_824,
};

export const DONE = createBoardJob('FA7', {
  state: 'done',
  paths: ['/clips/a.mp4'],
  filesWanted: 1,
  deduction: '3',
  queuedAt: AT - 8 * MINUTE,
  changedAt: AT - MINUTE,
});
