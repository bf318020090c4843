// Finds the operation that a method and path, or an id, mean; an unknown one is an answer with the nearest, never a crash.
import { findNearestOperation } from '../../generated/kernel/check.ts';
import { findNearest } from '../../generated/kernel/nearest.ts';
import { matchPath, splitPath } from '../../generated/kernel/routes.ts';
import type { OperationSpecification } from '../../generated/kernel/specification.ts';

export interface Route {
  readonly operation: OperationSpecification;
  /** Parameters of the path, where it held values and not their names in braces. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

export type Found =
  | { readonly kind: 'found'; readonly route: Route }
  | { readonly kind: 'unknown'; readonly asked: string; readonly nearest?: OperationSpecification };

export function findById(operations: readonly OperationSpecification[], id: string): Found {
  const operation = operations.find((candidate) => candidate.id === id);
  if (operation !== undefined) return { kind: 'found', route: { operation, path: {}, query: {} } };
  const nearest = findNearest(
    id,
    operations.map((candidate) => candidate.id),
  );
  return unknown(
    id,
    operations.find((candidate) => candidate.id === nearest),
  );
}

/** An operation by its id, whose path may be given as well, for the parameters in it. */
export function findByIdAndPath(operations: readonly OperationSpecification[], id: string, path: string): Found {
  const found = findById(operations, id);
  if (found.kind === 'unknown') return found;
  const { operation } = found.route;
  const { segments, query } = splitPath(path);
  const values = operation.path === '' ? undefined : matchPath(operation.path, segments);
  return values === undefined
    ? unknown(`${path} as the path of ${id}`, operation)
    : { kind: 'found', route: { operation, path: values, query } };
}

/** `path` may be a whole URL, may hold a query, and may name its parameters instead of giving them: `/v1/things/{id}`. */
export function findByRoute(operations: readonly OperationSpecification[], method: string, path: string): Found {
  const verb = method.toUpperCase();
  const { segments, query } = splitPath(path);
  const matches = operations.flatMap((operation) => {
    const values = operation.path === '' ? undefined : matchPath(operation.path, segments);
    return values === undefined ? [] : [{ operation, path: values, query }];
  });
  const route = matches.find((match) => match.operation.method === verb);
  if (route !== undefined) return { kind: 'found', route };
  return unknown(
    `${verb} ${path}`,
    matches[0]?.operation ?? findNearestOperation(operations, verb, `/${segments.join('/')}`),
  );
}

function unknown(asked: string, nearest: OperationSpecification | undefined): Found {
  return { kind: 'unknown', asked, ...(nearest === undefined ? {} : { nearest }) };
}
