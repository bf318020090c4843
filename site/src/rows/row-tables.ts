// Tables of register pages get what the model knows of their rows: an anchor, the mark of the status, links to the evidence. Which row a line holds is looked up, never read again.
import type { Element, ElementContent } from 'hast';
import type { ListedRow } from '../../../generated/kernel/list-rows.ts';
import { listChips, renderChips } from '../evidence/evidence-chips.ts';
import type { Html } from '../html/html.ts';
import type { Contract } from '../model/contract.ts';
import { placeOf } from '../model/contract.ts';
import { anchorOf } from '../routes/anchors.ts';
import type { Routes } from '../routes/routes.ts';
import { renderStatus } from '../status/status-badge.ts';

export interface RowTableContext {
  /** The page, from the root of the repository. */
  readonly file: string;
  readonly contract: Contract;
  readonly routes: Routes;
  /** Names the table for whoever cannot see it; `rows` is the kind of its rows. */
  readonly name: (rows: string) => string;
}

/** The table with its rows dressed; undefined if no row of the contract stands in it. Nodes need their positions. */
export function dressTable(table: Element, context: RowTableContext): Element | undefined {
  const columns = listElements(table, 'th').map(textOf);
  const bodies = listElements(table, 'tr').filter((row) => listElements(row, 'td').length > 0);
  const pairs = bodies.flatMap((element) => {
    const line = element.position?.start.line;
    const row = line === undefined ? undefined : context.contract.rowByPlace.get(placeOf(context.file, line));
    return row === undefined ? [] : [{ element, row }];
  });
  const kind = pairs[0]?.row.kind;
  if (kind === undefined) return undefined;
  const rows = pairs.map(({ element, row }) => dressRow(element, row, columns, context));
  return build('div', { className: ['rows'], role: 'region', tabIndex: 0, ariaLabel: context.name(kind) }, [
    build('table', { className: ['rows-table', `rows-${kind}`] }, [
      build('thead', {}, [
        build(
          'tr',
          {},
          columns.map((column) => build('th', { scope: 'col' }, [text(column)])),
        ),
      ]),
      build('tbody', {}, rows),
    ]),
  ]);
}

function dressRow(element: Element, row: ListedRow, columns: readonly string[], context: RowTableContext): Element {
  const cells = listElements(element, 'td');
  return build(
    'tr',
    { id: anchorOf(row.address) },
    columns.map((column, place) => {
      const children = cells[place]?.children ?? [];
      const properties = { 'data-column': column };
      if (place === 0) return build('th', { scope: 'row', ...properties }, children);
      return build('td', properties, dressCell(column, children, row, context));
    }),
  );
}

function dressCell(
  column: string,
  children: readonly ElementContent[],
  { row }: ListedRow,
  { contract, routes }: RowTableContext,
): readonly ElementContent[] {
  if (column === 'Status' && 'status' in row) return [raw(renderStatus(row.status))];
  if (column === 'Evidence' && 'evidence' in row) return [raw(renderChips(listChips(row.evidence, contract, routes)))];
  if (column === 'Sources' && 'sources' in row) return [raw(renderChips(listChips(row.sources, contract, routes)))];
  return children;
}

function listElements(parent: Element, name: string): Element[] {
  return parent.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === name ? [child] : listElements(child, name);
  });
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

function build(tagName: string, properties: Element['properties'], children: readonly ElementContent[]): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function raw({ html }: Html): ElementContent {
  return { type: 'raw', value: html };
}
