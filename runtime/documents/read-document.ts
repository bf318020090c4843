// Reads a document as markdown: its headings, links, code blocks and computed blocks, each with its place.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Problem } from './problem.ts';

export interface Heading {
  readonly depth: number;
  readonly text: string;
  /** The anchor that renderers make of it. */
  readonly slug: string;
}

export interface Link {
  readonly url: string;
  /** What is shown. */
  readonly text: string;
  /** `[3](page.md "policy:x")` claims that 3 is the value of that row. */
  readonly title: string | undefined;
  readonly line: number;
  /** The shown text in the document, as offsets. */
  readonly start: number;
  readonly end: number;
}

export interface CodeBlock {
  /** Language and everything after it. */
  readonly info: string;
  readonly text: string;
  readonly line: number;
  /** The text in the document, without the fences, as offsets. */
  readonly start: number;
  readonly end: number;
  /** What stands before each of its lines: the marks of the list or quote that it stands in. */
  readonly prefix: string;
}

/** Between `<!-- computed: name -->` and `<!-- end -->`; its text is made, not written. */
export interface ComputedBlock {
  readonly name: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export interface Document {
  readonly file: string;
  readonly text: string;
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  readonly blocks: readonly CodeBlock[];
  readonly computed: readonly ComputedBlock[];
  readonly problems: readonly Problem[];
}

/** A node of the tree, as far as it is looked at. */
interface TreeNode {
  readonly type: string;
  readonly depth?: number | undefined;
  readonly url?: string | undefined;
  readonly title?: string | null | undefined;
  readonly lang?: string | null | undefined;
  readonly meta?: string | null | undefined;
  readonly value?: string | undefined;
  readonly children?: readonly TreeNode[] | undefined;
  readonly position?:
    | {
        readonly start: { readonly line: number; readonly column: number; readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

export function readDocument(file: string, text: string): Document {
  const tree: TreeNode = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const nodes = listNodes(tree);
  const marks = nodes.filter((node) => node.type === 'html');
  const { computed, problems } = readComputed(file, marks);
  return {
    file,
    text,
    headings: readHeadings(nodes),
    links: nodes.filter((node) => node.type === 'link' || node.type === 'image').map(readLink),
    blocks: nodes.filter((node) => node.type === 'code').map((node) => readBlock(node, text)),
    computed,
    problems: [...problems, ...nodes.filter((node) => isOpen(node, text)).map((node) => reportOpen(file, node))],
  };
}

/** Marks of the lists and quotes around a line. */
const CONTAINER = /^[ \t>]*/;

/** A fence that nothing closes: the rest of the document is in it. */
function isOpen(node: TreeNode, text: string): boolean {
  const source = text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const fence = node.type === 'code' ? /^(`{3,}|~{3,})/.exec(source)?.[1] : undefined;
  const last = (source.split(/\r?\n/).at(-1) ?? '').replace(CONTAINER, '').trim();
  return fence !== undefined && !(source.includes('\n') && last.startsWith(fence) && /^(`+|~+)$/.test(last));
}

function reportOpen(file: string, node: TreeNode): Problem {
  return {
    code: 'DOCUMENT-FORM',
    file,
    line: node.position?.start.line ?? 1,
    message: 'the code block is never closed',
  };
}

function readBlock(node: TreeNode, text: string): CodeBlock {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const first = text.indexOf('\n', start) + 1;
  const closing = text.lastIndexOf('\n', end - 1) + 1;
  return {
    info: [node.lang, node.meta].filter((part) => typeof part === 'string').join(' '),
    text: (node.value ?? '').replaceAll('\r\n', '\n'),
    line: node.position?.start.line ?? 1,
    start: first,
    end: Math.max(first, text.lastIndexOf('\n', end - 1)),
    prefix: CONTAINER.exec(text.slice(closing, end))?.[0] ?? '',
  };
}

function listNodes(node: TreeNode): TreeNode[] {
  return [node, ...(node.children ?? []).flatMap(listNodes)];
}

function readText(node: TreeNode): string {
  return node.value ?? (node.children ?? []).map(readText).join('');
}

function readHeadings(nodes: readonly TreeNode[]): Heading[] {
  const taken = new Map<string, number>();
  return nodes
    .filter((node) => node.type === 'heading')
    .map((node) => {
      const text = readText(node);
      const base = slugify(text);
      const count = taken.get(base) ?? 0;
      taken.set(base, count + 1);
      return { depth: node.depth ?? 1, text, slug: count === 0 ? base : `${base}-${count}` };
    });
}

/** As GitHub makes anchors: lower case, punctuation gone, spaces as hyphens. */
export function slugify(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replaceAll(' ', '-');
}

function readLink(node: TreeNode): Link {
  // A link without a text: between its brackets.
  const first = node.children?.[0]?.position?.start.offset ?? (node.position?.start.offset ?? 0) + 1;
  const last = node.children?.at(-1)?.position?.end.offset ?? first;
  return {
    url: node.url ?? '',
    text: readText(node),
    title: node.title ?? undefined,
    line: node.position?.start.line ?? 1,
    start: first,
    end: last,
  };
}

function readComputed(file: string, marks: readonly TreeNode[]): { computed: ComputedBlock[]; problems: Problem[] } {
  const computed: ComputedBlock[] = [];
  const problems: Problem[] = [];
  let open: { name: string; line: number; start: number } | undefined;
  const expectClosed = (): void => {
    if (open === undefined) return;
    problems.push({
      code: 'DOCUMENT-FORM',
      file,
      line: open.line,
      message: `the computed block ${open.name} has no <!-- end -->`,
    });
  };
  for (const node of marks) {
    const line = node.position?.start.line ?? 1;
    const name = /^<!-- computed: (.+?) -->$/.exec(node.value ?? '')?.[1];
    if (name !== undefined) {
      expectClosed();
      if (node.position?.start.column !== 1) {
        problems.push({
          code: 'DOCUMENT-FORM',
          file,
          line,
          message: `the computed block ${name} stands in a list or quote; write it at the margin`,
        });
        open = undefined;
        continue;
      }
      open = { name, line, start: node.position?.end.offset ?? 0 };
    } else if (node.value === '<!-- end -->') {
      if (open === undefined)
        problems.push({ code: 'DOCUMENT-FORM', file, line, message: 'this <!-- end --> ends no computed block' });
      else computed.push({ ...open, end: node.position?.start.offset ?? open.start });
      open = undefined;
    }
  }
  expectClosed();
  return { computed, problems };
}
