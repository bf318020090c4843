// A callback is the task itself, flat. It needs no route, and an envelope around it is the usual mistake.
import { describe, expect, it } from 'vitest';
import { checkPayload } from '../../../runtime/check/check-payload.ts';
import { tellIssues, tellObservations } from './tell.ts';

const CALLBACK = {
  task_id: '704512345678901234',
  task_status: 'succeed',
  task_status_msg: '',
  task_info: { external_task_id: 'scene-1' },
  created_at: 1774000000000,
  updated_at: 1774000090000,
  final_unit_deduction: '1.5',
  task_result: { videos: [{ id: 'v1', url: 'https://example.com/v.mp4', duration: '5.041' }] },
};

function receive(body: unknown) {
  return checkPayload({ kind: 'callback', body });
}

function tell(body: unknown) {
  const answer = receive(body);
  return { issues: tellIssues(answer), observations: tellObservations(answer) };
}

describe('a callback', () => {
  it('is valid as a flat task', () => {
    expect(receive(CALLBACK)).toEqual({
      operation: 'callback.task',
      kind: 'callback',
      valid: true,
      class: 'doc-derived',
      issues: [],
      observations: [],
      undecided: [],
    });
  });

  it.each([
    ['a task that has just begun', { task_id: '7', task_status: 'submitted', created_at: 1, updated_at: 1 }],
    ['a failed task', { ...CALLBACK, task_status: 'failed', task_status_msg: 'risk control', task_result: {} }],
    ['pictures', { ...CALLBACK, task_result: { images: [{ index: 0, url: 'https://example.com/a.png' }] } }],
    ['a parent video', { ...CALLBACK, task_info: { parent_video: { id: 'v0', url: '', duration: '5' } } }],
  ])('is taken without a word with %s', (_name, body) => {
    expect(tell(body)).toEqual({ issues: [], observations: [] });
  });

  it('deviates as answers do', () => {
    const videos = [{ id: 'v1', url: 'https://example.com/v.mp4', duration: 5, watermark_url: '' }];
    const body = { ...CALLBACK, task_status: 'done', final_balance_deduction: 0.5, task_result: { videos } };
    expect(tell({ ...body, created_at: undefined })).toEqual({
      issues: [],
      observations: [
        '$.task_status unknown-value: "done" is none of submitted, processing, succeed, failed [task_status]',
        '$.task_result.videos[0].duration other-type: is the number 5; the register says string<decimal> ' +
          '[task_result.videos[].duration]',
        '$.task_result.videos[0].watermark_url unknown-key: is not in the register',
        '$.final_balance_deduction other-type: is the number 0.5; the register says object [final_balance_deduction]',
        '$.created_at missing: is documented as always there, and is missing [created_at]',
      ],
    });
  });

  it('is invalid in an envelope, and its keys are named as unknown', () => {
    expect(tell({ code: 0, message: 'SUCCEED', request_id: 'r', data: CALLBACK })).toEqual({
      issues: [
        '$.task_id required: is missing; a text is expected [task_id, doc-confirmed]',
        '$.task_status required: is missing; one of submitted, processing, succeed, failed is expected ' +
          '[task_status, doc-confirmed]',
      ],
      observations: [
        '$.code unknown-key: is not in the register',
        '$.message unknown-key: is not in the register',
        '$.request_id unknown-key: is not in the register',
        '$.data unknown-key: is not in the register',
        '$.created_at missing: is documented as always there, and is missing [created_at]',
        '$.updated_at missing: is documented as always there, and is missing [updated_at]',
      ],
    });
  });

  it.each([
    ['a number as id', { ...CALLBACK, task_id: 7 }, '$.task_id type'],
    ['videos that are an object', { ...CALLBACK, task_result: { videos: {} } }, '$.task_result.videos type'],
    ['a text as result', { ...CALLBACK, task_result: 'https://example.com/v.mp4' }, '$.task_result type'],
  ])('is invalid with %s', (_name, body, issue) => {
    const { valid, issues } = receive(body);
    expect([valid, issues.map(({ path, code }) => `${path} ${code}`)]).toEqual([false, [issue]]);
  });

  it('is no kind of an operation that sends none', () => {
    expect(tellIssues(checkPayload({ operation: 'omniVideo.create', kind: 'callback', body: CALLBACK }))).toEqual([
      '$ unknown-operation: omniVideo.create has no callback [omniVideo.create, live-confirmed]',
    ]);
  });
});

describe('the headers of a signed callback', () => {
  const headers = { 'webhook-id': 'msg_1', 'webhook-timestamp': '1774000000', 'webhook-signature': 'v1,aGFzaA==' };

  it('are valid with id, timestamp and signature', () => {
    expect(checkPayload({ operation: 'callback.signature', body: headers })).toMatchObject({ valid: true, issues: [] });
  });

  it('are invalid without a signature', () => {
    const { 'webhook-signature': _gone, ...rest } = headers;
    const { issues } = checkPayload({ operation: 'callback.signature', body: rest });
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual(['$["webhook-signature"] required']);
  });
});
