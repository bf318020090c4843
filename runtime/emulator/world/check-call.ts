// Holds a request against the register, by the same check that users run before they send: what it refuses the service refuses, by the same rows.

import type { Issue } from '../../../generated/kernel/issues.ts';
import { parseJson } from '../../../generated/kernel/json.ts';
import { isRecord } from '../../../generated/kernel/view.ts';
import { checkRequest } from '../../check/check-request.ts';
import type { Route } from '../../check/find-operation.ts';
import { describeRefusal } from './describe-refusal.ts';
import { type Refusal, refuse } from './refusal.ts';

/** The body as it was sent; undefined if there was none. A refusal for what is no JSON. */
export function readBody(method: string, text: string): { readonly body: unknown } | Refusal {
  if (method === 'GET' || text.trim() === '') return { body: undefined };
  try {
    return { body: parseJson(text) };
  } catch {
    return refuse(1200, 'the body is no valid JSON');
  }
}

/** Undefined if nothing speaks against the request. */
export function checkCall(route: Route, body: unknown, given: Readonly<Record<string, unknown>>): Refusal | undefined {
  const { issues } = checkRequest(route, { kind: 'request', body, given });
  const [first] = issues;
  if (first === undefined) return undefined;
  const isBody = body === undefined || isRecord(body);
  const message = describeRefusal(route.operation, body, first);
  return refuse(isBody ? findCode(first) : 1200, message, {
    issues: issues.map(({ row, path, code, rule }) => ({ row, path, code, ...(rule === undefined ? {} : { rule }) })),
  });
}

/** A shape that was seen refused is refused with the code that was seen. */
function findCode({ code, message }: Issue): number {
  const seen = code === 'rejected' ? /\bcode (1\d{3})\b/.exec(message)?.[1] : undefined;
  return seen === undefined ? 1201 : Number(seen);
}
