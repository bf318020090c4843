// Reads the blocks of a page as remark's parser sees them: it is the authority on what is a table.
import { createRequire } from 'node:module';
import type { Heading as HeadingNode, Nodes } from 'mdast';
import type { Page } from '../read/page.ts';
import type { Heading, PageBlock } from './page-block.ts';

type Parser = (text: string) => { readonly children: readonly Nodes[] };

let parser: Parser | undefined;

/** Loaded on the first page that needs it: it costs more than everything else that a clean register needs. */
function loadParser(): Parser {
  const load = createRequire(import.meta.url);
  const { fromMarkdown }: typeof import('mdast-util-from-markdown') = load('mdast-util-from-markdown');
  const { gfmTableFromMarkdown }: typeof import('mdast-util-gfm-table') = load('mdast-util-gfm-table');
  const { gfmTable }: typeof import('micromark-extension-gfm-table') = load('micromark-extension-gfm-table');
  return (text) => fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

export function readBlocks(page: Page): PageBlock[] {
  parser ??= loadParser();
  return parser(page.text).children.flatMap((node): PageBlock[] => {
    const { start, end } = sliceOf(node);
    switch (node.type) {
      case 'heading':
        return [{ kind: 'heading', ...readHeading(page, node, start, end) }];
      case 'table':
        return [{ kind: 'table', start, end, rows: node.children.map(sliceOf) }];
      case 'code': {
        const info = [node.lang, node.meta].filter((part) => part !== null && part !== undefined).join(' ');
        return [{ kind: 'code', info, text: node.value, start, end }];
      }
      case 'html':
        return [{ kind: 'html', start, end }];
      default:
        return [];
    }
  });
}

function sliceOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function readHeading(page: Page, node: HeadingNode, start: number, end: number): Heading {
  const only = node.children.length === 1 ? node.children[0] : undefined;
  const text = readHeadingText(page.text.slice(start, end));
  return { depth: node.depth, text, start, end, ...(only?.type === 'inlineCode' ? { code: only.value } : {}) };
}

/** The words of a heading without its marks. */
export function readHeadingText(source: string): string {
  return source
    .replace(/^#+\s*/, '')
    .replace(/\s+#*\s*$/, '')
    .trim();
}
