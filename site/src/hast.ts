// Making and reading nodes of the tree that markdown becomes.
import type { Element, ElementContent } from 'hast';
import type { Html } from './html/html.ts';

export function buildElement(
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

export function buildText(value: string): ElementContent {
  return { type: 'text', value };
}

/** HTML that was made elsewhere, as a node. */
export function buildHtml({ html }: Html): ElementContent {
  return { type: 'raw', value: html };
}

/** The outermost elements of a name. */
export function listElements(parent: Element, name: string): Element[] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === name ? [child] : listElements(child, name);
  });
}

export function readText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(readText).join('') : '';
}
