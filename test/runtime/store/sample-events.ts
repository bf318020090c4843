// Events as tests need them: one of each type that is right, and jobs in every state.
import type { EventData, EventType, JobEvent, NewEvent } from '../../../runtime/store/event.ts';
import { applyEvent, startJob } from '../../../runtime/store/fold.ts';
import type { Job, JobState } from '../../../runtime/store/job.ts';
import { WRITER } from './store-kit.ts';

export const JOB_ID = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
export const HASH = 'a'.repeat(64);
const AT = '2026-11-29T12:00:00.000Z';

export const QUEUED: EventData['queued'] = {
  operation: 'text2video.create',
  method: 'POST',
  path: '/v1/videos/text2video',
  body: { prompt: 'a lighthouse' },
  bodySha256: HASH,
  contentSha256: HASH,
  given: {},
  class: 'doc-derived',
  units: { amount: '3', unit: 'video' },
  purpose: 'a lighthouse',
  approval: { id: 'one', sha256: HASH },
  attempt: 1,
  externalTaskId: `kc1-${JOB_ID}-a1`,
  host: 'http://127.0.0.1:9',
  account: '0123456789abcdef',
  askedBy: 'Ada',
};

export function createIntent(send = 1): NewEvent {
  const call = { endpoint: 'POST /v1/videos/text2video', host: QUEUED.host, account: QUEUED.account };
  return {
    type: 'intent',
    data: { send, slot: 1, opens: [{ key: HASH, n: 1 }], ...call, bodySha256: HASH, sendWithinMs: 5000 },
  };
}

export type Verdict = EventData['outcome']['verdict'];

export function createOutcome(verdict: Verdict): NewEvent {
  return { type: 'outcome', data: { verdict, exchange: null } };
}

export const ACCEPTED: Verdict = { kind: 'accepted', taskId: 't-1' };
export const NOT_SENT: Verdict = { kind: 'not-sent', why: 'refused' };
export const AMBIGUOUS: Verdict = { kind: 'ambiguous', why: 'reset' };
export const REJECTED: Verdict = {
  kind: 'rejected',
  code: 1200,
  class: 'request',
  capacity: false,
  lookUpFirst: false,
  message: 'no',
};
export const FULL: Verdict = { ...REJECTED, code: 1303, class: 'rate', capacity: true };
export const MAYBE_REPEATED: Verdict = { ...REJECTED, code: 1201, lookUpFirst: true };

export const RESULT: EventData['result'] = { outcome: 'succeeded', message: '', results: [], deduction: '3' };

/** One of each type. */
export const SAMPLES: { readonly [Type in EventType]: NewEvent } = {
  queued: { type: 'queued', data: QUEUED },
  intent: createIntent(),
  outcome: createOutcome(ACCEPTED),
  'looked-up': { type: 'looked-up', data: { found: 'one', taskIds: ['t-1'], how: 'by external id' } },
  status: { type: 'status', data: { status: 'processing', message: '' } },
  result: { type: 'result', data: RESULT },
  file: { type: 'file', data: { path: '/clips/a.mp4', bytes: 10, sha256: HASH, resultId: null } },
  deliverables: {
    type: 'deliverables',
    data: {
      body: 'a',
      operation: 'b',
      class: 'c',
      createAnswer: 'd',
      queryAnswer: 'e',
      address: 'f',
      file: 'g',
      deduction: 'h',
      sentence: 'i',
    },
  },
  verdict: { type: 'verdict', data: { verdict: 'unchanged', sentence: 'as before', by: 'Ada' } },
  attention: { type: 'attention', data: { why: 'stalled', detail: 'no end in sight' } },
  human: { type: 'human', data: { who: 'Ada', decision: 'adopt', why: 'seen in the list', taskId: 't-1' } },
  withdrawn: { type: 'withdrawn', data: { reasons: ['not wanted any more'] } },
  resolved: {
    type: 'resolved',
    data: {
      parentTask: 't-0',
      resultId: null,
      address: 'http://127.0.0.1:9/0.mp4',
      durationSeconds: 5,
      bodySha256: HASH,
    },
  },
  'parent-ended': { type: 'parent-ended', data: { why: 'the first half failed' } },
};

/** The second half of a chain. */
export const CHILD: NewEvent = {
  type: 'queued',
  data: {
    ...QUEUED,
    watch: {
      kind: 'kling_chain',
      folder: '/clips',
      model: 'kling-v3',
      promptSummary: 'a lighthouse',
      assetsSummary: '',
      parent: '01ARZ3NDEKTSV4RRFFQ69G5FAW',
      child: null,
    },
  },
};

export function add(job: Job, event: NewEvent): Job {
  return applyEvent(job, {
    v: 1,
    seq: job.seq + 1,
    job: job.id,
    at: AT,
    by: WRITER,
    sha256: HASH,
    ...event,
  } as JobEvent);
}

export function build(...events: readonly NewEvent[]): Job {
  return events.reduce(add, startJob(JOB_ID));
}

const { queued, intent, result, file, attention, withdrawn } = SAMPLES;
const accepted = createOutcome(ACCEPTED);

/** A job in each state, by the shortest way to it. */
export const JOBS: { readonly [State in JobState]: Job } = {
  new: startJob(JOB_ID),
  queued: build(queued),
  waiting_parent: build(CHILD),
  submit_pending: build(queued, intent),
  submitted: build(queued, intent, accepted),
  downloading: build(queued, intent, accepted, result),
  done: build(queued, intent, accepted, result, file),
  failed: build(queued, intent, createOutcome(REJECTED)),
  cancelled: build(queued, withdrawn),
  needs_attention: build(queued, intent, attention),
};
