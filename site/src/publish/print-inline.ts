// Text with its marks as markdown: links, code, emphasis. Whatever markdown would take for a mark is escaped.
import type { Element, ElementContent } from 'hast';
import { readText } from '../hast.ts';
import { isSkipped } from './is-skipped.ts';

/** What is written of an address that stands in a link. */
export type LinkPrinter = (href: string) => string;

export function printInline(nodes: readonly ElementContent[], link: LinkPrinter): string {
  return nodes.map((node) => printNode(node, link)).join('');
}

function printNode(node: ElementContent, link: LinkPrinter): string {
  if (node.type === 'text') return escapeMarks(node.value.replaceAll(/\s+/g, ' '));
  if (node.type !== 'element' || isSkipped(node)) return '';
  const inside = () => printInline(node.children, link);
  switch (node.tagName) {
    case 'a':
      return printLink(node, inside().trim(), link);
    case 'code':
    case 'kbd':
    case 'samp':
      return printCode(readText(node));
    case 'strong':
    case 'b':
      return wrap(inside(), '**');
    case 'em':
    case 'i':
      return wrap(inside(), '*');
    case 'br':
      return '\n';
    case 'wbr':
      return '';
    case 'img':
      return typeof node.properties.alt === 'string' ? escapeMarks(node.properties.alt) : '';
    case 'li':
    case 'dt':
    case 'dd':
    case 'p':
    case 'div':
      // Blocks in one line, in a cell for example.
      return `${inside().trim()} `;
    default:
      return inside();
  }
}

function printLink({ properties: { href } }: Element, text: string, link: LinkPrinter): string {
  if (typeof href !== 'string' || text === '') return text;
  return `[${text}](${link(href).replaceAll(/[()\s]/g, encodeMark)})`;
}

/** `encodeURIComponent` leaves parentheses as they are. */
function encodeMark(mark: string): string {
  return `%${mark.charCodeAt(0).toString(16).toUpperCase()}`;
}

function printCode(text: string): string {
  if (text === '') return '';
  const ticks = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(ticks + 1);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${space}${text}${space}${fence}`;
}

/** Marks stand beside the text, with white space outside of them. */
function wrap(text: string, mark: string): string {
  const trimmed = text.trim();
  return trimmed === '' ? text : text.replace(trimmed, () => `${mark}${trimmed}${mark}`);
}

function escapeMarks(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, (mark) => `\\${mark}`);
}
