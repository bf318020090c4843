// Finds what would make a condition a burden: nesting that exhausts a stack, and loops in loops that a validator would never finish.
import type { ASTNode } from '@marcbachmann/cel-js';

export interface Excess {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** As deep as CEL's own specification asks a parser to go. */
const DEEPEST = 250;
/** A rule over the items of items of a list needs two. */
const MOST_LOOPS = 3;

interface Waiting {
  readonly node: ASTNode;
  readonly depth: number;
  /** Loops around it. */
  readonly loops: number;
  /** One of them runs over a sequence, which may be 10,000 long. */
  readonly counted: boolean;
}

/** By a list of what is still to be seen, not by recursion, which is what it guards. */
export function findExcess(tree: ASTNode): Excess | undefined {
  const waiting: Waiting[] = [{ node: tree, depth: 1, loops: 0, counted: false }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth, loops, counted } = next;
    if (depth > DEEPEST) return describe(`the condition is nested deeper than ${DEEPEST} levels`, node);
    if (loops > MOST_LOOPS) return describe(`more than ${MOST_LOOPS} loops stand within each other`, node);
    if (counted && isSequence(node)) return describe('a sequence stands in a loop over a sequence', node);
    const below = { depth: depth + 1, loops, counted };
    if (node.op !== 'rcall') {
      for (const child of listChildren(node)) waiting.push({ ...below, node: child });
      continue;
    }
    const [name, target, args] = node.args;
    const isLoop = LOOPS.includes(name);
    const body = isLoop ? { ...below, loops: loops + 1, counted: counted || runsOverSequence(target) } : below;
    waiting.push({ ...below, node: target }, ...args.map((arg) => ({ ...body, node: arg })));
  }
  return undefined;
}

const LOOPS: readonly string[] = ['all', 'exists', 'exists_one', 'filter', 'map'];

/** `sequence(n)`, also behind `map` and `filter`. */
function runsOverSequence(target: ASTNode): boolean {
  let node = target;
  while (node.op === 'rcall') node = node.args[1];
  return isSequence(node);
}

function isSequence(node: ASTNode): boolean {
  return node.op === 'call' && node.args[0] === 'sequence';
}

function describe(message: string, { range }: ASTNode): Excess {
  return { message, start: range.start, end: range.end };
}

/** The expressions that a node holds. */
export function listChildren(node: ASTNode): readonly ASTNode[] {
  switch (node.op) {
    case 'value':
    case 'id':
      return [];
    case '.':
    case '.?':
      return [node.args[0]];
    case 'call':
      return node.args[1];
    case 'rcall':
      return [node.args[1], ...node.args[2]];
    case 'map':
      return node.args.flat();
    case '!_':
    case '-_':
      return [node.args];
    default:
      return node.args;
  }
}
