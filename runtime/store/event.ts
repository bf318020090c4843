// The events of a job: what each may hold, strictly, so that a record which differs in anything is seen as corrupt and never guessed at.
import * as z from 'zod';
import { FAILURE_CLASSES } from '../../generated/kernel/contract-model.ts';
import { VERDICTS } from '../../generated/kernel/run-record.ts';

/** Who wrote a record: enough to tell later whether that process can still be alive. */
export interface Writer {
  readonly host: string;
  readonly boot: string;
  readonly pid: number;
  readonly pidStart: string;
}

const shape = z.strictObject;
/** Messages say what is expected: what callers hand in is told with them. */
const told = (form: RegExp, error: string) => z.string({ error }).regex(form, { error });
const whole = (least: number, most: number, error: string) =>
  z.int({ error }).min(least, { error }).max(most, { error });
const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });
const text = z.string({ error: 'a text' });
const sha256 = told(/^[0-9a-f]{64}$/, '64 hexadecimal digits');
const decimal = told(/^\d{1,12}(?:\.\d{1,12})?$/, 'a decimal in quotes, such as "3.6",');
const count = whole(1, 9999, 'a whole number from 1 to 9999');

export const WRITER = shape({ host: text, boot: text, pid: z.int().min(0), pidStart: text });

const UNITS = shape({ amount: decimal, unit: text });

/** What the watcher has to know of a job that it goes on with by itself. */
const WATCH = shape({
  kind: z.enum(['kling_render', 'kling_chain']),
  /** Absolute path of the folder for what the task makes. */
  folder: text,
  /** Null where neither the body nor the path names one. */
  model: z.nullable(text),
  promptSummary: text,
  assetsSummary: text,
  /** The other half of a chain: the second names the first, and the first the second. */
  parent: z.nullable(text),
  child: z.nullable(text),
});

const QUEUED = shape({
  operation: text,
  method: text,
  path: text,
  /** What is sent, with media and, if asked, prompts replaced by their checksums. */
  body: z.unknown(),
  /** Over the body that is sent, with its external id. */
  bodySha256: sha256,
  /** Over the body without the external id: what an approval names. */
  contentSha256: sha256,
  given: z.record(z.string(), z.unknown()),
  class: z.enum(['live-confirmed', 'doc-derived', 'hypothesis-only']),
  units: UNITS,
  purpose: text,
  approval: shape({ id: text, sha256 }),
  attempt: count,
  /** Null for the few operations that take none. */
  externalTaskId: z.nullable(text),
  host: text,
  account: text,
  askedBy: text,
  /** Present if the watcher sends and follows it; its body is kept beside the events. */
  watch: WATCH.exactOptional(),
});

const INTENT = shape({
  /** Counted from 1: the same create is sent again only after a definite refusal for a full queue, or when it surely did not leave. */
  send: count,
  slot: count,
  opens: z.array(shape({ key: sha256, n: count })).readonly(),
  endpoint: text,
  host: text,
  account: text,
  bodySha256: sha256,
  sendWithinMs: z.int().min(1),
});

const VERDICT = z.discriminatedUnion('kind', [
  shape({ kind: z.literal('accepted'), taskId: text }),
  shape({
    kind: z.literal('rejected'),
    code: z.int(),
    /** Class of the row of the code. */
    class: text,
    capacity: z.boolean(),
    /** Only a look-up that finds nothing makes a refusal of it. */
    lookUpFirst: z.boolean(),
    message: text,
  }),
  shape({ kind: z.literal('not-sent'), why: text }),
  shape({ kind: z.literal('ambiguous'), why: text, code: z.int().exactOptional() }),
]);

const EXCHANGE = z.discriminatedUnion('kind', [
  shape({
    kind: z.literal('answered'),
    status: z.int(),
    requestId: z.nullable(text),
    emulated: z.boolean(),
    at: text,
    ms: z.number(),
    body: z.unknown(),
  }),
  shape({
    kind: z.literal('broken'),
    sent: z.enum(['no', 'yes', 'unknown']),
    phase: text,
    cause: text,
    at: text,
    ms: z.number(),
  }),
]);

const RESULT = shape({
  kind: z.enum(['video', 'image', 'audio', 'element', 'voice']),
  id: z.nullable(text),
  /** Null for what has no file. */
  url: z.nullable(text),
  durationSeconds: z.nullable(z.number()),
  /** Milliseconds since 1970. */
  expiresAt: z.nullable(z.number()),
});

/** The nine things that are kept of a create. */
const DELIVERABLES = shape({
  body: text,
  operation: text,
  class: text,
  createAnswer: text,
  queryAnswer: text,
  address: text,
  file: text,
  deduction: text,
  sentence: text,
});

export const EVENT_DATA = {
  queued: QUEUED,
  intent: INTENT,
  outcome: shape({ verdict: VERDICT, exchange: z.nullable(EXCHANGE) }),
  'looked-up': shape({ found: z.enum(['none', 'one', 'several']), taskIds: z.array(text).readonly(), how: text }),
  status: shape({ status: text, message: text }),
  result: shape({
    outcome: z.enum(['succeeded', 'failed']),
    message: text,
    results: z.array(RESULT).readonly(),
    /** As the service said it; null when it said none. */
    deduction: z.nullable(decimal),
    failure: z.enum(FAILURE_CLASSES).exactOptional(),
  }),
  file: shape({
    path: text,
    bytes: whole(0, Number.MAX_SAFE_INTEGER, 'a whole number of bytes'),
    sha256,
    resultId: z.nullable(z.string({ error: 'a text, or null where the result has no id,' })),
  }),
  deliverables: DELIVERABLES,
  verdict: shape({ verdict: oneOf(VERDICTS), sentence: text, by: text }),
  attention: shape({ why: text, detail: text }),
  human: shape({
    who: text,
    /** `resend`: once more with the same external id, under an approval of its own. */
    decision: oneOf(['adopt', 'abandon', 'resend']),
    why: text,
    taskId: text.exactOptional(),
    /** Of the second send. */
    approval: shape({ id: text, sha256 }).exactOptional(),
  }),
  withdrawn: shape({ reasons: z.array(text).readonly() }),
  /** The second half of a chain got the address of the clip of the first, and is what will be sent. */
  resolved: shape({
    parentTask: text,
    resultId: z.nullable(text),
    address: text,
    durationSeconds: z.nullable(z.number()),
    bodySha256: sha256,
  }),
  'parent-ended': shape({ why: text }),
} as const;

export type EventType = keyof typeof EVENT_DATA;
export type EventData = { readonly [Type in EventType]: z.output<(typeof EVENT_DATA)[Type]> };

interface EventOf<Type extends EventType> {
  readonly v: 1;
  /** From 1, without a gap; also the name of the file. */
  readonly seq: number;
  readonly job: string;
  readonly type: Type;
  /** A label of the wall clock; no decision rests on it but that two unclear creates within an hour stop everything. */
  readonly at: string;
  readonly by: Writer;
  readonly data: EventData[Type];
  readonly sha256: string;
}

export type JobEvent = { readonly [Type in EventType]: EventOf<Type> }[EventType];

/** An event before it has its number, its writer and its checksum. */
export type NewEvent = {
  readonly [Type in EventType]: { readonly type: Type; readonly data: EventData[Type] };
}[EventType];

export const EVENT_TYPES = Object.keys(EVENT_DATA) as readonly EventType[];

const envelope = <Type extends EventType>(type: Type) =>
  shape({
    v: z.literal(1),
    seq: count,
    job: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{26}$/),
    type: z.literal(type),
    at: text,
    by: WRITER,
    data: EVENT_DATA[type],
    sha256,
  });

export const EVENT_SCHEMAS: Readonly<Record<EventType, z.ZodType>> = {
  queued: envelope('queued'),
  intent: envelope('intent'),
  outcome: envelope('outcome'),
  'looked-up': envelope('looked-up'),
  status: envelope('status'),
  result: envelope('result'),
  file: envelope('file'),
  deliverables: envelope('deliverables'),
  verdict: envelope('verdict'),
  attention: envelope('attention'),
  human: envelope('human'),
  withdrawn: envelope('withdrawn'),
  resolved: envelope('resolved'),
  'parent-ended': envelope('parent-ended'),
};
