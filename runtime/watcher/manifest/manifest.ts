// What is told of a job that has ended, as a file beside what it made: the one thing that whoever goes on with the clip has to read.
import * as z from 'zod';

const shape = z.strictObject;
const text = z.string();
const decimal = z.string().regex(/^\d{1,12}(?:\.\d{1,12})?$/);

export const MANIFEST_FORMAT = 'kling-manifest';

const FILE = shape({
  /** Absolute path. */
  path: text,
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Where the service had it; it is gone after 30 days. */
  address: z.nullable(text),
  resultId: z.nullable(text),
  durationSeconds: z.nullable(z.number()),
});

export const MANIFEST = shape({
  format: z.literal(MANIFEST_FORMAT),
  version: z.literal(1),
  job: text,
  kind: z.enum(['kling_render', 'kling_chain']),
  /** The other half of a chain. */
  parent: z.nullable(text),
  child: z.nullable(text),
  /** As the job ended; of a task that failed `message` says why, in the words of the service. */
  state: z.enum(['done', 'failed', 'cancelled']),
  message: text,
  operation: text,
  model: z.nullable(text),
  taskId: z.nullable(text),
  externalTaskId: z.nullable(text),
  /** The last status of the task; null where there was none. */
  finalStatus: z.nullable(z.enum(['succeeded', 'failed'])),
  files: z.array(FILE).readonly(),
  /** As the service said it; null when it said none. */
  deduction: z.nullable(decimal),
  /** What it was expected to take. */
  units: shape({ amount: decimal, unit: text }),
  promptSummary: text,
  assetsSummary: text,
  purpose: text,
  approval: text,
  /** How far the evidence carried the body. */
  class: z.enum(['live-confirmed', 'doc-derived', 'hypothesis-only']),
  /** Addresses of the rows that the body stood on: operation, fields and values, price. */
  rows: z.array(text).readonly(),
  queuedAt: text,
  endedAt: text,
  /** An emulator answered: it says nothing of the service. */
  emulated: z.boolean(),
});

export type Manifest = z.output<typeof MANIFEST>;

export function nameManifest(job: string): string {
  return `${job}.manifest.json`;
}
