// Which query and which list belong to a create. It follows from the register: the group of the operation, or, for a route whose tasks have no group of their own, the shape of its answer.
import { findPart } from '../../generated/kernel/check.ts';
import type { OperationSpecification } from '../../generated/kernel/specification.ts';
import { tasksList } from '../../generated/operations/tasks-list.ts';
import { tasksQuery } from '../../generated/operations/tasks-query.ts';
import { operations } from '../../generated/operations.ts';

/** `own`: the route has a path for one task and a list by page. `shared`: tasks of all newer routes are asked for together. */
export interface TaskQueries {
  readonly generation: 'own' | 'shared';
  /** The create that they belong to, undefined where the shared ones were named themselves. */
  readonly create: OperationSpecification | undefined;
  readonly get: OperationSpecification;
  readonly list: OperationSpecification;
}

export type FoundQueries =
  | { readonly kind: 'found'; readonly queries: TaskQueries }
  | { readonly kind: 'none'; readonly why: string };

const byId = new Map(operations.map((operation) => [operation.id, operation]));

/** By the id of any operation of the group: `omniVideo.create`, `omniVideo.get`, `newerOmniVideo.create`, `tasks.query`. */
export function findQueries(id: string): FoundQueries {
  const operation = byId.get(id);
  if (operation === undefined) return { kind: 'none', why: `${id} is no operation of the register` };
  if (operation === tasksQuery || operation === tasksList) return foundShared(undefined);
  const [group = '', call = ''] = id.split('.');
  const create = byId.get(`${group}.create`);
  const get = byId.get(`${group}.get`);
  const list = byId.get(`${group}.list`);
  if (get !== undefined && list !== undefined && ['create', 'get', 'list'].includes(call))
    return { kind: 'found', queries: { generation: 'own', create, get, list } };
  if (create !== undefined && answersLikeShared(create)) return foundShared(create);
  return { kind: 'none', why: `the register has no query for tasks of ${id}` };
}

/** The operations that make tasks which can be asked for. */
export function listTaskOperations(): readonly string[] {
  return operations.filter(({ id, bills }) => bills && findQueries(id).kind === 'found').map(({ id }) => id);
}

function foundShared(create: OperationSpecification | undefined): FoundQueries {
  return { kind: 'found', queries: { generation: 'shared', create, get: tasksQuery, list: tasksList } };
}

/** The create of a newer route answers with the record that the shared query gives, under the same names. */
function answersLikeShared(create: OperationSpecification): boolean {
  const fields = findPart(create, 'response')?.fields ?? {};
  return ['data.id', 'data.status'].every((path) => Object.hasOwn(fields, path));
}
