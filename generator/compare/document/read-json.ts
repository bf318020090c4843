// JSON as the nodes that documents are read from, whatever they are written in.
import { type JsonNode, readJson as readJsonDocument } from '../../read/json-document.ts';
import { DEEPEST_NODE, type SourceMap, type SourceNode, type SourceScalar, type Unreadable } from './source-node.ts';

export function readJson(text: string): SourceNode | Unreadable {
  const document = readJsonDocument(text, DEEPEST_NODE);
  if (document.kind === 'read') return convert(document.root, undefined);
  return { kind: 'unreadable', offset: document.at, message: document.message };
}

function convert({ start, end, value, members, items }: JsonNode, above: SourceNode['above']): SourceNode {
  const standing = { start, end, ...(above === undefined ? {} : { above }) };
  if (members !== undefined) {
    const entries = new Map<string, SourceNode>();
    const map: SourceMap = { kind: 'map', entries, ...standing };
    for (const { key, node } of members) entries.set(key, convert(node, { node: map, key }));
    return map;
  }
  if (items !== undefined) {
    const children: SourceNode[] = [];
    const list: SourceNode = { kind: 'list', items: children, ...standing };
    for (const [key, item] of items.entries()) children.push(convert(item, { node: list, key }));
    return list;
  }
  return { kind: 'scalar', value: toScalar(value), ...standing };
}

/** What a schema says in numbers is no id: none needs more digits than a number has. */
function toScalar(value: unknown): SourceScalar['value'] {
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
