// Random calls of one operation: the generated examples, bodies by its types and limits, the same with something changed, and bodies that make its rules speak.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { findPart } from '../../../../generated/kernel/check.ts';
import type { ContractModel, Operation, Part } from '../../../../generated/kernel/contract-model.ts';
import type { Example, ExampleFile } from '../../../../generated/kernel/examples.ts';
import { parseJson } from '../../../../generated/kernel/json.ts';
import type { OperationSpecification } from '../../../../generated/kernel/specification.ts';
import { operations } from '../../../../generated/operations.ts';
import { nameFile } from '../../../../generator/plan/names.ts';
import { changedBodies, goodBodies } from '../../../properties/part-bodies.ts';
import { bodiesOf } from '../../../properties/payloads.ts';
import { REPOSITORY } from '../../../vendors/project.ts';

export interface RandomCall {
  readonly method: string;
  /** With its parameters filled in, without a query. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Undefined for a call without a body. */
  readonly body: unknown;
}

const model = parseJson(readFileSync(join(REPOSITORY, 'generated/contract.json'), 'utf8')) as ContractModel;
const MODELS = new Map(model.operations.map((operation) => [operation.id, operation]));

/** Every operation that can be called. */
export const CALLABLE = operations.filter(({ path }) => path !== '');

export function readExamples({ id }: OperationSpecification): readonly Example[] {
  const file = join(REPOSITORY, 'generated/examples', `${nameFile(id)}.json`);
  return (parseJson(readFileSync(file, 'utf8')) as ExampleFile).examples;
}

/** What an example sends; undefined for one of what is received or given. */
export function toCall(operation: OperationSpecification, example: Example): RandomCall | undefined {
  if (!['request', 'path', 'query'].includes(example.part)) return undefined;
  return {
    method: operation.method,
    path: fillPath(operation.path, example.path ?? {}),
    query: toTexts(example.query ?? {}),
    body: example.body,
  };
}

export function callsOf(operation: OperationSpecification): fc.Arbitrary<RandomCall> {
  const model = MODELS.get(operation.id);
  if (model === undefined) throw new Error(`${operation.id} is not in the contract`);
  const examples = readExamples(operation).flatMap((example) => toCall(operation, example) ?? []);
  const random = fc
    .record({ path: partOf(model, 'path'), query: partOf(model, 'query'), body: bodies(operation, model) })
    .map(({ path, query, body }) => ({
      method: operation.method,
      path: fillPath(operation.path, path),
      query: toTexts(query),
      body,
    }));
  return examples.length === 0 ? random : fc.oneof({ weight: 3, arbitrary: random }, fc.constantFrom(...examples));
}

function bodies(operation: OperationSpecification, model: Operation): fc.Arbitrary<unknown> {
  const part = findModelPart(model, 'request');
  if (part === undefined) return fc.constant(undefined);
  const values = new Map(part.fields.map((field) => [field.path, field.values.map(({ value }) => value)]));
  const names = Object.keys(findPart(operation, 'request')?.fields ?? {}).filter((name) => !/[.[]/.test(name));
  const shape = Object.fromEntries(
    names.flatMap((name) => (operation.view[name] ? [[name, operation.view[name]]] : [])),
  );
  return fc.oneof(
    { weight: 3, arbitrary: goodBodies(part) },
    { weight: 3, arbitrary: changedBodies(part) },
    { weight: 2, arbitrary: bodiesOf(shape, { values, texts: new Map() }) },
  );
}

function findModelPart({ parts }: Operation, name: Part['name']): Part | undefined {
  return parts.find((part) => part.name === name);
}

function partOf(model: Operation, name: 'path' | 'query'): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const part = findModelPart(model, name);
  if (part === undefined) return fc.constant({});
  return fc.oneof({ weight: 3, arbitrary: goodBodies(part) }, changedBodies(part).map(toRecord));
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** A parameter that was not made is there all the same: a path without it is another path. */
function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name] ?? '') || 'none'));
}

function toTexts(values: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
}
