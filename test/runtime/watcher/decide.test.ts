// What is done next, for every state, and after every event that may come in it; and that time alone never makes a job spend.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES } from '../../../runtime/store/event.ts';
import { MAY_FOLLOW } from '../../../runtime/store/fold.ts';
import { JOB_STATES, type Job, type JobState } from '../../../runtime/store/job.ts';
import { decide, findNextLook } from '../../../runtime/watcher/decide.ts';
import { isWatched, type WatchedJob } from '../../../runtime/watcher/state.ts';
import {
  ACCEPTED,
  AMBIGUOUS,
  add,
  build,
  CHILD,
  createIntent,
  createOutcome,
  FULL,
  MAYBE_REPEATED,
  QUEUED,
  RESULT,
  SAMPLES,
} from '../store/sample-events.ts';

const AT = Date.parse('2026-11-29T12:00:00.000Z');
const MINUTE = 60_000;

const WATCHED = {
  type: 'queued',
  data: {
    ...QUEUED,
    watch: {
      ...(CHILD.type === 'queued' ? CHILD.data.watch : undefined),
      kind: 'kling_render',
      folder: '/clips',
      model: null,
      promptSummary: '',
      assetsSummary: '',
      parent: null,
      child: null,
    },
  },
} as const;
const intent = createIntent();
const accepted = createOutcome(ACCEPTED);
const clip = { kind: 'video', id: null, url: 'http://127.0.0.1:9/0.mp4', durationSeconds: 5, expiresAt: null } as const;
const result = { type: 'result', data: { ...RESULT, results: [clip] } } as const;

function watch(job: Job): WatchedJob {
  if (!isWatched(job)) throw new Error('not watched');
  return job;
}

const JOBS: { readonly [State in Exclude<JobState, 'new'>]: WatchedJob } = {
  queued: watch(build(WATCHED)),
  waiting_parent: watch(build(CHILD)),
  submit_pending: watch(build(WATCHED, intent)),
  submitted: watch(build(WATCHED, intent, accepted)),
  downloading: watch(build(WATCHED, intent, accepted, result)),
  done: watch(build(WATCHED, intent, accepted, result, SAMPLES.file)),
  failed: watch(build(CHILD, SAMPLES['parent-ended'])),
  cancelled: watch(build(WATCHED, SAMPLES.withdrawn)),
  needs_attention: watch(build(WATCHED, intent, SAMPLES.attention)),
};

describe('a job is moved by', () => {
  it.each([
    ['queued', { kind: 'send' }],
    ['waiting_parent', { kind: 'resolve', parent: '01ARZ3NDEKTSV4RRFFQ69G5FAW' }],
    ['submit_pending', null],
    ['submitted', { kind: 'ask' }],
    ['downloading', { kind: 'download', index: 0 }],
    ['needs_attention', { kind: 'look-up' }],
    ['done', { kind: 'archive' }],
    ['failed', { kind: 'archive' }],
    ['cancelled', { kind: 'archive' }],
  ] as const)('%s: %j', (state, effect) => {
    expect(decide(JOBS[state], AT)).toEqual(effect);
  });
});

describe('an unclear create', () => {
  const miss = { type: 'looked-up', data: { found: 'none', taskIds: [], how: '' } } as const;
  it.each([
    [[], 2],
    [[miss], 5],
    [[miss, miss], 15],
  ] as const)('after the misses %j is looked up after %i minutes', (misses, minutes) => {
    const job = watch(build(WATCHED, intent, createOutcome(AMBIGUOUS), ...misses));
    expect(decide(job, AT + minutes * MINUTE - 1)).toBeNull();
    expect(findNextLook(job, AT)).toBe(AT + minutes * MINUTE);
    expect(decide(job, AT + minutes * MINUTE)).toEqual({ kind: 'look-up' });
  });

  it('that may be a repeated id is looked up at once', () => {
    expect(decide(watch(build(WATCHED, intent, createOutcome(MAYBE_REPEATED))), AT)).toEqual({ kind: 'look-up' });
  });

  it('does not wait for a clock that went wrong', () => {
    for (const jump of [-1, 1]) {
      const job = watch(build(WATCHED, intent, createOutcome(AMBIGUOUS)));
      expect(decide(job, AT + jump * 365 * 1440 * MINUTE)).toEqual({ kind: 'look-up' });
    }
  });
});

describe('a full queue', () => {
  it('is waited for, a second and then two', () => {
    const full = createOutcome(FULL);
    const once = watch(build(WATCHED, intent, full));
    expect([decide(once, AT + 999), decide(once, AT + 1000)]).toEqual([null, { kind: 'send' }]);
    const twice = watch(build(WATCHED, intent, full, createIntent(2), full));
    expect([decide(twice, AT + 1999), decide(twice, AT + 2000)]).toEqual([null, { kind: 'send' }]);
  });
});

describe('a person', () => {
  it('who is needed for what was never sent, or cannot be fetched, is waited for', () => {
    for (const events of [[SAMPLES.attention], [intent, accepted, result, SAMPLES.attention]])
      expect(decide(watch(build(WATCHED, ...events)), AT)).toBeNull();
  });

  it('is not needed any more when the task ends after all, which is asked for 30 days', () => {
    const stalled = watch(build(WATCHED, intent, accepted, SAMPLES.attention));
    expect(decide(stalled, AT + 30 * 1440 * MINUTE)).toEqual({ kind: 'ask' });
    expect(decide(stalled, AT + 30 * 1440 * MINUTE + 1)).toBeNull();
  });
});

it('a task that names fewer files than it did is not said to name none', () => {
  const both = { type: 'result', data: { ...RESULT, results: [clip, clip] } } as const;
  const asked = [SAMPLES.file, SAMPLES.attention, SAMPLES.human];
  const job = watch(build(WATCHED, intent, accepted, both, ...asked, result));
  expect(decide(job, AT)).toEqual({
    kind: 'attention',
    why: 'no-result',
    detail: 'the task names 1 files now, and 1 are here',
  });
});

describe('every event that may come', () => {
  const pairs = JOB_STATES.flatMap((state) =>
    state === 'new'
      ? []
      : EVENT_TYPES.filter((type) => MAY_FOLLOW[type].includes(state)).map((type) => [state, type] as const),
  );
  it.each(pairs)('in %s, %s, leads to a state that something moves', (state, type) => {
    const sample = type === 'result' ? result : SAMPLES[type];
    let after: Job;
    try {
      after = add(JOBS[state], sample);
    } catch {
      // A result of a task that nobody knows, for one: refused by the fold, which has its own test.
      return;
    }
    const effect = decide(watch(after), AT);
    if (effect?.kind === 'send') expect(after.state).toBe('queued');
    expect(Number.isFinite(findNextLook(watch(after), AT))).toBe(true);
  });

  it('and any time: only what is queued is sent', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(JOBS)), fc.integer({ min: 0, max: 4e12 }), (job, now) => {
        const effect = decide(job, now);
        expect(effect?.kind === 'send').toBe(job.state === 'queued');
        expect(findNextLook(job, now)).toBeGreaterThan(now);
      }),
    );
  });
});
