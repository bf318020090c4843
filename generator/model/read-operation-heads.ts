// Reads the rows of operations tables and compares them with the headings: both must name the same operations, each once.
import { readSoleMark } from '../cells/marks.ts';
import { quote, readDate, readWord } from '../cells/words.ts';
import type { Report } from '../findings/finding.ts';
import { METHODS, type Operation, POSTURES } from '../kernel/contract-model.ts';
import { findNearest } from '../kernel/nearest.ts';
import { placeAt } from '../read/page.ts';
import { placeCell } from '../tables/cell.ts';
import type { ScannedPage } from '../tables/scan.ts';
import { isOfKind, optionalText, placeOrigin, type RowOf, readGrade, readName, readRows } from './row-reader.ts';

export type OperationHead = Omit<Operation, 'parts' | 'rules' | 'models' | 'rejected' | 'prices'>;

export function readHeads(pages: readonly ScannedPage[], known: ReadonlySet<string>, report: Report): OperationHead[] {
  const heads = new Map<string, OperationHead>();
  for (const row of pages.flatMap((page) => page.tables.filter(isOfKind('operations')).flatMap(readRows))) {
    const head = readHead(row, known, report);
    if (head === undefined) continue;
    const first = heads.get(head.id);
    if (first !== undefined) {
      report('NAME-DUPLICATE', placeCell(row.cell('Operation')), {
        message: `${quote(head.id)} is already an operation`,
        found: head.id,
        related: [{ place: placeOrigin(first.origin, 'Operation'), message: 'the first row' }],
      });
    } else heads.set(head.id, head);
  }
  return [...heads.values()];
}

function readHead(row: RowOf<'operations'>, known: ReadonlySet<string>, report: Report): OperationHead | undefined {
  const id = readName(row.cell('Operation'), 'operation', report);
  const method = readWord(row.cell('Method'), METHODS, report);
  const bills = readWord(row.cell('Bills'), ['yes', 'no'], report);
  const posture = readWord(row.cell('Posture'), POSTURES, report);
  const grade = readGrade(row, known, report);
  const since = readDate(row.cell('Since'), report);
  if (id === undefined || method === undefined || bills === undefined || posture === undefined || grade === undefined)
    return undefined;
  const path = readPath(row, method, report);
  if (path === undefined) return undefined;
  return {
    id,
    method,
    path,
    bills: bills === 'yes',
    posture,
    ...grade,
    ...(since === undefined ? {} : { since }),
    ...optionalText('notes', row.cell('Notes')),
  };
}

const PATH = /^(\/([A-Za-z0-9._~-]+|\{[A-Za-z_][A-Za-z0-9_]*\}))+$/;

function readPath(row: RowOf<'operations'>, method: Operation['method'], report: Report): string | undefined {
  const cell = row.cell('Path');
  const hasPath = method !== 'CALLBACK' && method !== 'ERROR' && method !== 'OBJECT';
  if (!hasPath && cell.text === '') return '';
  const mark = hasPath ? readSoleMark(cell, 'a path', report) : undefined;
  if (hasPath && mark === undefined) return undefined;
  if (mark !== undefined && PATH.test(mark.text)) return mark.text;
  report('NAME-SYNTAX', placeCell(cell), {
    message: mark === undefined ? `${method} has no path` : `${quote(mark.text)} is no path`,
    found: cell.text,
    expected: hasPath
      ? 'segments of letters, digits, . _ ~ -, or parameters in braces: /v1/things/{id}'
      : 'an empty cell',
    help: hasPath ? 'write the path from its first slash, without host and query' : 'leave the cell empty',
  });
  return undefined;
}

/** Headings and rows must name the same operations, each once. */
export function reportHeadings(pages: readonly ScannedPage[], heads: readonly OperationHead[], report: Report): void {
  const seen = new Set<string>();
  /** Operations that a misspelt heading means: one mistake, one finding. */
  const meant = new Set<string | undefined>();
  const ids = new Set(heads.map((head) => head.id));
  for (const page of pages) {
    for (const { heading } of page.headings) {
      if (heading.depth !== 2 || heading.code === undefined) continue;
      const place = placeAt(page.page, heading.start, heading.end);
      if (!ids.has(heading.code)) {
        const nearest = findNearest(heading.code, ids);
        meant.add(nearest);
        report('OPERATION-UNKNOWN', place, {
          message: `${quote(heading.code)} has no row in an operations table`,
          found: heading.code,
          nearest,
        });
      } else if (seen.has(heading.code)) {
        report('NAME-DUPLICATE', place, {
          message: `${quote(heading.code)} already has a heading`,
          found: heading.code,
        });
      }
      seen.add(heading.code);
    }
  }
  for (const head of heads) {
    if (seen.has(head.id) || meant.has(head.id)) continue;
    report('OPERATION-UNKNOWN', placeOrigin(head.origin, 'Operation'), {
      message: `${quote(head.id)} has no heading`,
      expected: `a heading ## \`${head.id}\``,
    });
  }
}
