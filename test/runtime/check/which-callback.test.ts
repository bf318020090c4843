// The service posts two bodies to one address: an older and a newer one. Each is read as what it is, whatever is wrong with it.
import { describe, expect, it } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { findCallback } from '../../../runtime/check/check-answers.ts';
import { checkPayload } from '../../../runtime/check/check-payload.ts';

const OLDER = {
  task_id: '704512345678901234',
  task_status: 'succeed',
  created_at: 1774000000000,
  updated_at: 1774000090000,
  task_result: { videos: [{ id: 'v1', url: 'https://example.com/v.mp4', duration: '5.041' }] },
};
const NEWER = {
  id: '829836802793406551',
  status: 'succeeded',
  create_time: 1774000000000,
  update_time: 1774000090000,
  external_id: 'scene-1',
  outputs: [{ type: 'video', id: 'v1', url: 'https://example.com/v.mp4', duration: '5.041' }],
};

describe('a callback without an operation', () => {
  it.each([
    ['the older body', OLDER, 'callback.task'],
    ['the older body of a task that has just begun', { task_id: '7', task_status: 'submitted' }, 'callback.task'],
    ['the older body without an id', { ...OLDER, task_id: undefined }, 'callback.task'],
    ['the older body with a key of the newer one', { ...OLDER, id: '7' }, 'callback.task'],
    ['the older body in an envelope', { code: 0, message: 'SUCCEED', request_id: 'r', data: OLDER }, 'callback.task'],
    ['the newer body', NEWER, 'callback.newerTask'],
    ['the newer body of a task that has just begun', { id: '7', status: 'submitted' }, 'callback.newerTask'],
    ['the newer body without an id', { ...NEWER, id: undefined }, 'callback.newerTask'],
    ['the newer body with a key of the older one', { ...NEWER, task_id: '7' }, 'callback.newerTask'],
    ['nothing', undefined, 'callback.task'],
    ['an empty body', {}, 'callback.task'],
    ['a list', [NEWER], 'callback.task'],
  ])('with %s is %s', (_what, body, operation) => {
    expect(findCallback(operations, body)?.id).toBe(operation);
    expect(checkPayload({ kind: 'callback', body }).operation).toBe(operation);
  });

  it.each([
    ['older', OLDER],
    ['newer', NEWER],
  ])('is taken without a word in its %s form', (_form, body) => {
    expect(checkPayload({ kind: 'callback', body })).toMatchObject({ valid: true, issues: [], observations: [] });
  });

  it('of a service that posts none is nothing', () => {
    expect(
      findCallback(
        operations.filter(({ method }) => method !== 'CALLBACK'),
        OLDER,
      ),
    ).toBeUndefined();
  });
});

it('a callback of an operation is read as that, although another fits better', () => {
  const { operation, valid } = checkPayload({ operation: 'callback.task', kind: 'callback', body: NEWER });
  expect([operation, valid]).toEqual(['callback.task', false]);
});
