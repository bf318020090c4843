// Prints the contract as OpenAPI 3.1, with what OpenAPI has no word for as extensions: how each row is known, rules, models, prices.
import type { ContractModel, Operation } from '../../kernel/contract-model.ts';
import type { CompiledOperation } from '../../plan/compile-operations.ts';
import { isEvidenced } from '../../plan/is-evidenced.ts';
import { nameType } from '../../plan/names.ts';
import type { ServiceSettings } from '../../plan/service-settings.ts';
import type { Schema } from '../json-schema/schema.ts';
import { printJson } from '../print-json.ts';
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

export function printOpenapi(
  model: ContractModel,
  compiled: readonly CompiledOperation[],
  settings: ServiceSettings,
): string {
  return printJson(buildOpenapi(model, compiled, settings));
}

function buildOpenapi(model: ContractModel, all: readonly CompiledOperation[], settings: ServiceSettings) {
  // Nobody may call by a document what was never evidenced.
  const compiled = all.filter(({ operation }) => isEvidenced(operation));
  const operations = compiled.map(({ operation }) => operation);
  const schemas = new Map<string, Schema>();
  const place = (name: string, schema: Schema): Schema => {
    schemas.set(name, schema);
    return { $ref: `#/components/schemas/${name}` };
  };
  const responses = buildRefusals(operations, place);
  const [refusal] = Object.keys(responses);
  const context: OperationContext = {
    place,
    success: model.errors.find((row) => row.class === 'success')?.http ?? 200,
    ...(refusal === undefined ? {} : { refusal: { $ref: `#/components/responses/${refusal}` } }),
  };
  const paths = buildPaths(compiled, context);
  const webhooks = compiled
    .filter(({ operation }) => hasCall(operation))
    .flatMap((entry) => {
      const post = buildWebhook(entry, place);
      return post === undefined ? [] : [[entry.operation.id, { post }]];
    });
  for (const operation of operations.filter(({ method }) => method === 'OBJECT'))
    for (const { name } of operation.parts) buildBody(operation, name, place);
  const servers = settings.hosts === undefined ? [] : buildServers(model, settings.hosts);
  return {
    openapi: '3.1.1',
    info: describeInfo(model, settings.title),
    servers: servers.length === 0 ? undefined : servers,
    security: describeCommonSecurity(operations),
    tags: [...new Set(operations.filter(hasCall).map(tagOf))].map((name) => ({ name })),
    paths,
    webhooks: webhooks.length === 0 ? undefined : Object.fromEntries(webhooks),
    components: {
      schemas: Object.fromEntries(schemas),
      responses: refusal === undefined ? undefined : responses,
      securitySchemes: buildSecuritySchemes(operations, settings.authorization),
    },
    'x-units': Object.fromEntries(model.units.filter(isEvidenced).map((unit) => [unit.name, describeUnit(unit)])),
    'x-sources': listSources(model.sources),
    'x-runs': listRuns(model.runs),
  };
}

function buildPaths(compiled: readonly CompiledOperation[], context: OperationContext) {
  const paths = new Map<string, Record<string, unknown>>();
  for (const entry of compiled) {
    const { path, method } = entry.operation;
    if (path === '') continue;
    const item = paths.get(path) ?? {};
    item[method.toLowerCase()] = buildOperation(entry, context);
    paths.set(path, item);
  }
  return Object.fromEntries(paths);
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
