// Everything that the page of an operation says, looked up in the contract.
import type {
  ErrorRow,
  Gap,
  Operation,
  Part,
  Pattern,
  PriceRow,
  QuarantineRow,
  RejectedRow,
  Run,
} from '../../../generated/kernel/contract-model.ts';
import type { Example } from '../../../generated/kernel/examples.ts';
import type { Contract } from '../model/contract.ts';
import { type FieldReader, listReaders } from '../model/readers.ts';
import { checkText } from '../playground/check/check-text.ts';
import type { CheckInput, Report } from '../playground/check/report.ts';
import { showExample } from '../playground/example-state.ts';
import { findCode } from '../playground/find-code.ts';
import type { OperationData } from '../playground/operation-data.ts';
import type { OperationExamples } from './read-examples.ts';

export interface OperationView {
  readonly operation: Operation;
  /** Absent for what cannot be checked: headers alone. */
  readonly data: OperationData | undefined;
  readonly file: string;
  readonly sent: readonly Part[];
  readonly received: readonly Part[];
  /** The example that samples are made of, with what the check says of it. */
  readonly sample: OperationSample | undefined;
  readonly rules: readonly FieldReader[];
  readonly models: readonly FieldReader[];
  readonly rejected: readonly RejectedRow[];
  readonly quarantine: readonly QuarantineRow[];
  readonly prices: readonly PriceRow[];
  readonly patterns: readonly Pattern[];
  /** By the address of a rule or of a refused shape the example that breaks or has it. */
  readonly broken: ReadonlyMap<string, string>;
  /** Smallest and fullest answers. */
  readonly answers: readonly Example[];
  /** Empty for what nobody calls. */
  readonly errors: readonly ErrorRow[];
  readonly runs: readonly Run[];
  readonly gaps: readonly Gap[];
}

export interface OperationSample {
  readonly id: string;
  readonly input: CheckInput;
  readonly report: Report;
}

const RECEIVED: readonly Part['name'][] = ['response', 'callback', 'error'];

export function viewOperation(
  operation: Operation,
  { file, examples }: OperationExamples,
  data: OperationData | undefined,
  contract: Contract,
): OperationView {
  const { model, rowByAddress, gapsBySubject } = contract;
  const { id, parts, path } = operation;
  const readers = listReaders(operation);
  return {
    operation,
    data,
    file,
    sent: parts.filter(({ name }) => !RECEIVED.includes(name)),
    received: parts.filter(({ name }) => RECEIVED.includes(name)),
    sample: data === undefined ? undefined : chooseSample(data, examples),
    rules: readers.filter(({ kind }) => kind !== 'model'),
    models: readers.filter(({ kind }) => kind === 'model'),
    rejected: operation.rejected,
    quarantine: model.quarantine.filter((row) => row.operation === id),
    prices: operation.prices,
    patterns: model.patterns.filter((pattern) => pattern.operation === id),
    broken: indexBroken(examples),
    answers: examples.filter(
      (example) => RECEIVED.includes(example.part) && /^(?:minimal|full)\/[a-z]+$/.test(example.id),
    ),
    errors: path === '' ? [] : model.errors,
    runs: model.runs.filter(({ operations }) => operations.includes(id)),
    gaps: [...gapsBySubject].flatMap(([subject, gaps]) => (rowByAddress.get(subject)?.operation === id ? gaps : [])),
  };
}

/** A good body of the documents, else the fullest example that is sent, else the smallest, else what is received. */
function chooseSample(data: OperationData, examples: readonly Example[]): OperationSample | undefined {
  const { sampled } = data;
  const judge = (id: string, input: CheckInput) => ({ id, input, report: checkText(findCode(sampled.id), input) });
  for (const { id, text } of data.examples) {
    if (text === undefined) continue;
    const sample = judge(id, { text, kind: 'request', path: {}, given: {} });
    if (sample.report.verdict === 'valid') return sample;
  }
  const sent = examples.filter(({ kind, part }) => kind === 'valid' && part !== 'headers' && part !== 'given');
  const wanted = [
    'full/request',
    'minimal/request',
    'full/query',
    'minimal/query',
    'minimal/path',
    'full/',
    'minimal/',
  ];
  const example = wanted
    .map((start) => sent.find(({ id }) => id.startsWith(start)))
    .find((found) => found !== undefined);
  if (example === undefined) return undefined;
  const { operation: _operation, ...input } = showExample(data, example);
  return judge(example.id, input);
}

/** A requirement under a condition has the id of its rule in examples, and stands at its field: `omniVideo.create#required:prompt`. */
function indexBroken(examples: readonly Example[]): Map<string, string> {
  const broken = examples.filter(({ id }) => /^(?:broken|rejected)\//.test(id));
  return new Map(broken.map(({ rows, id }) => [(rows[0] ?? '').replace('#required:', '/'), id]));
}
