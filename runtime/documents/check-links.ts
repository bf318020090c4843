// Checks that links lead somewhere: relative ones to a file of the repository, and an anchor to a heading of it.
import { posix } from 'node:path';
import type { Problem } from './problem.ts';
import type { Document } from './read-document.ts';

/** `exists` tells whether a path from the root is a file or folder; `documents` are those whose anchors can be looked up. */
export function checkLinks(
  document: Document,
  documents: ReadonlyMap<string, Document>,
  exists: (path: string) => boolean,
): Problem[] {
  return document.links.flatMap((link) => {
    if (/^(?:https?:|mailto:)/.test(link.url)) return [];
    const fail = (message: string): Problem[] => [
      { code: 'DOCUMENT-LINK', file: document.file, line: link.line, message },
    ];
    const [path = '', anchor] = link.url.split('#', 2);
    const target = path === '' ? document.file : posix.join(posix.dirname(document.file), path);
    if (target.startsWith('..')) return fail(`the link ${link.url} leads out of the repository`);
    if (!exists(target)) return fail(`the link ${link.url} leads nowhere; ${target} does not exist`);
    if (anchor === undefined) return [];
    const slugs = documents.get(target)?.headings.map((heading) => heading.slug);
    if (slugs === undefined || slugs.includes(anchor)) return [];
    return fail(`the link ${link.url} leads to no heading of ${target}`);
  });
}
