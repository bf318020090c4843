// The fields of the contract as trees of names: what may stand below what in a body, whichever language reads it.
import type { ContractModel, Field, Operation, PartName } from '../../../kernel/contract-model.ts';
import { parentOf } from '../../../kernel/paths.ts';

export interface WireNode {
  readonly operation: Operation;
  readonly part: PartName;
  /** Absent for a whole part. */
  readonly field?: Field;
  /** By the last segment of their paths; those of a list are the fields of its items. */
  readonly children: ReadonlyMap<string, WireNode>;
}

/** One tree for each part of each operation; not evidenced rows are in it. */
export function buildWireTrees(model: ContractModel): WireNode[] {
  return model.operations.flatMap((operation) =>
    operation.parts.map(({ name, fields }) => buildTree(operation, name, fields)),
  );
}

interface GrowingNode extends WireNode {
  readonly children: Map<string, WireNode>;
}

function buildTree(operation: Operation, part: PartName, fields: readonly Field[]): WireNode {
  const root: GrowingNode = { operation, part, children: new Map() };
  const byPath = new Map([['', root]]);
  for (const field of fields) {
    const node: GrowingNode = { operation, part, field, children: new Map() };
    byPath.set(field.path, node);
    // Parents stand before their children: a register without findings has no field without one.
    byPath.get(parentOf(field.path).replace(/\[\]$/, ''))?.children.set(nameField(field.path), node);
  }
  return root;
}

/** `multi_prompt[].index` -> `index` */
export function nameField(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}

/** A node and all below it. */
export function listNodes(root: WireNode): WireNode[] {
  return [root, ...[...root.children.values()].flatMap(listNodes)];
}

/** `omniVideo.create/multi_prompt[].index`, or `omniVideo.create request` for a whole part. */
export function describeNode({ operation, part, field }: WireNode): string {
  return field?.id ?? `${operation.id} ${part}`;
}
