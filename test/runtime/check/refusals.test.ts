// A refused call answers with a code: the answer says what it means and when to try again, in whatever shape the body came.
import { describe, expect, it } from 'vitest';
import { checkPayload } from '../../../runtime/check/check-payload.ts';
import { listRows, readMarks } from './register-rows.ts';
import { ask, tellIssues, tellObservations } from './tell.ts';

const CODES = listRows('error.body', '## Codes').map(({ row, cells }) => ({
  row,
  code: Number(readMarks(cells.Code)[0]),
  meaning: cells.Meaning,
  retry: cells.Retry,
  class: cells.Class,
  advice: cells.Advice,
}));
const REFUSALS = CODES.filter(({ code }) => code !== 0);

it('the register has codes', () => {
  expect(REFUSALS.length).toBeGreaterThan(20);
});

describe('a registered code', () => {
  it.each(REFUSALS)('$code is explained with its row in an error body', (row) => {
    expect(checkPayload({ kind: 'error', body: { code: row.code, message: 'no', request_id: 'r' } })).toEqual({
      operation: 'error.body',
      kind: 'error',
      valid: true,
      class: 'doc-derived',
      issues: [],
      observations: [],
      undecided: [],
      service: row,
    });
  });

  it('is explained in the answer to a create, which needs no data then', () => {
    const answer = ask('omniVideo.create', { code: 1303, message: 'full', request_id: 'r' }, { kind: 'response' });
    expect(answer).toMatchObject({ operation: 'omniVideo.create', kind: 'response', valid: true, observations: [] });
    expect(answer.service).toMatchObject({ code: 1303, class: 'rate', retry: 'backoff' });
  });

  it('of a failed task is success: its reason stands in the task', () => {
    const data = { task_id: '7', task_status: 'failed', task_status_msg: 'risk control', created_at: 1, updated_at: 1 };
    const answer = ask('omniVideo.get', { code: 0, message: 'SUCCEED', request_id: 'r', data }, { kind: 'response' });
    expect([answer.valid, answer.service?.class]).toEqual([true, 'success']);
  });
});

describe('the data of a refusal', () => {
  it.each([
    ['missing', {}],
    ['null', { data: null }],
    ['an empty object', { data: {} }],
    ['an empty list', { data: [] }],
    ['a text', { data: 'nothing' }],
  ])('may be %s', (_name, more) => {
    const body = { code: 1201, message: 'wrong value', request_id: 'r', ...more };
    for (const payload of [
      { operation: 'text2video.create', kind: 'response' },
      { operation: 'omniVideo.list', kind: 'response' },
      { kind: 'error' },
    ] as const) {
      const answer = checkPayload({ ...payload, body });
      expect([answer.valid, answer.observations, answer.service?.code]).toEqual([true, [], 1201]);
    }
  });
});

describe('a deviating error body', () => {
  it.each(['1201', '1201.0'])('with the code as the text %j is read all the same', (code) => {
    const answer = ask('omniVideo.create', { code, message: 'wrong value', request_id: 'r' }, { kind: 'response' });
    expect([answer.valid, answer.service?.code]).toEqual([true, 1201]);
    expect(tellObservations(answer)).toEqual([
      `$.code other-type: is the text "${code}"; the register says integer [code]`,
    ]);
  });

  it('without request_id and message is told so', () => {
    expect(tellObservations(checkPayload({ kind: 'error', body: { code: 1102 } }))).toEqual([
      '$.message missing: is documented as always there, and is missing [message]',
      '$.request_id missing: is documented as always there, and is missing [request_id]',
    ]);
  });

  it.each(['error', 'response'] as const)('with a code that nobody registered is told so, as %s', (kind) => {
    const body = { code: 1399, message: 'new', request_id: 'r' };
    const answer = checkPayload({ operation: kind === 'error' ? undefined : 'omniVideo.get', kind, body });
    expect([answer.valid, answer.service]).toEqual([true, undefined]);
    expect(tellObservations(answer)).toEqual(['$.code unknown-value: 1399 is no registered service code']);
  });
});

describe('an error body is invalid', () => {
  it.each([0, '0'])('with the code %j, which is no error', (code) => {
    const answer = checkPayload({ kind: 'error', body: { code, message: 'SUCCEED', request_id: 'r' } });
    expect([answer.valid, answer.class, answer.service?.class]).toEqual([false, 'hypothesis-only', 'success']);
    expect(tellIssues(answer)).toEqual(['$.code enum: is 0, which means success; that is no error [0, doc-confirmed]']);
  });

  it.each([
    ['no code', { message: 'no', request_id: 'r' }, ['$.code required']],
    ['a word as code', { code: 'RATE_LIMIT', message: 'no', request_id: 'r' }, ['$.code type']],
    ['a number as message', { code: 1201, message: 7, request_id: 'r' }, ['$.message type']],
    ['a list around it', [{ code: 1201 }], ['$ type']],
    ['a text around it', 'Too Many Requests', ['$ type']],
    ['nothing', undefined, ['$ required']],
  ])('with %s', (_name, body, expected) => {
    const { valid, issues } = checkPayload({ kind: 'error', body });
    expect([valid, issues.map(({ path, code }) => `${path} ${code}`)]).toEqual([false, expected]);
  });
});
