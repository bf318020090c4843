// Routes of the register as a tree of path segments, in which a template or a filled-in path is found in as many steps as it has segments.
import type { Operation } from '../kernel/contract-model.ts';
import { splitPath } from '../kernel/routes.ts';

interface Branch {
  readonly literal: Map<string, Branch>;
  parameter?: Branch;
  readonly operations: Map<string, Operation>;
}

export interface Routes {
  /** By method, and by the path with whatever its parameters are called or filled with; a literal segment wins over a parameter. */
  readonly find: (method: string, segments: readonly string[]) => Operation | undefined;
  /** All operations at the path, whatever their method. */
  readonly findAll: (segments: readonly string[]) => readonly Operation[];
}

export function buildRoutes(operations: readonly Operation[]): Routes {
  const root = createBranch();
  for (const operation of operations) {
    if (operation.path === '') continue;
    let branch = root;
    for (const segment of splitPath(operation.path).segments) branch = grow(branch, segment);
    branch.operations.set(operation.method, operation);
  }
  return {
    find: (method, segments) => descend(root, segments, 0, (branch) => branch.operations.get(method)),
    findAll: (segments) =>
      descend(root, segments, 0, ({ operations: own }) => (own.size === 0 ? undefined : [...own.values()])) ?? [],
  };
}

function createBranch(): Branch {
  return { literal: new Map(), operations: new Map() };
}

function grow(branch: Branch, segment: string): Branch {
  if (isParameter(segment)) {
    branch.parameter ??= createBranch();
    return branch.parameter;
  }
  const known = branch.literal.get(segment) ?? createBranch();
  branch.literal.set(segment, known);
  return known;
}

function descend<Found>(
  branch: Branch,
  segments: readonly string[],
  index: number,
  accept: (branch: Branch) => Found | undefined,
): Found | undefined {
  const segment = segments[index];
  if (segment === undefined) return accept(branch);
  const literal = isParameter(segment) ? undefined : branch.literal.get(segment);
  const found = literal === undefined ? undefined : descend(literal, segments, index + 1, accept);
  if (found !== undefined || branch.parameter === undefined) return found;
  return descend(branch.parameter, segments, index + 1, accept);
}

/** `{id}`, however it is called; `:id` as some write it. */
export function isParameter(segment: string): boolean {
  return /^\{[^}]*\}$|^:[A-Za-z_]\w*$/.test(segment);
}
