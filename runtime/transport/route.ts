// Which operation a request is, by its method and path alone: what the caller says of it decides nothing about money.
import { matchPath } from '../../generated/kernel/routes.ts';
import type { OperationSpecification } from '../../generated/kernel/specification.ts';
import { operations } from '../../generated/operations.ts';

export interface Routed {
  /** Undefined for a route that the register does not know. */
  readonly operation: OperationSpecification | undefined;
  /** True unless it is known to be free: a route that nobody registered may be charged, whatever it looks like. */
  readonly mayBill: boolean;
}

/** `path` is the exact path that will be requested, without a query. */
export function routeRequest(method: string, path: string): Routed {
  const segments = path.slice(1).split('/');
  const operation = segments.includes('')
    ? undefined
    : operations.find(
        (each) => each.method === method && each.path !== '' && matchPath(each.path, segments) !== undefined,
      );
  return { operation, mayBill: operation === undefined ? method !== 'GET' : operation.bills };
}

/** POST requests that only read. */
const READING_POSTS: ReadonlySet<string> = new Set(['account.balance', 'account.packages', 'tasks.list']);

/** A request that may be repeated without any effect. */
export function isRead({ operation, mayBill }: Routed, method: string): boolean {
  return !mayBill && (method === 'GET' || (operation !== undefined && READING_POSTS.has(operation.id)));
}

/** The newer generation has the model in the path and a group of its own for tasks; there a token is refused. */
export function takesToken(operation: OperationSpecification | undefined): boolean {
  return operation === undefined || !(operation.path.includes('{model}') || operation.id.startsWith('tasks.'));
}
