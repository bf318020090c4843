// What the playground knows of an operation beside its code: its inputs, its examples, its rows by their place, all from the contract when the site is built.
import type { Field, Operation, PartName, Posture, Status } from '../../../generated/kernel/contract-model.ts';
import type { Unit } from '../../../generated/kernel/prices.ts';
import { units } from '../../../generated/prices.ts';
import type { PayloadKind } from '../../../runtime/check/payload.ts';
import type { Contract } from '../model/contract.ts';
import { describeType } from '../operations/describe-field.ts';
import type { DocumentBody } from '../operations/read-document-bodies.ts';
import type { OperationExamples } from '../operations/read-examples.ts';
import { describeSampled } from '../operations/sampled-operation.ts';
import { type ExampleChoice, listChoices } from './example-choices.ts';
import { listRuleWords, type RuleWords } from './rule-words.ts';
import type { SampledOperation } from './samples/call.ts';
import { suggestValues } from './suggest-values.ts';

export interface OperationData {
  readonly sampled: SampledOperation;
  readonly posture: Posture;
  /** The stem of its generated files. */
  readonly file: string;
  readonly kinds: readonly PayloadKind[];
  readonly inputs: readonly PlaygroundInput[];
  /** Where the model is named, if the operation has models. */
  readonly model?: { readonly in: 'body' | 'path'; readonly name: string; readonly values: readonly string[] };
  /** Fields at the top of what is sent. */
  readonly fields: readonly SuggestedField[];
  readonly examples: readonly ExampleChoice[];
  /** Addresses of rows by page and line: `{ 'register/tasks.md': { 12: 'tasks.list' } }`. */
  readonly rows: RowPlaces;
  /** What its rules say, for whom the conditions of the register are not. */
  readonly words: RuleWords;
  /** What its prices are counted in. */
  readonly units: Readonly<Record<string, Unit>>;
}

export type RowPlaces = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A parameter of the path beside a body, or a fact that no body shows. */
export interface PlaygroundInput {
  /** `path.model`, `given.reference_video_seconds` */
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly notes: string;
  /** The address of its row. */
  readonly row: string;
  readonly values: readonly string[];
}

export interface SuggestedField {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly status: Status;
  /** A value that some good example has; absent if none has the field. */
  readonly value?: unknown;
}

const ANSWERS: readonly PayloadKind[] = ['response', 'callback', 'error'];
const SENT: readonly PartName[] = ['request', 'path', 'query'];

export interface OperationDataContext {
  readonly contract: Contract;
  readonly host: string;
  readonly bodies: readonly DocumentBody[];
}

/** Undefined for what holds nothing that can be checked: an operation with headers alone. */
export function describeOperation(
  operation: Operation,
  { file, examples }: OperationExamples,
  { contract, host, bodies }: OperationDataContext,
): OperationData | undefined {
  const names = operation.parts.map(({ name }) => name);
  const kinds: PayloadKind[] = [
    ...(names.some((name) => SENT.includes(name)) ? (['request'] as const) : []),
    ...ANSWERS.filter((kind) => names.includes(kind)),
  ];
  if (kinds.length === 0) return undefined;
  const sampled = describeSampled(operation, host);
  const fieldsOf = (name: PartName) => operation.parts.find((part) => part.name === name)?.fields ?? [];
  const sent = sampled.hasBody ? fieldsOf('request') : [...fieldsOf('path'), ...fieldsOf('query')];
  const model = findModel(sampled.hasBody, sent, fieldsOf('path'));
  return {
    sampled,
    posture: operation.posture,
    file,
    kinds,
    inputs: [
      ...(sampled.hasBody ? fieldsOf('path').map((field) => describeInput('path', field)) : []),
      ...fieldsOf('given').map((field) => describeInput('given', field)),
    ],
    ...(model === undefined ? {} : { model }),
    fields: suggestValues(sent, examples),
    examples: listChoices(
      examples,
      bodies.filter((body) => body.operation === operation.id),
      operation,
    ),
    rows: placeRows(operation.id, kinds, contract),
    words: listRuleWords(operation),
    units: operation.prices.length === 0 ? {} : units,
  };
}

function describeInput(part: 'path' | 'given', { id, path, type, notes = '', values }: Field): PlaygroundInput {
  return {
    name: `${part}.${path}`,
    label: path,
    type: `${describeType(type)}${type.kind === 'array' || type.kind === 'object' ? ', as JSON' : ''}`,
    notes,
    row: id,
    values: values.map(({ value }) => value),
  };
}

function findModel(hasBody: boolean, sent: readonly Field[], path: readonly Field[]): OperationData['model'] {
  const isModel = ({ path: name, values }: Field) => /^model(?:_name)?$/.test(name) && values.length > 0;
  const own = sent.find(isModel);
  const field = own ?? (hasBody ? path.find(isModel) : undefined);
  if (field === undefined) return undefined;
  return { in: own === undefined ? 'path' : 'body', name: field.path, values: field.values.map(({ value }) => value) };
}

/** Rows of the operation and those of the whole service that an answer of it may name. */
function placeRows(operation: string, kinds: readonly PayloadKind[], { rows }: Contract): RowPlaces {
  const places: Record<string, Record<string, string>> = {};
  const answers = kinds.some((kind) => kind !== 'request');
  for (const { kind, operation: owner, address, origin } of rows) {
    const shared = kind === 'units' || (answers && (kind === 'errors' || owner === 'error.body'));
    if (owner !== operation && !shared) continue;
    const page = places[origin.file] ?? {};
    places[origin.file] = page;
    page[origin.line] = address;
  }
  return places;
}
