// What events add up to. Every pair of state and event is here: those that may follow each other with the state they lead to, all others as refused.
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, type EventType, type NewEvent } from '../../../runtime/store/event.ts';
import { fold } from '../../../runtime/store/fold.ts';
import { ImpossibleEvent, JOB_STATES, type JobState } from '../../../runtime/store/job.ts';
import {
  ACCEPTED,
  AMBIGUOUS,
  add,
  build,
  CHILD,
  createIntent,
  createOutcome,
  FULL,
  HASH,
  JOB_ID,
  JOBS,
  MAYBE_REPEATED,
  NOT_SENT,
  QUEUED,
  REJECTED,
  RESULT,
  SAMPLES,
} from './sample-events.ts';

/** The state that the sample of an event leads to; what is not listed is impossible. */
const NEXT: { readonly [State in JobState]: Partial<Record<EventType, JobState>> } = {
  new: { queued: 'queued' },
  queued: { intent: 'submit_pending', withdrawn: 'cancelled', attention: 'needs_attention' },
  waiting_parent: {
    resolved: 'queued',
    'parent-ended': 'failed',
    withdrawn: 'cancelled',
    attention: 'needs_attention',
  },
  submit_pending: { outcome: 'submitted', 'looked-up': 'submitted', attention: 'needs_attention' },
  submitted: { status: 'submitted', result: 'downloading', attention: 'needs_attention' },
  downloading: { file: 'done', deliverables: 'downloading', verdict: 'downloading', attention: 'needs_attention' },
  done: { file: 'done', deliverables: 'done', verdict: 'done' },
  failed: { deliverables: 'failed', verdict: 'failed' },
  cancelled: {},
  needs_attention: { 'looked-up': 'submitted', human: 'submitted' },
};

describe.each(JOB_STATES)('a job that is %s', (state) => {
  it.each(EVENT_TYPES)('goes on or refuses with: %s', (type) => {
    const next = NEXT[state][type];
    expect(JOBS[state].state).toBe(state);
    if (next === undefined) expect(() => add(JOBS[state], SAMPLES[type])).toThrow(ImpossibleEvent);
    else expect(add(JOBS[state], SAMPLES[type]).state).toBe(next);
  });
});

const { queued, intent } = SAMPLES;

describe('an outcome', () => {
  it.each([
    ['accepted', ACCEPTED, 'submitted'],
    ['a definite refusal', REJECTED, 'failed'],
    ['a moderated one', { ...REJECTED, code: 1301, class: 'moderation' }, 'failed'],
    ['a full queue', FULL, 'queued'],
    ['an empty account', { ...REJECTED, code: 1102, class: 'account' }, 'queued'],
    ['a refused credential', { ...REJECTED, code: 1002, class: 'auth' }, 'queued'],
    ['not sent', NOT_SENT, 'queued'],
    ['unclear', AMBIGUOUS, 'submit_pending'],
    ['a refusal that may mean a repeated id', MAYBE_REPEATED, 'submit_pending'],
  ] as const)('that is %s', (_name, verdict, state) => {
    expect(build(queued, intent, createOutcome(verdict)).state).toBe(state);
  });

  it('comes once for each send', () => {
    const unclear = build(queued, intent, createOutcome(AMBIGUOUS));
    expect(() => add(unclear, createOutcome(ACCEPTED))).toThrow(ImpossibleEvent);
  });
});

describe('a look-up', () => {
  const none = { type: 'looked-up', data: { found: 'none', taskIds: [], how: 'by external id' } } as const;

  it('that finds nothing leaves an unclear create unclear, and is counted', () => {
    const job = build(queued, intent, createOutcome(AMBIGUOUS), none, none);
    expect([job.state, job.misses]).toEqual(['submit_pending', 2]);
  });

  it('that finds nothing makes a refusal of a code that may mean a repeated id', () => {
    expect(build(queued, intent, createOutcome(MAYBE_REPEATED), none).state).toBe('failed');
  });

  it('that finds the task adopts it, also behind a refusal and for a person', () => {
    const found = SAMPLES['looked-up'];
    expect(build(queued, intent, createOutcome(MAYBE_REPEATED), found)).toMatchObject({
      state: 'submitted',
      taskId: 't-1',
    });
    expect(add(JOBS.needs_attention, found)).toMatchObject({ state: 'submitted', taskId: 't-1' });
  });

  it('that finds several tasks calls a person', () => {
    const several = { type: 'looked-up', data: { found: 'several', taskIds: ['t-1', 't-2'], how: 'list' } } as const;
    expect(build(queued, intent, several)).toMatchObject({
      state: 'needs_attention',
      why: 'several tasks have this external id: t-1, t-2',
    });
  });

  it.each([[[]], [['t-1', 't-2']]])('that says one and names %j is impossible', (taskIds) => {
    const wrong = { type: 'looked-up', data: { found: 'one', taskIds, how: '' } } as const;
    expect(() => build(queued, intent, wrong)).toThrow(ImpossibleEvent);
  });
});

describe('a second send', () => {
  it('follows a full queue, under the same slot and number by number', () => {
    const full = build(queued, intent, createOutcome(FULL));
    expect(add(full, createIntent(2)).attempts).toHaveLength(2);
    expect(() => add(full, createIntent(1))).toThrow(ImpossibleEvent);
    expect(() => add(full, createIntent(3))).toThrow(ImpossibleEvent);
    const other = { type: 'intent', data: { ...createIntent(2).data, slot: 2 } } as ReturnType<typeof createIntent>;
    expect(() => add(full, other)).toThrow('names another slot');
  });

  it('is for the body of the job', () => {
    const other = { type: 'intent', data: { ...createIntent().data, bodySha256: 'b'.repeat(64) } };
    expect(() => build(queued, other as ReturnType<typeof createIntent>)).toThrow('is for another body');
  });
});

describe('a person', () => {
  it('gives up, which fails the job', () => {
    const abandon = { type: 'human', data: { who: 'Ada', decision: 'abandon', why: 'nowhere to be found' } } as const;
    expect(add(JOBS.needs_attention, abandon)).toMatchObject({ state: 'failed', why: 'Ada: nowhere to be found' });
  });

  it('adopts a task by its id, and no other than the one that is known', () => {
    const nameless = { type: 'human', data: { who: 'Ada', decision: 'adopt', why: 'there' } } as const;
    expect(() => add(JOBS.needs_attention, nameless)).toThrow('names no task');
    const stalled = build(queued, intent, createOutcome(ACCEPTED), SAMPLES.attention);
    const other = { type: 'human', data: { ...nameless.data, taskId: 't-2' } } as const;
    expect(() => add(stalled, other)).toThrow('names another task');
  });
});

describe('a second send that a person orders', () => {
  const resend = {
    type: 'human',
    data: { who: 'Ada', decision: 'resend', why: 'nowhere to be found', approval: { id: 'two', sha256: HASH } },
  } as const;
  const inSlot = (send: number, slot: number): NewEvent => {
    const intent = createIntent(send);
    return { ...intent, data: { ...intent.data, slot } } as NewEvent;
  };

  it('has a slot of its own, and no third', () => {
    const again = add(JOBS.needs_attention, resend);
    expect(again).toMatchObject({ state: 'queued', resends: 1 });
    expect(again).not.toHaveProperty('attention');
    const sent = build(queued, intent, SAMPLES.attention, resend, inSlot(2, 2));
    expect(sent).toMatchObject({ state: 'submit_pending', misses: 0 });
    expect(() => add(add(sent, createOutcome(FULL)), inSlot(3, 3))).toThrow('names another slot');
  });

  it('has an approval of its own', () => {
    for (const approval of [undefined, QUEUED.approval]) {
      const data = { ...resend.data, ...(approval && { approval }) };
      const { approval: _two, ...without } = data;
      const event = { type: 'human', data: approval === undefined ? without : data } as NewEvent;
      expect(() => add(JOBS.needs_attention, event)).toThrow('has no approval of its own');
    }
    expect(add(JOBS.needs_attention, resend).request?.approval.id).toBe('two');
  });

  it('is for an unclear create only', () => {
    const refused = build(queued, SAMPLES.attention);
    const stalled = build(queued, intent, createOutcome(ACCEPTED), SAMPLES.attention);
    for (const job of [refused, stalled]) expect(() => add(job, resend)).toThrow('what was not unclear');
  });
});

describe('the second half of a chain', () => {
  it('waits, and is sent with the body that it got from the first', () => {
    const other = { ...SAMPLES.resolved, data: { ...SAMPLES.resolved.data, bodySha256: 'b'.repeat(64) } } as NewEvent;
    const resolved = build(CHILD, other);
    expect(resolved.state).toBe('queued');
    expect(() => add(resolved, createIntent())).toThrow('is for another body');
  });

  it('takes the address anew as long as it is not sent', () => {
    const later = { ...SAMPLES.resolved, data: { ...SAMPLES.resolved.data, address: 'https://h/later' } } as NewEvent;
    const again = build(CHILD, SAMPLES.resolved, later);
    expect(again).toMatchObject({ state: 'queued', resolved: { address: 'https://h/later' } });
    expect(() => add(JOBS.queued, SAMPLES.resolved)).toThrow('is of no second half');
    expect(() => build(CHILD, SAMPLES.resolved, SAMPLES.intent, later)).toThrow(ImpossibleEvent);
  });

  it('fails with the first', () => {
    expect(add(JOBS.waiting_parent, SAMPLES['parent-ended'])).toMatchObject({
      state: 'failed',
      why: 'the first half failed',
      attempts: [],
    });
  });
});

describe('a task that somebody stopped waiting for', () => {
  const stalled = build(queued, intent, createOutcome(ACCEPTED), SAMPLES.attention);

  it('may end after all', () => {
    expect(add(stalled, SAMPLES.result)).toMatchObject({ state: 'downloading', taskId: 't-1' });
  });

  it('is asked for anew when a person says that it is the one', () => {
    const lost = build(queued, intent, createOutcome(ACCEPTED), SAMPLES.result, SAMPLES.attention);
    const again = add(lost, SAMPLES.human);
    expect(again.state).toBe('submitted');
    expect(again.result).toBeUndefined();
    expect(add(again, SAMPLES.result).state).toBe('downloading');
  });
});

describe('several results', () => {
  it('are all there before the job is done', () => {
    const clip = {
      kind: 'video',
      id: null,
      url: 'http://127.0.0.1:9/0.mp4',
      durationSeconds: 5,
      expiresAt: null,
    } as const;
    const result = { type: 'result', data: { ...RESULT, results: [clip, clip] } } as const;
    const half = build(queued, intent, createOutcome(ACCEPTED), result, SAMPLES.file);
    expect(half.state).toBe('downloading');
    expect(add(half, SAMPLES.file).state).toBe('downloading');
    const other = { ...SAMPLES.file, data: { ...SAMPLES.file.data, path: '/clips/b.mp4' } } as NewEvent;
    expect(add(half, other).state).toBe('done');
  });
});

describe('the events of a job', () => {
  it('follow each other without a gap and are all its own', () => {
    const [first] = [{ v: 1, seq: 2, job: JOB_ID, at: '', by: {}, sha256: '', ...queued }] as never[];
    expect(() => fold(JOB_ID, [first as never])).toThrow('a gap');
    const foreign = { v: 1, seq: 1, job: '01BX5ZZKBKACTAV9WEVGEMMVRZ', at: '', by: {}, sha256: '', ...queued } as never;
    expect(() => fold(JOB_ID, [foreign])).toThrow(ImpossibleEvent);
  });

  it('have one verdict and one set of deliverables', () => {
    for (const type of ['verdict', 'deliverables'] as const) {
      const once = add(JOBS.done, SAMPLES[type]);
      expect(() => add(once, SAMPLES[type])).toThrow('comes a second time');
    }
  });

  it('of a failed task keep why it failed', () => {
    const failed = {
      ...RESULT,
      outcome: 'failed',
      message: 'Failure to pass the risk control system',
      failure: 'moderation',
    };
    const job = add(JOBS.submitted, { type: 'result', data: failed as typeof RESULT });
    expect(job).toMatchObject({ state: 'failed', why: failed.message, result: { failure: 'moderation' } });
  });
});
