// One text for all ways to write the same condition: two that only differ in spaces, quotes or needless parentheses are equal, and nothing else is claimed.
import { type ASTNode, parse } from '@marcbachmann/cel-js';

/**
 * The parsed tree of an expression as text. What cannot be parsed, or holds a part whose value is not plain, stays as written.
 * The parser's own `serialize` is of no use here: it writes `a - (b - c)` as `a - b - c`.
 */
export function normaliseCondition(cel: string): string {
  try {
    return printPart(parse(cel).ast) ?? cel;
  } catch {
    return cel;
  }
}

/** Undefined for what has no text of its own: bytes, unsigned numbers. */
function printPart(part: unknown): string | undefined {
  if (Array.isArray(part)) return printList(part);
  if (isNode(part)) {
    const inside = printPart(part.args);
    return inside === undefined ? undefined : `(${part.op} ${inside})`;
  }
  if (typeof part === 'object' && part !== null) return undefined;
  // `1` and `1.0` are numbers of different types.
  return `${typeof part} ${JSON.stringify(String(part))}`;
}

function printList(parts: readonly unknown[]): string | undefined {
  const texts = parts.map(printPart);
  return texts.includes(undefined) ? undefined : `[${texts.join(', ')}]`;
}

function isNode(part: unknown): part is ASTNode {
  return typeof part === 'object' && part !== null && 'op' in part && 'args' in part;
}
