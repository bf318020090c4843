// What a request says by itself, before anybody asks whether it may: its operation, its body, and the id that the caller gave.
import { buildView } from '../../../generated/kernel/view.ts';
import { operations } from '../../../generated/operations.ts';
import { joinParts } from '../../check/check-request.ts';
import { findByRoute, type Route } from '../../check/find-operation.ts';
import { readBody } from './check-call.ts';
import { readAsked } from './read-asked.ts';
import type { Refusal } from './refusal.ts';
import type { EmulatedRequest } from './world.ts';

export interface ReadRequest {
  /** Undefined if no operation has the method and path. */
  readonly route: Route | undefined;
  readonly body: { readonly body: unknown } | Refusal;
  readonly externalTaskId: string | undefined;
}

export function readRequest({ method, path, query, text }: EmulatedRequest): ReadRequest {
  const found = findByRoute(operations, method, path);
  const route = found.kind === 'found' ? { ...found.route, query } : undefined;
  const body = readBody(method, text);
  const externalTaskId = 'kind' in body || route === undefined ? undefined : findExternalId(route, body.body);
  return { route, body, externalTaskId };
}

function findExternalId(route: Route, body: unknown): string | undefined {
  return readAsked(buildView(route.operation.view, joinParts(route, body)).view).externalTaskId;
}

export function describeRequest(request: EmulatedRequest): { operation?: string; externalTaskId?: string } {
  const { route, externalTaskId } = readRequest(request);
  return {
    ...(route === undefined ? {} : { operation: route.operation.id }),
    ...(externalTaskId === undefined ? {} : { externalTaskId }),
  };
}
