// One record of every kind that moves a job, with the words for it in the picture of the states. What a record does is asked of the fold, never written here.
import type { EventData, NewEvent } from '../../store/event.ts';
import type { Job } from '../../store/job.ts';

export interface Sample {
  /** On the arrow. */
  readonly label: string;
  /** For a job; undefined where nobody would write it. */
  readonly record: (job: Job) => NewEvent | undefined;
}

const HASH = '0'.repeat(64);
const CALL = { host: 'h', account: 'a' } as const;
const UNITS = { amount: '1', unit: 'u' } as const;
const SAYS = { kind: 'kling_chain', folder: '/f', model: null, promptSummary: '', assetsSummary: '' } as const;
const RESULT = { kind: 'video', id: null, url: 'https://h/v', durationSeconds: null, expiresAt: null } as const;

export const SAMPLES: readonly Sample[] = [
  fixed('taken in', { type: 'queued', data: queue(null) }),
  fixed('taken in, second half', { type: 'queued', data: queue('parent') }),
  { label: 'intent', record: (job) => ({ type: 'intent', data: intend(job) }) },
  outcome('accepted', { kind: 'accepted', taskId: 't' }),
  outcome('not sent', { kind: 'not-sent', why: '' }),
  outcome('queue full', reject('rate')),
  outcome('refused', reject('request')),
  lookUp('found', 'one', ['t']),
  lookUp('several found', 'several', ['t', 'u']),
  fixed('succeeded', { type: 'result', data: end('succeeded') }),
  fixed('task failed', { type: 'result', data: end('failed') }),
  fixed('file here', { type: 'file', data: { path: '/f/0.mp4', bytes: 1, sha256: HASH, resultId: null } }),
  fixed('needs help', { type: 'attention', data: { why: 'stalled', detail: '' } }),
  { label: 'adopt', record: ({ taskId = 't' }) => decide({ decision: 'adopt', taskId }) },
  { label: 'abandon', record: () => decide({ decision: 'abandon' }) },
  { label: 'resend', record: ({ resends }) => decide({ decision: 'resend', approval: approve(`r${resends + 1}`) }) },
  fixed('cancel', { type: 'withdrawn', data: { reasons: [''] } }),
  fixed('clip of the first half', {
    type: 'resolved',
    data: { parentTask: 't', resultId: null, address: 'https://h/v', durationSeconds: 5, bodySha256: HASH },
  }),
  fixed('first half ended', { type: 'parent-ended', data: { why: '' } }),
];

function fixed(label: string, record: NewEvent): Sample {
  return { label, record: () => record };
}

function queue(parent: string | null): EventData['queued'] {
  return {
    ...{ operation: 'o', method: 'POST', path: '/', body: {}, bodySha256: HASH, contentSha256: HASH, given: {} },
    ...{ class: 'doc-derived', units: UNITS, purpose: 'p', approval: approve('one'), attempt: 1, externalTaskId: 'e' },
    ...{ ...CALL, askedBy: 'somebody', watch: { ...SAYS, parent, child: null } },
  };
}

function approve(id: string): EventData['queued']['approval'] {
  return { id, sha256: HASH };
}

function intend({ attempts }: Job): EventData['intent'] {
  const send = attempts.length + 1;
  return { send, slot: 1, opens: [], endpoint: 'POST /', ...CALL, bodySha256: HASH, sendWithinMs: 1 };
}

function outcome(label: string, verdict: EventData['outcome']['verdict']): Sample {
  return fixed(label, { type: 'outcome', data: { verdict, exchange: null } });
}

function reject(of: 'rate' | 'request'): EventData['outcome']['verdict'] {
  return { kind: 'rejected', code: 1, class: of, capacity: of === 'rate', lookUpFirst: false, message: '' };
}

function lookUp(label: string, found: 'one' | 'several', taskIds: readonly string[]): Sample {
  return fixed(label, { type: 'looked-up', data: { found, taskIds, how: '' } });
}

function end(result: 'succeeded' | 'failed'): EventData['result'] {
  return { outcome: result, message: '', results: [RESULT], deduction: '1' };
}

function decide(decision: Omit<EventData['human'], 'who' | 'why'>): NewEvent {
  return { type: 'human', data: { who: 'somebody', why: '', ...decision } };
}
