// Tables of register pages get what the model knows of their rows: anchors, marks of status, evidence, readings, and the rules that read a field. Which row a line holds is looked up, never read again.
import type { Element, ElementContent } from 'hast';
import type { ListedRow } from '../../../generated/kernel/list-rows.ts';
import { listEvidencePieces, renderChips } from '../evidence/evidence-list.ts';
import { buildElement, buildHtml, buildText, listElements, readText } from '../hast.ts';
import { splitCode } from '../html/break-code.ts';
import { type Contract, placeOf } from '../model/contract.ts';
import { anchorOf, fragmentOf } from '../routes/anchors.ts';
import type { Routes } from '../routes/routes.ts';
import { findCondition, renderCondition } from './row-conditions.ts';
import { renderRowLink } from './row-link.ts';
import { listGrounds, renderGrounds } from './row-panel.ts';
import { renderReaders } from './row-readers.ts';

export interface RowTableContext {
  /** The page, from the root of the repository. */
  readonly file: string;
  readonly contract: Contract;
  readonly routes: Routes;
  /** Names the table for whoever cannot see it; `rows` is the kind of its rows. */
  readonly name: (rows: string) => string;
}

/** A row of the table as it was written, with what the model has of it. */
interface PairedRow {
  readonly cells: readonly (readonly ElementContent[])[];
  readonly row: ListedRow;
}

/** The table with its rows dressed; undefined if no row of the contract stands in it. Nodes need their positions. */
export function dressTable(table: Element, context: RowTableContext): Element | undefined {
  const rows = listElements(table, 'tr').flatMap((element) => pairRow(element, context));
  const kind = rows[0]?.row.kind;
  if (kind === undefined) return undefined;
  const columns = listColumns(listElements(table, 'th').map(readText), rows, context.contract);
  const head = columns.map(({ name }) => buildElement('th', { role: 'columnheader', scope: 'col' }, [buildText(name)]));
  return buildElement('div', { className: ['rows'] }, [
    buildElement('table', { className: ['rows-table', `rows-${kind}`], role: 'table', ariaLabel: context.name(kind) }, [
      buildElement('thead', { role: 'rowgroup' }, [buildElement('tr', { role: 'row' }, head)]),
      buildElement(
        'tbody',
        { role: 'rowgroup' },
        rows.map((row) => dressRow(row, columns, context)),
      ),
    ]),
  ]);
}

function pairRow(element: Element, { file, contract }: RowTableContext): PairedRow[] {
  const cells = listElements(element, 'td').map(({ children }) => children);
  const line = element.position?.start.line;
  const row = line === undefined ? undefined : contract.rowByPlace.get(placeOf(file, line));
  return row === undefined || cells.length === 0 ? [] : [{ cells: cells.map(breakCodes), row }];
}

interface Column {
  readonly name: string;
  readonly place: number;
}

/** Columns in which some row says something. The evidence stands in the cell of the status. */
function listColumns(names: readonly string[], rows: readonly PairedRow[], { readers }: Contract): Column[] {
  const joins = names.includes('Status');
  return names
    .map((name, place) => ({ name, place }))
    .filter(({ name, place }) => {
      if (joins && name === 'Evidence') return false;
      if (name === 'Notes' && rows.some(({ row }) => readers.has(row.address))) return true;
      return rows.some(({ cells }) => (cells[place]?.length ?? 0) > 0);
    });
}

function dressRow({ cells, row }: PairedRow, columns: readonly Column[], context: RowTableContext): Element {
  const { contract } = context;
  const { address, operation } = row;
  const models = contract.rowModels.get(address);
  const properties = {
    id: anchorOf(address),
    role: 'row',
    ...('status' in row.row ? { 'data-status': row.row.status } : {}),
    'data-posture': contract.operations.get(operation)?.posture,
    'data-models': models?.join('\n'),
  };
  const dressed = columns.map(({ name, place }, position) => {
    const children = cells[place] ?? [];
    if (position > 0)
      return buildElement('td', { role: 'cell', 'data-column': name }, [
        buildElement('div', { className: ['cell'] }, dressCell(name, children, row, context)),
      ]);
    const link = buildHtml(renderRowLink(address, `#${fragmentOf(anchorOf(address))}`));
    return buildElement('th', { role: 'rowheader', scope: 'row', 'data-column': name }, [...children, link]);
  });
  return buildElement('tr', properties, dressed);
}

function dressCell(
  column: string,
  children: readonly ElementContent[],
  row: ListedRow,
  { contract, routes }: RowTableContext,
): readonly ElementContent[] {
  if (column === 'Status') return [buildHtml(renderGrounds(listGrounds(row, contract, routes)))];
  if ((column === 'Evidence' && 'evidence' in row.row) || (column === 'Sources' && 'sources' in row.row)) {
    const ids = 'evidence' in row.row ? row.row.evidence : 'sources' in row.row ? row.row.sources : [];
    return [buildHtml(renderChips(listEvidencePieces(ids, contract, routes)))];
  }
  const condition = findCondition(column, row);
  const said = condition && renderCondition(condition, column === 'Required' ? 'if ' : '');
  // The name of a row stays as it was written.
  if (said) return column === 'Shape' ? [...children, buildHtml(said)] : [buildHtml(said)];
  const readers = column === 'Notes' ? contract.readers.get(row.address) : undefined;
  if (readers === undefined) return children;
  return [...children, buildHtml(renderReaders(readers, contract.rowByAddress, routes))];
}

/** Long names in code marks may break after their separators, so that a narrow column breaks no word. */
function breakCodes(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== 'element' || node.tagName !== 'code') return node;
    const pieces = splitCode(readText(node));
    const children = pieces.flatMap((piece, place) => [
      ...(place > 0 ? [buildElement('wbr', {}, [])] : []),
      buildText(piece),
    ]);
    return { ...node, children };
  });
}
