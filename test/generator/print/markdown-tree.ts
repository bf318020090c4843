// Generated markdown as a reader's program sees it.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';

export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly MarkdownNode[];
}

export function parseMarkdown(text: string): MarkdownNode {
  return fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

/** The node and all below it, in the order of the text. */
export function listNodes(node: MarkdownNode): MarkdownNode[] {
  return [node, ...(node.children ?? []).flatMap(listNodes)];
}

const BLOCKS: readonly string[] = [
  'heading',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'blockquote',
  'paragraph',
];

/** Everything but the inner of lines: two texts with one skeleton differ in words only. */
export function listSkeleton(text: string): string[] {
  const types = listNodes(parseMarkdown(text)).map(({ type }) => type);
  return types.filter(
    (type) => BLOCKS.includes(type) || ['code', 'html', 'thematicBreak', 'definition'].includes(type),
  );
}

/** What could run or load something. */
export function listActive(text: string): string[] {
  return listNodes(parseMarkdown(text)).flatMap(({ type, url }) =>
    type === 'html' || type === 'image' || type === 'link' || type.endsWith('Reference') ? [url ?? type] : [],
  );
}
