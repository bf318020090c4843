// An answer is live-confirmed only if it is as it was seen: what differs from the register in anything was never seen like this.
import { expect, it } from 'vitest';
import { checkPayload } from '../../../runtime/check/check-payload.ts';

const TASK = { task_id: '1', task_status: 'submitted', task_info: {}, created_at: 1, updated_at: 1 };
const SEEN = { code: 0, message: 'SUCCEED', request_id: 'r', data: TASK };
const classOf = (body: unknown): string =>
  checkPayload({ operation: 'text2video.create', kind: 'response', body }).class;

it('an answer as the runs recorded it is live-confirmed', () => {
  expect(classOf(SEEN)).toBe('live-confirmed');
});

it.each([
  { what: 'a code in quotes', body: { ...SEEN, code: '0' } },
  { what: 'no request_id', body: { code: 0, message: 'SUCCEED', data: TASK } },
  { what: 'a key that nobody registered', body: { ...SEEN, trace: 'x' } },
])('with $what it is valid and doc-derived', ({ body }) => {
  expect(classOf(body)).toBe('doc-derived');
});

it('a GET parameter named like what every object has is an unknown key', () => {
  const answer = checkPayload({ operation: 'omniVideo.get', body: { id: '1', constructor: 1 } });
  expect(answer.issues.map(({ path, code }) => `${path} ${code}`)).toEqual(['$.constructor unknown-key']);
});
