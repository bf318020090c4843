// The grammar of Type cells.
import type { Report } from '../findings/finding.ts';
import { type FieldType, TEXT_FORMATS, type TextFormat } from '../kernel/contract-model.ts';
import { findNearest } from '../kernel/nearest.ts';
import { type Cell, placeCell } from '../tables/cell.ts';
import { translateType } from './foreign-types.ts';
import { type Mark, readSoleMark } from './marks.ts';
import { quote } from './words.ts';

const SIMPLE = ['integer', 'number', 'boolean', 'int64', 'enum', 'object', 'unknown'] as const;

const EXAMPLES = [
  ...SIMPLE,
  'string',
  ...TEXT_FORMATS.map((format) => `string<${format}>`),
  'string<url,base64>',
  'array<object>',
  'array<string>',
];

export function readType(cell: Cell, report: Report): FieldType | undefined {
  const mark = readSoleMark(cell, 'a type', report);
  if (mark === undefined) return undefined;
  const type = parseType(mark.text.replaceAll(' ', ''));
  if (type !== undefined) return type;
  reportType(cell, mark, report);
  return undefined;
}

function parseType(text: string): FieldType | undefined {
  const simple = SIMPLE.find((kind) => kind === text);
  if (simple !== undefined) return { kind: simple };
  if (text === 'string') return { kind: 'string', formats: [] };
  const generic = /^(string|array)<(.+)>$/.exec(text);
  if (generic === null) return undefined;
  const inner = generic[2] ?? '';
  if (generic[1] === 'array') {
    // Asked before the text is parsed, so that lists in lists cannot exhaust the stack.
    const of = inner.startsWith('array<') ? undefined : parseType(inner);
    return of === undefined || of.kind === 'enum' ? undefined : { kind: 'array', of };
  }
  const formats: TextFormat[] = [];
  for (const name of inner.split(',')) {
    const format = TEXT_FORMATS.find((candidate) => candidate === name);
    if (format === undefined || formats.includes(format)) return undefined;
    formats.push(format);
  }
  const numeric = formats.some((format) => format === 'integer' || format === 'decimal');
  return numeric && formats.length > 1 ? undefined : { kind: 'string', formats };
}

function isType(text: string): boolean {
  return parseType(text) !== undefined;
}

function reportType(cell: Cell, mark: Mark, report: Report): void {
  report('TYPE-UNKNOWN', placeCell(cell, mark.from, mark.to), {
    message: `${quote(mark.text)} is not a type`,
    found: mark.text,
    expected:
      'string, string<url>, string<base64>, string<url,base64>, string<integer>, string<decimal>, integer, number, boolean, int64, enum, object, unknown, array<…>',
    nearest: translateType(mark.text.replaceAll(' ', ''), isType) ?? findNearest(mark.text, EXAMPLES),
  });
}
