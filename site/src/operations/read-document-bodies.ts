// The checked bodies of one document, each with the heading above it: what people start from rather than from the smallest body that is legal.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPayloads } from '../../../runtime/documents/find-payloads.ts';
import { readDocument } from '../../../runtime/documents/read-document.ts';
import { REPOSITORY } from '../model/repository.ts';

export interface DocumentBody {
  /** `payload-patterns/a-scene-from-text`: the document and the heading. */
  readonly id: string;
  readonly operation: string;
  readonly heading: string;
  /** The pattern that the text under the heading names by its builder. */
  readonly pattern: string | undefined;
  readonly valid: boolean;
  readonly text: string;
}

const DOCUMENT = 'docs/payload-patterns.md';
const HEADING = /^#{2,4} +(.+?) *$/;
const BUILDER = /`build([A-Z]\w*)`/;

export function readPatternBodies(): DocumentBody[] {
  const text = readFileSync(join(REPOSITORY, DOCUMENT), 'utf8');
  return listDocumentBodies(DOCUMENT, text);
}

/** Requests alone; of two under one heading the second is counted. */
export function listDocumentBodies(file: string, text: string): DocumentBody[] {
  const lines = text.split('\n');
  const used = new Map<string, number>();
  return findPayloads(readDocument(file, text)).claims.flatMap((claim): DocumentBody[] => {
    if (claim.operation === undefined || (claim.kind ?? 'request') !== 'request') return [];
    const above = lines.slice(0, claim.line - 1);
    const start = above.findLastIndex((line) => HEADING.test(line));
    const heading = HEADING.exec(above[start] ?? '')?.[1]?.replaceAll('`', '') ?? file;
    const builder = BUILDER.exec(above.slice(start).join('\n'))?.[1];
    const slug = heading
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    const count = (used.get(slug) ?? 0) + 1;
    used.set(slug, count);
    const name = file.replace(/^.*\/|\.md$/g, '');
    return [
      {
        id: `${name}/${slug}${count === 1 ? '' : `~${count}`}`,
        operation: claim.operation,
        heading: count === 1 ? heading : `${heading}, ${count}`,
        pattern: builder === undefined ? undefined : builder.charAt(0).toLowerCase() + builder.slice(1),
        valid: claim.valid,
        text: claim.text,
      },
    ];
  });
}
