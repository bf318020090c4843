// Finds the field that a condition is about, where its violation is shown: of `if A then B` it is what B reads, not what A asks for.
import type { ASTNode } from '@marcbachmann/cel-js';
import { compileTree } from './compile.ts';
import type { Scope } from './scope.ts';

/** A path of the request; empty when the condition reads none. */
export function findSubject(tree: ASTNode, scope: Scope): string {
  const isOfRequest = (path: string): boolean => !path.startsWith('given.');
  const [required] = compileTree(findRequirement(tree), scope, 'truth').reads;
  if (required !== undefined && isOfRequest(required)) return required;
  return compileTree(tree, scope, 'truth').reads.find(isOfRequest) ?? '';
}

/** The branch of `A ? B : true` or `A ? true : B` that must hold; any other tree as a whole. */
function findRequirement(tree: ASTNode): ASTNode {
  if (tree.op !== '?:') return tree;
  const [, yes, no] = tree.args;
  if (isTrue(no)) return findRequirement(yes);
  return isTrue(yes) ? findRequirement(no) : tree;
}

function isTrue(node: ASTNode): boolean {
  return node.op === 'value' && node.args === true;
}
