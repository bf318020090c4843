// Prints the contract as OpenAPI 3.1, with what OpenAPI has no word for as extensions: how each row is known, rules, models, prices.
import type { ContractModel, Operation } from '../../kernel/contract-model.ts';
import type { CompiledOperation } from '../../plan/compile-operations.ts';
import { isEvidenced } from '../../plan/is-evidenced.ts';
import { nameType } from '../../plan/names.ts';
import type { ServiceSettings } from '../../plan/service-settings.ts';
import { printAhead, streamJson } from '../print-json.ts';
import {
  buildBody,
  buildOperation,
  buildWebhook,
  describeRefusal,
  type OperationContext,
  tagOf,
} from './build-operation.ts';
import { buildSecuritySchemes, describeCommonSecurity } from './build-security.ts';
import { buildServers } from './build-servers.ts';
import { describeInfo, listRuns, listSources } from './describe-document.ts';
import { describeUnit } from './extension-rows.ts';

/** In pieces, each not longer than a call or a body. */
export function streamOpenapi(
  model: ContractModel,
  compiled: readonly CompiledOperation[],
  settings: ServiceSettings,
): Iterable<string> {
  return streamJson(buildOpenapi(model, compiled, settings), DEPTH);
}

/** Calls, webhooks and bodies stand so deep. */
const DEPTH = 3;

function buildOpenapi(model: ContractModel, all: readonly CompiledOperation[], settings: ServiceSettings) {
  const { frame, context, responses, schemas } = openDocument(model, settings);
  // Nobody may call by a document what was never evidenced.
  const fragments = all
    .filter(({ operation }) => isEvidenced(operation))
    .map((compiled) => printFragment(buildFragment(compiled, context)));
  const paths = new Map<string, Record<string, unknown>>();
  const webhooks = new Map<string, unknown>();
  for (const { call, webhook } of fragments) {
    if (call !== undefined) {
      const item = paths.get(call.path) ?? {};
      item[call.method] = call.value;
      paths.set(call.path, item);
    }
    if (webhook !== undefined) webhooks.set(webhook.name, { post: webhook.value });
  }
  for (const use of USES)
    for (const fragment of fragments) for (const [name, schema] of fragment.schemas[use]) schemas.set(name, schema);
  const { info, servers, security, tags, securitySchemes, ...rest } = frame;
  return {
    openapi: '3.1.1',
    info,
    servers,
    security,
    tags,
    paths: Object.fromEntries(paths),
    webhooks: webhooks.size === 0 ? undefined : Object.fromEntries(webhooks),
    components: {
      schemas: Object.fromEntries(schemas),
      responses: Object.keys(responses).length === 0 ? undefined : responses,
      securitySchemes,
    },
    ...rest,
  };
}

/** As values all calls and bodies together take several times the memory of their texts. */
function printFragment({ call, webhook, schemas }: Fragment): Fragment {
  const printAll = (named: ReadonlyMap<string, object>) =>
    new Map([...named].map(([name, schema]) => [name, printAhead(schema, DEPTH)]));
  return {
    ...(call === undefined ? {} : { call: { ...call, value: printAhead(call.value, DEPTH) } }),
    ...(webhook === undefined ? {} : { webhook: { ...webhook, value: printAhead(webhook.value, DEPTH) } }),
    schemas: { call: printAll(schemas.call), webhook: printAll(schemas.webhook), object: printAll(schemas.object) },
  };
}

/** What the document says beside its calls, and what every call needs of it. */
export function openDocument(model: ContractModel, settings: ServiceSettings) {
  const operations = model.operations.filter(isEvidenced);
  const schemas = new Map<string, object>();
  const responses = buildRefusals(operations, placeIn(schemas));
  const [refusal] = Object.keys(responses);
  const context: Context = {
    success: model.errors.find((row) => row.class === 'success')?.http ?? 200,
    ...(refusal === undefined ? {} : { refusal: { $ref: `#/components/responses/${refusal}` } }),
  };
  const servers = settings.hosts === undefined ? [] : buildServers(model, settings.hosts);
  const frame = {
    info: describeInfo(model, settings.title),
    servers: servers.length === 0 ? undefined : servers,
    security: describeCommonSecurity(operations),
    tags: [...new Set(operations.filter(hasCall).map(tagOf))].map((name) => ({ name })),
    securitySchemes: buildSecuritySchemes(operations, settings.authorization),
    'x-units': Object.fromEntries(model.units.filter(isEvidenced).map((unit) => [unit.name, describeUnit(unit)])),
    'x-sources': listSources(model.sources),
    'x-runs': listRuns(model.runs),
  };
  return { frame, context, responses, schemas };
}

type Context = Omit<OperationContext, 'place'>;

/** What a body stands for, in the order in which the document names bodies. */
const USES = ['call', 'webhook', 'object'] as const;

/** What one operation adds to the document. */
export interface Fragment {
  readonly call?: { readonly path: string; readonly method: string; readonly value: object };
  readonly webhook?: { readonly name: string; readonly value: object };
  /** By their names. */
  readonly schemas: Readonly<Record<(typeof USES)[number], ReadonlyMap<string, object>>>;
}

export function buildFragment(compiled: CompiledOperation, context: Context): Fragment {
  const { operation } = compiled;
  const schemas = {
    call: new Map<string, object>(),
    webhook: new Map<string, object>(),
    object: new Map<string, object>(),
  };
  const method = operation.method.toLowerCase();
  const call =
    operation.path === '' ? undefined : buildOperation(compiled, { ...context, place: placeIn(schemas.call) });
  const post = hasCall(operation) ? buildWebhook(compiled, placeIn(schemas.webhook)) : undefined;
  if (operation.method === 'OBJECT')
    for (const { name } of operation.parts) buildBody(operation, name, placeIn(schemas.object));
  return {
    ...(call === undefined ? {} : { call: { path: operation.path, method, value: call } }),
    ...(post === undefined ? {} : { webhook: { name: operation.id, value: post } }),
    schemas,
  };
}

function placeIn(schemas: Map<string, object>): OperationContext['place'] {
  return (name, schema) => {
    schemas.set(name, schema);
    return { $ref: `#/components/schemas/${name}` };
  };
}

/** What a refused call is answered with; the first is the default answer of every call. */
function buildRefusals(operations: readonly Operation[], place: OperationContext['place']) {
  const errors = operations.filter(({ method }) => method === 'ERROR');
  return Object.fromEntries(
    errors.flatMap((operation) => {
      const body = buildBody(operation, 'error', place);
      return body === undefined ? [] : [[nameType(operation.id, 'error', ''), describeRefusal(body)]];
    }),
  );
}

function hasCall(operation: Operation): boolean {
  return operation.path !== '' || operation.method === 'CALLBACK';
}
