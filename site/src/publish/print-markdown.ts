// The content of a page as markdown, for pages that are made from the contract and have no markdown of their own. What only a person at a screen can use is left out.
import type { Element, ElementContent, Nodes } from 'hast';
import { listElements, readText } from '../hast.ts';
import { isSkipped } from './is-skipped.ts';
import { type LinkPrinter, printInline } from './print-inline.ts';

/** Blocks with an empty line between them; ends with a line break. */
export function printMarkdown(nodes: readonly ElementContent[], link: LinkPrinter): string {
  const blocks = printBlocks(nodes, link);
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

/** Text that stands beside blocks becomes a block itself. */
function printBlocks(nodes: readonly ElementContent[], link: LinkPrinter): string[] {
  const blocks: string[] = [];
  let beside: ElementContent[] = [];
  const flush = () => {
    const text = printInline(beside, link).trim();
    if (text !== '') blocks.push(text);
    beside = [];
  };
  for (const node of nodes) {
    if (node.type !== 'element' || !holdsBlocks(node)) {
      beside.push(node);
      continue;
    }
    flush();
    if (!isSkipped(node)) blocks.push(...printBlock(node, link));
  }
  flush();
  return blocks;
}

const BLOCKS =
  /^(?:h[1-6]|p|ul|ol|dl|pre|table|blockquote|hr|div|section|article|header|footer|main|aside|details|summary|figure|figcaption|fieldset|li|dt|dd)$/;

function holdsBlocks(element: Element): boolean {
  if (BLOCKS.test(element.tagName)) return true;
  if (isSkipped(element)) return false;
  return element.children.some((child) => child.type === 'element' && holdsBlocks(child));
}

function printBlock(element: Element, link: LinkPrinter): string[] {
  const { tagName, children } = element;
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [`${'#'.repeat(Number(tagName[1]))} ${printInline(children, link).trim()}`];
    case 'p':
    case 'summary':
    case 'figcaption':
      return printBlocks(children, link).length > 1
        ? printBlocks(children, link)
        : keep(printInline(children, link).trim());
    case 'ul':
    case 'ol':
      return printList(element, link);
    case 'dl':
      return printTerms(element, link);
    case 'pre':
      return [printCode(element)];
    case 'table':
      return printTable(element, link);
    case 'blockquote':
      return [printBlocks(children, link).join('\n\n').replaceAll(/^/gm, '> ')];
    case 'hr':
      return ['---'];
    default:
      return printBlocks(children, link);
  }
}

function keep(text: string): string[] {
  return text === '' ? [] : [text];
}

function printList(list: Element, link: LinkPrinter): string[] {
  const items = listElements(list, 'li').filter((item) => !isSkipped(item));
  const lines = items.map((item, place) => {
    const mark = list.tagName === 'ol' ? `${place + 1}. ` : '- ';
    return (
      mark +
      printBlocks(item.children, link)
        .join('\n')
        .replaceAll('\n', `\n${' '.repeat(mark.length)}`)
    );
  });
  return keep(lines.join('\n'));
}

function printTerms(list: Element, link: LinkPrinter): string[] {
  const lines: string[] = [];
  const walk = (element: Element): void => {
    for (const child of element.children) {
      if (child.type !== 'element' || isSkipped(child)) continue;
      const text = printInline(child.children, link).trim();
      if (child.tagName === 'dt') lines.push(`- **${text}**`);
      else if (child.tagName === 'dd') lines.push(`${lines.pop() ?? '-'}: ${text}`);
      else walk(child);
    }
  };
  walk(list);
  return keep(lines.join('\n'));
}

/** A fence longer than any inside. */
function printCode(element: Element): string {
  const text = readCode(element).replace(/\n$/, '');
  const ticks = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(ticks + 1);
  const language = element.properties.dataLanguage;
  return `${fence}${typeof language === 'string' ? language : ''}\n${text}\n${fence}`;
}

/** Highlighted code has an element for each line and no line breaks. */
function readCode(element: Element): string {
  const lines = listElements(element, 'div').filter(({ properties }) => isClass(properties.className, 'ec-line'));
  return lines.length === 0 ? readText(element) : lines.map((line) => readText(line).replace(/\n$/, '')).join('\n');
}

function isClass(classes: unknown, name: string): boolean {
  return Array.isArray(classes) && classes.includes(name);
}

function printTable(table: Element, link: LinkPrinter): string[] {
  const rows = listElements(table, 'tr')
    .filter((row) => !isSkipped(row))
    .map((row) =>
      row.children.flatMap((cell) => (cell.type === 'element' && /^t[hd]$/.test(cell.tagName) ? [cell] : [])),
    );
  const [head, ...body] = rows.map((cells) => cells.map((cell) => printCell(cell, link)));
  if (head === undefined) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [[line(head), line(head.map(() => '---')), ...body.map(line)].join('\n')];
}

/** A cell is one line. */
function printCell(cell: Element, link: LinkPrinter): string {
  return printInline(cell.children, link).trim().replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');
}

/** The title and the content of a whole page; undefined if it has none. */
export function readPageContent(
  root: Nodes,
): { readonly title: string; readonly content: readonly ElementContent[] } | undefined {
  if (root.type !== 'root') return undefined;
  const html = root.children.find((node) => node.type === 'element' && node.tagName === 'html');
  const [main] = html?.type === 'element' ? listElements(html, 'main') : [];
  if (main === undefined) return undefined;
  const [heading] = listElements(main, 'h1');
  const content = listElements(main, 'div').length === 0 ? undefined : findContent(main);
  if (heading === undefined || content === undefined) return undefined;
  return { title: readText(heading).trim(), content: content.children };
}

/** The outermost element that holds what the page itself says. */
function findContent(element: Element): Element | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const found = isClass(child.properties.className, 'sl-markdown-content') ? child : findContent(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
