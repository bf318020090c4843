// Tolerance ends where an answer cannot be used: without its task id, its code or its shape it is invalid.
import { describe, expect, it } from 'vitest';
import { ask, tellIssues } from './tell.ts';

const TASK = {
  task_id: '704512345678901234',
  task_status: 'processing',
  created_at: 1774000000000,
  updated_at: 1774000004000,
};
const STATES = 'submitted, processing, succeed, failed';

function tell(operation: string, body: unknown) {
  return tellIssues(ask(operation, body, { kind: 'response' }));
}

function get(data: unknown) {
  return tell('text2video.get', { code: 0, message: 'SUCCEED', request_id: 'c0ffee', data });
}

describe('a task is unusable', () => {
  it('without its id', () => {
    const { task_id: _gone, ...rest } = TASK;
    expect(get(rest)).toEqual([
      '$.data.task_id required: is missing; a text is expected [data.task_id, doc-confirmed]',
    ]);
  });

  it('with an empty id', () => {
    expect(get({ ...TASK, task_id: '' })).toEqual([
      '$.data.task_id required: is empty; it must hold a text [data.task_id, doc-confirmed]',
    ]);
  });

  it('with null for its id', () => {
    expect(get({ ...TASK, task_id: null })).toEqual([
      '$.data.task_id type: is null; a text is expected [data.task_id, doc-confirmed]',
    ]);
  });

  it.each([704512345678, 704512345678901234n])('with the number %s for its id', (task_id) => {
    const { issues } = ask('text2video.get', { code: 0, data: { ...TASK, task_id } }, { kind: 'response' });
    expect(issues.map(({ path, code, message }) => `${path} ${code}: ${message}`)).toEqual([
      `$.data.task_id type: is the number ${task_id}; a text is expected`,
    ]);
  });

  it('without its status', () => {
    const { task_status: _gone, ...rest } = TASK;
    expect(get(rest)).toEqual([
      `$.data.task_status required: is missing; one of ${STATES} is expected [data.task_status, doc-confirmed]`,
    ]);
  });

  it('with an object as videos', () => {
    const { issues } = ask(
      'text2video.get',
      { code: 0, data: { ...TASK, task_result: { videos: { url: 'https://example.com/v.mp4' } } } },
      { kind: 'response' },
    );
    expect(issues.map(({ path, code, message }) => `${path} ${code}: ${message}`)).toEqual([
      '$.data.task_result.videos type: is an object; a list is expected',
    ]);
  });

  it.each([
    ['a text', 'none', 'is the text "none"; an object is expected'],
    ['a list', [TASK], 'is a list; an object is expected'],
    ['a number', 7, 'is the number 7; an object is expected'],
    ['null', null, 'is null; an object is expected'],
    ['nothing', undefined, 'is missing; an object is expected'],
  ])('when data is %s', (_name, data, message) => {
    const code = data === undefined ? 'required' : 'type';
    expect(get(data)).toEqual([`$.data ${code}: ${message} [data, doc-confirmed]`]);
  });
});

describe('a list is unusable', () => {
  it('when it is an object', () => {
    const { issues } = ask('omniVideo.list', { code: 0, data: TASK }, { kind: 'response' });
    expect(issues.map(({ path, code, message }) => `${path} ${code}: ${message}`)).toEqual([
      '$.data type: is an object; a list is expected',
    ]);
  });

  it('when an item has no id, and the item is named', () => {
    const body = { code: 0, message: '', request_id: 'r', data: [TASK, { task_status: 'failed' }] };
    expect(tell('omniVideo.list', body)).toEqual([
      '$.data[1].task_id required: is missing; a text is expected [data[].task_id, doc-confirmed]',
    ]);
  });
});

describe('an envelope is unusable', () => {
  it('without a code', () => {
    expect(tell('omniVideo.get', { message: 'SUCCEED', request_id: 'r', data: TASK })).toEqual([
      '$.code required: is missing; a whole number is expected [code, doc-confirmed]',
    ]);
  });

  it.each([
    ['"ok"', 'ok', 'is the text "ok"; a whole number is expected'],
    ['null', null, 'is null; a whole number is expected'],
    ['a fraction', 0.5, 'is the number 0.5; a whole number is expected'],
    ['true', true, 'is true; a whole number is expected'],
  ])('when its code is %s', (_name, code, message) => {
    const { issues } = ask('omniVideo.get', { code, message: 'x', request_id: 'r', data: TASK }, { kind: 'response' });
    expect(issues.map(({ path, code: kind, message: text }) => `${path} ${kind}: ${text}`)).toEqual([
      `$.code type: ${message}`,
    ]);
  });

  it.each([
    ['a page of a gateway', '<html><body>502 Bad Gateway</body></html>'],
    ['a list', [TASK]],
    ['null', null],
  ])('when it is %s', (_name, body) => {
    const { valid, issues } = ask('omniVideo.get', body, { kind: 'response' });
    expect([valid, issues.map(({ path, code }) => `${path} ${code}`)]).toEqual([false, ['$ type']]);
  });
});
