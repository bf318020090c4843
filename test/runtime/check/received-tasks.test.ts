// What the service really sends deviates from what it documents: such an answer stays usable, and each deviation is told once.
import { describe, expect, it } from 'vitest';
import { ask, tellIssues, tellObservations } from './tell.ts';

const TASK = {
  task_id: '704512345678901234',
  task_status: 'processing',
  created_at: 1774000000000,
  updated_at: 1774000004000,
};

function tell(operation: string, body: unknown) {
  const answer = ask(operation, body, { kind: 'response' });
  return { issues: tellIssues(answer), observations: tellObservations(answer) };
}

function get(data: unknown) {
  return tell('omniVideo.get', { code: 0, message: 'SUCCEED', request_id: 'c0ffee', data });
}

const NOTHING = { issues: [], observations: [] };

describe('a task is taken without a word', () => {
  it.each([
    [
      'when it failed, under code 0',
      { ...TASK, task_status: 'failed', task_status_msg: 'risk control', task_result: {} },
    ],
    ['without task_info', TASK],
    ['with an empty task_info', { ...TASK, task_info: {} }],
    ['with null for task_info', { ...TASK, task_info: null }],
    ['with an empty external id', { ...TASK, task_info: { external_task_id: '' } }],
    ['with null for the external id', { ...TASK, task_info: { external_task_id: null } }],
    ['with an empty task_result', { ...TASK, task_result: {} }],
    ['with null for task_result', { ...TASK, task_result: null }],
    ['with no videos in it', { ...TASK, task_result: { videos: [] } }],
    ['with timestamps in seconds', { ...TASK, created_at: 1774000000, updated_at: 1774000004 }],
    ['with an id of letters', { ...TASK, task_id: 'Cx81WaQ-H1IAAAAAAHzzQg' }],
    ['with an id of 18 digits in quotes', { ...TASK, task_id: '829836802793406551' }],
    ['with a deduction in quotes', { ...TASK, final_unit_deduction: '0.05' }],
    ['with a balance deduction of texts', { ...TASK, final_balance_deduction: { quota: '0.5', list_price: '0.7' } }],
    ['with a fraction as duration', done({ id: 'v', url: 'https://example.com/v.mp4', duration: '5.041' })],
    ['with a video that has a URL only', done({ url: 'https://example.com/v.mp4' })],
    ['with a video that has nothing', done({})],
  ])('%s', (_name, data) => {
    expect(get(data)).toEqual(NOTHING);
  });

  it('in the answer to a create', () => {
    const body = { code: 0, message: 'SUCCEED', request_id: 'c0ffee', data: { ...TASK, task_status: 'submitted' } };
    expect(tell('image2video.create', body)).toEqual(NOTHING);
  });

  it('in a list, and the list may be empty', () => {
    expect(tell('text2video.list', { code: 0, message: '', request_id: 'r', data: [TASK, TASK] })).toEqual(NOTHING);
    expect(tell('text2video.list', { code: 0, message: '', request_id: 'r', data: [] })).toEqual(NOTHING);
  });
});

function done(video: object) {
  return { ...TASK, task_status: 'succeed', task_result: { videos: [video] } };
}

describe('a deviation is told', () => {
  it.each([
    [
      'an unknown status',
      { ...TASK, task_status: 'succeeded' },
      '$.data.task_status unknown-value: "succeeded" is none of submitted, processing, succeed, failed [data.task_status]',
    ],
    [
      'a number as balance deduction',
      { ...TASK, final_balance_deduction: 0.56 },
      '$.data.final_balance_deduction other-type: is the number 0.56; the register says object [data.final_balance_deduction]',
    ],
    [
      'a number as unit deduction',
      { ...TASK, final_unit_deduction: 1 },
      '$.data.final_unit_deduction other-type: is the number 1; the register says string<decimal> [data.final_unit_deduction]',
    ],
    [
      'a number as duration',
      done({ duration: 5.1 }),
      '$.data.task_result.videos[0].duration other-type: is the number 5.1; the register says string<decimal> ' +
        '[data.task_result.videos[].duration]',
    ],
    [
      'a timestamp in quotes',
      { ...TASK, created_at: '1774000000000' },
      '$.data.created_at other-type: is the text "1774000000000"; the register says integer [data.created_at]',
    ],
    [
      'a missing timestamp',
      { task_id: '7', task_status: 'submitted', created_at: 1 },
      '$.data.updated_at missing: is documented as always there, and is missing [data.updated_at]',
    ],
    [
      'null for a timestamp',
      { ...TASK, updated_at: null },
      '$.data.updated_at missing: is documented as always there, and is missing [data.updated_at]',
    ],
    ['a key that nobody documents', { ...TASK, queue: 3 }, '$.data.queue unknown-key: is not in the register'],
    ['a key named constructor', { ...TASK, constructor: 3 }, '$.data.constructor unknown-key: is not in the register'],
    [
      'a key inside a video',
      done({ cover_url: 'https://example.com/c.jpg' }),
      '$.data.task_result.videos[0].cover_url unknown-key: is not in the register',
    ],
  ])('%s', (_name, data, observation) => {
    expect(get(data)).toEqual({ issues: [], observations: [observation] });
  });

  it('a missing request_id', () => {
    expect(tell('omniVideo.get', { code: 0, message: 'SUCCEED', data: TASK })).toEqual({
      issues: [],
      observations: ['$.request_id missing: is documented as always there, and is missing [request_id]'],
    });
  });

  it.each(['0', '0.0'])('the code 0 as the text %j', (code) => {
    expect(tell('omniVideo.get', { code, message: 'SUCCEED', request_id: 'r', data: TASK })).toEqual({
      issues: [],
      observations: [`$.code other-type: is the text "${code}"; the register says integer [code]`],
    });
  });

  it('at the item of a list where it is', () => {
    const data = [TASK, { ...TASK, task_status: 'paused' }];
    expect(tell('image2video.list', { code: 0, message: '', request_id: 'r', data }).observations).toEqual([
      '$.data[1].task_status unknown-value: "paused" is none of submitted, processing, succeed, failed ' +
        '[data[].task_status]',
    ]);
  });
});
