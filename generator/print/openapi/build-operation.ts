// One HTTP operation, or a body that the service posts to the caller, as an Operation Object.
import type { Operation, PartName } from '../../kernel/contract-model.ts';
import type { CompiledOperation } from '../../plan/compile-operations.ts';
import { nameConstant, nameType } from '../../plan/names.ts';
import { annotateRow } from '../json-schema/annotate.ts';
import { buildPart } from '../json-schema/build-part.ts';
import { INLINE, type Place, type Schema } from '../json-schema/schema.ts';
import { toInline } from '../markdown.ts';
import { buildParameters } from './build-parameters.ts';
import { describeSecurity } from './build-security.ts';
import { listExtensions } from './extension-rows.ts';
import { JSON_TYPE, listMediaTypes, listSpecial } from './headers.ts';

export interface OperationContext {
  readonly place: Place;
  /** HTTP status of an answer that is no refusal. */
  readonly success: number;
  /** Reference to the answer of a refused call. */
  readonly refusal?: { readonly $ref: string };
}

export function buildOperation(compiled: CompiledOperation, context: OperationContext) {
  const { operation } = compiled;
  const { place } = context;
  const parameters = buildParameters(operation, place);
  const body = buildBody(operation, 'request', place);
  const answer = buildBody(operation, 'response', place);
  const error = buildBody(operation, 'error', place);
  return {
    ...describeHead(operation),
    parameters: parameters.length === 0 ? undefined : parameters,
    requestBody:
      body === undefined ? undefined : { required: true, content: buildContent(listMediaTypes(operation), body) },
    responses: {
      [context.success]:
        answer === undefined
          ? { description: 'Done; nothing is registered of the answer.' }
          : { description: 'The answer.', content: buildContent([JSON_TYPE], answer) },
      default: error === undefined ? context.refusal : describeRefusal(error),
    },
    security: describeSecurity(operation),
    ...describeRest(compiled),
  };
}

export function describeRefusal(body: Schema) {
  return { description: 'The call is refused.', content: buildContent([JSON_TYPE], body) };
}

/** What the service posts: a request as OpenAPI sees it, which any 2xx answers. Absent if it posts nothing. */
export function buildWebhook(compiled: CompiledOperation, place: Place) {
  const { operation } = compiled;
  const body = buildBody(operation, 'callback', place);
  if (body === undefined) return undefined;
  const head = describeHead(operation);
  return {
    ...head,
    // Of an operation that is a call too, this is another one.
    operationId: operation.path === '' ? head.operationId : `${head.operationId}Callback`,
    requestBody: { required: true, content: buildContent([JSON_TYPE], body) },
    responses: { '2XX': { description: 'Taken.' } },
    // Here the caller is called: its credentials say nothing of who calls.
    security: [],
    ...describeRest(compiled),
  };
}

/** The body under its name, placed; absent if the operation has no such part. */
export function buildBody(operation: Operation, name: PartName, place: Place): Schema | undefined {
  const part = operation.parts.find((candidate) => candidate.name === name);
  if (part === undefined) return undefined;
  const { description: _note, ...row } = annotateRow(operation);
  return place(nameType(operation.id, name, ''), { ...buildPart(operation, part, place), ...row });
}

function buildContent(types: readonly string[], schema: Schema) {
  return Object.fromEntries(types.map((type) => [type, { schema }]));
}

function describeHead(operation: Operation) {
  return {
    operationId: nameConstant(operation.id),
    summary: operation.id,
    description: operation.notes === undefined ? undefined : toInline(operation.notes),
    tags: [tagOf(operation)],
    deprecated: operation.posture === 'legacy' || operation.posture === 'out-of-scope' ? true : undefined,
  };
}

/** `omniVideo` of `omniVideo.create` */
export function tagOf(operation: Operation): string {
  return operation.id.split('.')[0] ?? operation.id;
}

function describeRest(compiled: CompiledOperation) {
  const { operation } = compiled;
  const { description: _note, ...row } = annotateRow(operation);
  const given = operation.parts.find((part) => part.name === 'given');
  const headers = listSpecial(operation).map((field) => ({ name: field.path, ...annotateRow(field) }));
  return {
    ...row,
    'x-bills': operation.bills,
    'x-posture': operation.posture,
    'x-headers': headers.length === 0 ? undefined : headers,
    'x-given': given === undefined ? undefined : buildPart(operation, given, INLINE),
    ...listExtensions(compiled),
  };
}
