// What one live run looks like as a file: whoever makes the calls writes it, and the command that turns it into evidence reads it. Both use this one definition.
import * as z from 'zod';
import { FAILURE_CLASSES, OUTCOMES } from './contract-model.ts';
import { describeRecord, type RecordProblem } from './describe-record.ts';
import { printCanonical } from './json.ts';

export const RUN_FORMAT = 'contract-run';
export const RUN_VERSION = 1;

/** What a run made of the question it was approved for. */
export const VERDICTS = ['tightened', 'unchanged', 'reopened'] as const;

export interface SentCall {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With its parameters filled in and percent-encoded, without a query: `/v1/things/7`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface ReceivedAnswer {
  /** The HTTP status. */
  readonly status: number;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Exchange {
  readonly request: SentCall;
  readonly response: ReceivedAnswer;
}

export interface UnsealedRunRecord extends Exchange {
  readonly format: typeof RUN_FORMAT;
  readonly version: typeof RUN_VERSION;
  /** The id that the register will cite. */
  readonly id: string;
  /** When the call left: date, `T`, time and `Z`, in UTC. */
  readonly at: string;
  /** What was called and, if its task was followed, by which operation. */
  readonly operations: readonly string[];
  /** Scheme and name, nothing else: `https://api.example.com`. */
  readonly host: string;
  /** The model that the request names. */
  readonly model?: string;
  /** Later questions about the task, in order. */
  readonly queries: readonly Exchange[];
  readonly outcome: (typeof OUTCOMES)[number];
  /** The service's own code in the first answer. */
  readonly code?: number;
  /** Units taken, a decimal in quotes. */
  readonly deduction?: string;
  readonly failure?: (typeof FAILURE_CLASSES)[number];
  readonly approval: { readonly id: string; readonly purpose: string };
  readonly verdict?: (typeof VERDICTS)[number];
  /** What wrote the file. */
  readonly tool: { readonly name: string; readonly version: string };
  /** Addresses of rows that no body shows, a rule for example, and that this run shows nevertheless. */
  readonly confirms: readonly string[];
  readonly rejects: readonly string[];
  /** True as soon as one answer came from an emulator. */
  readonly emulated: boolean;
}

export interface RunRecord extends UnsealedRunRecord {
  /** `sha256:` and 64 hexadecimal digits, over the canonical JSON of all other keys. */
  readonly checksum: string;
}

/** SHA-256 of the UTF-8 text, in lower-case hexadecimal digits. Passed in: a browser and a server have different ones. */
export type Digest = (text: string) => string;

const text = (form: RegExp, expected: string) => z.string({ error: expected }).regex(form, { error: expected });
const shape = <const Fields extends z.core.$ZodShape>(fields: Fields) => z.strictObject(fields, { error: 'an object' });
const words = <const Words extends readonly string[]>(all: Words) => z.enum(all, { error: `one of ${all.join(', ')}` });
const list = <Item extends z.ZodType>(item: Item, most: number, expected: string) =>
  z.array(item, { error: expected }).max(most, { error: expected });
const whole = (least: number, most: number, expected: string) =>
  z.int({ error: expected }).min(least, { error: expected }).max(most, { error: expected });

const slug = text(
  /^(?=.{1,80}$)[a-z0-9]+(?:[.-][a-z0-9]+)*$/,
  'a name in small letters, digits and hyphens, such as 2026-12-03-baseline',
);
const line = (expected: string) => text(/^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u, expected);
const texts = z.record(z.string(), z.string({ error: 'a text' }), { error: 'an object of texts' });

/** Every parameter filled in, and no step that leads to another route. */
const PATH = /^(?:\/(?!(?:\.|%2e){1,2}(?:\/|$))(?:[a-z0-9._~!$&'()*+,;=:@-]|%[0-9a-f]{2})+)+$/i;

const CALL = shape({
  method: words(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  path: text(PATH, 'a path with its parameters filled in, without a query'),
  query: texts.exactOptional(),
  body: z.unknown().exactOptional(),
});

const ANSWER = shape({
  status: whole(100, 599, 'an HTTP status'),
  headers: texts.exactOptional(),
  body: z.unknown().exactOptional(),
});

/** A record has far fewer; what has more is no record. */
const MOST_QUERIES = 1000;
const MOST_CLAIMS = 200;

const TIME = 'a day and a time in UTC, with a T between and a Z at the end,';
// The register shows the later answers of a run as one block: two operations would lend each other their paths.
const OPERATIONS = 'the operation that was called and at most one that followed its task';
const CLAIMS = list(line('the address of a row'), MOST_CLAIMS, 'a list of addresses');

export const RUN_RECORD = shape({
  format: z.literal(RUN_FORMAT, { error: `the text ${RUN_FORMAT}` }),
  version: z.literal(RUN_VERSION, { error: `the number ${RUN_VERSION}` }),
  id: slug,
  at: z.string({ error: TIME }).refine(isTime, { error: TIME }),
  operations: list(text(/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/, 'the id of an operation'), 2, OPERATIONS)
    .min(1, { error: OPERATIONS })
    .refine((ids) => new Set(ids).size === ids.length, { error: OPERATIONS }),
  host: text(/^[\x21-\x7e]{1,200}$/, 'an address such as https://api.example.com'),
  model: text(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, 'the name of a model').exactOptional(),
  request: CALL,
  response: ANSWER,
  queries: list(shape({ request: CALL, response: ANSWER }), MOST_QUERIES, 'a list of calls with their answers'),
  outcome: words(OUTCOMES),
  code: whole(0, 999_999_999, 'a whole number').exactOptional(),
  deduction: text(/^\d{1,12}(?:\.\d{1,12})?$/, 'a decimal in quotes, such as "3.5"').exactOptional(),
  failure: words(FAILURE_CLASSES).exactOptional(),
  approval: shape({ id: slug, purpose: line('one line of text') }),
  verdict: words(VERDICTS).exactOptional(),
  tool: shape({
    name: text(/^[A-Za-z0-9@][A-Za-z0-9._@/-]{0,63}$/, 'the name of a tool'),
    version: text(/^[A-Za-z0-9][A-Za-z0-9.+-]{0,31}$/, 'the version of a tool'),
  }),
  confirms: CLAIMS,
  rejects: CLAIMS,
  emulated: z.boolean({ error: 'true or false' }),
  checksum: text(/^sha256:[0-9a-f]{64}$/, 'sha256: and 64 hexadecimal digits'),
});

/** Date turns a day that the calendar does not have into another one. */
function isTime(at: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/.test(at)) return false;
  const date = new Date(at);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 19) === at.slice(0, 19);
}

export type ReadRecord =
  | { readonly kind: 'record'; readonly record: RunRecord }
  | { readonly kind: 'problems'; readonly problems: readonly RecordProblem[] };

/** Reads what JSON gave. Every problem names the path of its value; unknown keys outside the bodies are problems too. */
export function parseRunRecord(value: unknown): ReadRecord {
  const parsed = RUN_RECORD.safeParse(value);
  if (parsed.success) return { kind: 'record', record: parsed.data };
  return { kind: 'problems', problems: describeRecord(value, parsed.error.issues) };
}

/** The checksum of a record, whatever checksum it has. */
export function computeChecksum(record: UnsealedRunRecord, digest: Digest): string {
  const { checksum: _own, ...rest }: Partial<RunRecord> = record;
  return `sha256:${digest(printCanonical(rest))}`;
}

export function sealRunRecord(record: UnsealedRunRecord, digest: Digest): RunRecord {
  return { ...record, checksum: computeChecksum(record, digest) };
}
