// Checks one payload against the contract: finds the operation it belongs to and answers with issues that name their rows.
import { operations } from '../../generated/operations.ts';
import { checkCallback, checkError, checkResponse, findCallback } from './check-answers.ts';
import { checkRequest, hasRequest } from './check-request.ts';
import { type Found, findById, findByIdAndPath, findByRoute } from './find-operation.ts';
import { observePosture } from './observe-posture.ts';
import {
  type Answer,
  createAnswer,
  PAYLOAD_KINDS,
  type Payload,
  type PayloadKind,
  refuseKind,
  refusePart,
  refuseUnknown,
} from './payload.ts';

export function checkPayload(payload: Payload): Answer {
  const asked: unknown = payload.kind;
  if (asked !== undefined && !PAYLOAD_KINDS.some((each) => each === asked)) return refuseKind(asked);
  const found = findTarget(payload);
  const kind = payload.kind ?? findKind(found);
  if (found.kind === 'unknown') return refuseUnknown(kind, found);
  const { operation } = found.route;
  switch (kind) {
    case 'request':
      return hasRequest(operation)
        ? createAnswer(operation, kind, observePosture(operation, checkRequest(found.route, payload)))
        : refusePart(operation, kind);
    case 'response':
      return checkResponse(operation, payload.body, operations);
    case 'callback':
      return checkCallback(operation, payload.body);
    case 'error':
      return checkError(operation, payload.body, operations);
  }
}

/** The operation that a payload is of. Callbacks and errors have the same shape whatever was called, so they need no route. */
export function findTarget(payload: Payload): Found {
  const { operation: id, path } = payload;
  if (id !== undefined) return path === undefined ? findById(operations, id) : findByIdAndPath(operations, id, path);
  const operation =
    payload.kind === 'callback'
      ? findCallback(operations, payload.body)
      : payload.kind === 'error'
        ? operations.find((candidate) => candidate.method === 'ERROR')
        : undefined;
  if (operation !== undefined) return { kind: 'found', route: { operation, path: {}, query: {} } };
  return findByRoute(operations, payload.method ?? '', payload.path ?? '');
}

/** What a payload most likely is when nobody says it. */
function findKind(found: Found): PayloadKind {
  if (found.kind === 'unknown') return 'request';
  const { method, parts } = found.route.operation;
  if (method === 'ERROR') return 'error';
  return parts.some((part) => part.direction === 'sent') ? 'request' : 'callback';
}
