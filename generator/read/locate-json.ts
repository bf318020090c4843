// Finds where in a JSON file a value or its key stands, from the path that a check of the value gives.
import type { JsonMember, JsonNode, Span } from './json-document.ts';

/** Where the value at a path stands; of a path that leads nowhere, the first character of what would hold it. */
export function locateValue(root: JsonNode, path: readonly PropertyKey[]): Span {
  let node = root;
  for (const step of path) {
    const next = typeof step === 'number' ? node.items?.[step] : findMember(node, String(step))?.node;
    if (next === undefined) return { start: node.start, end: Math.min(node.start + 1, node.end) };
    node = next;
  }
  return node;
}

/** Where the key at the end of a path stands; of an item of a list, the item. */
export function locateKey(root: JsonNode, path: readonly PropertyKey[]): Span {
  let node = root;
  for (const step of path.slice(0, -1))
    node = (typeof step === 'number' ? node.items?.[step] : findMember(node, String(step))?.node) ?? node;
  return findMember(node, String(path.at(-1)))?.keySpan ?? locateValue(root, path);
}

function findMember(node: JsonNode, key: string): JsonMember | undefined {
  return node.members?.find((member) => member.key === key);
}
