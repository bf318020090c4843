// An OpenAPI document while it is read: places of nodes, references resolved inside it, and a place for what cannot be compared.
import type { Page } from '../../read/page.ts';
import { findLine, placeAt } from '../../read/page.ts';
import { printPointer, readTextOf, type SourceNode } from '../document/source-node.ts';
import type { UpstreamPlace } from '../upstream.ts';

/** What a reader of a document met and could not follow; each text once, where it stands first. */
export interface Omission {
  /** `reference` leads nowhere that may be read; `unread` says something that shapes cannot hold. */
  readonly kind: 'reference' | 'unread';
  readonly what: string;
  readonly at: UpstreamPlace;
}

export interface OpenApiDocument {
  readonly page: Page;
  readonly root: SourceNode;
  readonly place: (node: SourceNode) => UpstreamPlace;
  /** The node that a chain of references ends at; undefined, with an omission, when it ends nowhere. */
  readonly follow: (node: SourceNode | undefined) => SourceNode | undefined;
  readonly omit: (kind: Omission['kind'], what: string, node: SourceNode) => void;
}

/** Longer chains of references are made, not written. */
const LONGEST_CHAIN = 100;

export function openDocument(page: Page, root: SourceNode, omissions: Map<string, Omission>): OpenApiDocument {
  const place = (node: SourceNode): UpstreamPlace => ({
    place: placeAt(page, node.start, Math.min(node.end, endOfLine(page, node.start))),
    pointer: printPointer(node),
  });
  const omit: OpenApiDocument['omit'] = (kind, what, node) => {
    const key = `${kind} ${what}`;
    if (!omissions.has(key)) omissions.set(key, { kind, what, at: place(node) });
  };
  return {
    page,
    root,
    place,
    omit,
    follow: (node) => {
      let current = node;
      for (let steps = 0; current !== undefined; steps += 1) {
        const reference: SourceNode | undefined = current.kind === 'map' ? current.entries.get('$ref') : undefined;
        const target = readTextOf(reference);
        if (reference === undefined || target === undefined) return current;
        if (steps === LONGEST_CHAIN) {
          omit('reference', `${target} refers to itself`, reference);
          return undefined;
        }
        current = resolve(target, reference);
      }
      return undefined;
    },
  };

  function resolve(target: string, reference: SourceNode): SourceNode | undefined {
    if (!target.startsWith('#')) {
      omit('reference', `${target} stands outside this file`, reference);
      return undefined;
    }
    const found = target === '#' ? root : target.startsWith('#/') ? resolvePointer(root, target.slice(2)) : undefined;
    if (found === undefined) omit('reference', `${target} names nothing in this file`, reference);
    return found;
  }
}

function resolvePointer(root: SourceNode, pointer: string): SourceNode | undefined {
  let node: SourceNode | undefined = root;
  for (const segment of pointer.split('/')) {
    const key = decode(segment).replaceAll('~1', '/').replaceAll('~0', '~');
    if (node?.kind === 'map') node = node.entries.get(key);
    else node = node?.kind === 'list' && /^\d+$/.test(key) ? node.items[Number(key)] : undefined;
  }
  return node;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Not searched for in the text: a document of one line would be gone through once for each of its nodes. */
function endOfLine(page: Page, offset: number): number {
  const next = page.lineStarts[findLine(page, offset) + 1];
  return next === undefined ? page.text.length : next - 1;
}
