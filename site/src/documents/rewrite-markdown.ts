// The markdown of a page for programs: as it was written, but its links lead to the markdown of other pages, from wherever it is read.
import type { MdastNode } from 'satteri';
import { markdownToMdast } from 'satteri';
import { type LinkTargets, resolveLink } from './resolve-link.ts';

/** `file` is the page, from the root of the repository. */
export function rewriteMarkdown(text: string, file: string, targets: LinkTargets): string {
  let written = '';
  let from = 0;
  for (const { url, start, end } of listLinks(markdownToMdast(text))) {
    const link = resolveLink(url, file, targets);
    if (link.kind !== 'link' || link.href === url) continue;
    const place = text.lastIndexOf(url, end);
    if (place < start) continue;
    written += text.slice(from, place) + link.href;
    from = place + url.length;
  }
  return written + text.slice(from);
}

interface WrittenLink {
  readonly url: string;
  /** Where the address may begin, and where the link ends. */
  readonly start: number;
  readonly end: number;
}

/** In the order of the text; addresses come after the text of their link. */
function listLinks(node: MdastNode): WrittenLink[] {
  const inside = 'children' in node ? node.children.flatMap(listLinks) : [];
  if (node.type !== 'link' && node.type !== 'definition') return inside;
  const { position } = node;
  if (position?.start.offset === undefined || position.end.offset === undefined) return inside;
  const last = 'children' in node ? node.children.at(-1)?.position?.end.offset : undefined;
  return [...inside, { url: node.url, start: last ?? position.start.offset, end: position.end.offset }];
}
