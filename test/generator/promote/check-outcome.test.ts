// The outcome that a record claims against what its answers say: every contradiction is found, and no honest record is accused.
import { describe, expect, it } from 'vitest';
import type { UnsealedRunRecord } from '../../../generator/kernel/run-record.ts';
import { AIR_RUN, REFUSED_RUN, withoutKeys } from '../../vendors/parcel-run.ts';
import { promote, tellFindings } from './promote-parcel.ts';

type Change = Partial<UnsealedRunRecord>;

function tell(change: Change, run: UnsealedRunRecord = AIR_RUN): string[] {
  return tellFindings(promote({ ...run, ...change })).map((finding) => finding.replace(/ at «.*»:/, ''));
}

function answer(status: number, body: unknown): Change {
  return { response: { status, body } };
}

/** The create, then questions to an operation that says no state. */
function withQueries(...answers: readonly [status: number, body: unknown][]): Change {
  return {
    queries: AIR_RUN.queries.flatMap(({ request }) =>
      answers.map(([status, body]) => ({ request, response: { status, body } })),
    ),
  };
}

describe('a record is refused', () => {
  it.each<readonly [why: string, change: Change, run: UnsealedRunRecord, finding: string]>([
    [
      'success claimed, the code says no',
      answer(200, { code: 30 }),
      AIR_RUN,
      'PROMOTE-OUTCOME the service refused the call (code 30); it was rejected',
    ],
    [
      'success claimed, the status says no',
      answer(503, {}),
      AIR_RUN,
      'PROMOTE-OUTCOME the service refused the call (HTTP 503); it was rejected',
    ],
    [
      'success claimed, a code that nobody knows',
      answer(200, { code: 77 }),
      AIR_RUN,
      'PROMOTE-OUTCOME the service refused the call (code 77); it was rejected',
    ],
    [
      'acceptance claimed, the code says no',
      { ...answer(422, { code: 30 }), outcome: 'accepted' },
      AIR_RUN,
      'PROMOTE-OUTCOME the service refused the call (code 30); it was rejected',
    ],
    [
      'success claimed, the task failed',
      answer(200, { id: 1, state: 'refused' }),
      AIR_RUN,
      'PROMOTE-OUTCOME the last answer says that the task failed',
    ],
    [
      'acceptance claimed, the task failed',
      { ...answer(200, { id: 1, state: 'refused' }), outcome: 'accepted' },
      AIR_RUN,
      'PROMOTE-OUTCOME the last answer says that the task failed',
    ],
    [
      'acceptance claimed, the task succeeded',
      { outcome: 'accepted' },
      AIR_RUN,
      'PROMOTE-OUTCOME the last answer says that the task succeeded',
    ],
    [
      'success claimed, nobody saw the end',
      answer(200, { id: 1 }),
      AIR_RUN,
      'PROMOTE-OUTCOME no answer says that the task succeeded',
    ],
    [
      'success claimed, the task goes on',
      answer(200, { id: 1, state: 'on the way' }),
      AIR_RUN,
      'PROMOTE-OUTCOME no answer says that the task succeeded',
    ],
    [
      'failure claimed, the task succeeded',
      { outcome: 'failed', failure: 'environment' },
      AIR_RUN,
      'PROMOTE-OUTCOME the last answer says that the task succeeded',
    ],
    [
      'failure claimed, nobody saw it',
      { ...answer(200, { id: 1 }), outcome: 'failed', failure: 'environment' },
      AIR_RUN,
      'PROMOTE-OUTCOME no answer says that the task failed',
    ],
    [
      'failed without a class',
      { ...answer(200, { id: 1, state: 'refused' }), outcome: 'failed' },
      AIR_RUN,
      'PROMOTE-OUTCOME a run that failed or was rejected has a class of failure',
    ],
    [
      'succeeded with a class',
      { failure: 'moderation' },
      AIR_RUN,
      'PROMOTE-OUTCOME only a run that failed or was rejected has a class of failure',
    ],
    [
      'the last question was refused',
      withQueries([200, { id: 1, events: [] }], [404, { code: 40 }]),
      AIR_RUN,
      'PROMOTE-OUTCOME the last question was refused (code 40); nobody saw the end',
    ],
    [
      'rejection claimed, the service took it',
      answer(200, { id: 1, state: 'taken' }),
      withoutKeys(REFUSED_RUN, 'code'),
      'PROMOTE-OUTCOME the service took the call; only a call that it refused was rejected',
    ],
    [
      'rejected without a class',
      {},
      withoutKeys(REFUSED_RUN, 'failure'),
      'PROMOTE-OUTCOME a run that failed or was rejected has a class of failure',
    ],
    [
      'another code than the answer has',
      { code: 20 },
      REFUSED_RUN,
      'PROMOTE-OUTCOME the record says code 20, the answer has 30',
    ],
    [
      'a code that the answer does not have',
      { code: 0 },
      AIR_RUN,
      'PROMOTE-OUTCOME the record says code 0, the answer has no code',
    ],
  ])('%s', (_why, change, run, finding) => {
    expect(tell(change, run)).toEqual([finding]);
  });
});

describe('a record is taken', () => {
  it.each<readonly [why: string, change: Change, run: UnsealedRunRecord]>([
    ['accepted while the task goes on', { ...answer(200, { id: 1 }), outcome: 'accepted' }, AIR_RUN],
    [
      'failed as the answer says',
      { ...answer(200, { id: 1, state: 'refused' }), outcome: 'failed', failure: 'moderation' },
      AIR_RUN,
    ],
    [
      'succeeded although a question on the way was refused',
      withQueries([503, {}], [200, { id: 1, events: [] }]),
      AIR_RUN,
    ],
    [
      'rejected by the status alone',
      { response: { status: 413 } },
      withoutKeys({ ...REFUSED_RUN, confirms: ['parcel.create#air-weight'] }, 'code'),
    ],
    ['rejected with a code in a text', answer(422, { code: '30', text: 'no' }), REFUSED_RUN],
  ])('%s', (_why, change, run) => {
    expect(tell(change, run)).toEqual([]);
  });
});
