// The grammar of Limits cells: `length 1..2500`, `format jpg png`, `tolerate number`.
import type { Report } from '../findings/finding.ts';
import { type FieldType, LIMIT_NAMES, type Limit, type LimitName } from '../kernel/contract-model.ts';
import { printLimit, printType } from '../kernel/field-notation.ts';
import { findNearest } from '../kernel/nearest.ts';
import { type Cell, placeCell } from '../tables/cell.ts';
import { type Mark, readMarkList } from './marks.ts';
import { quote } from './words.ts';

const MEDIA: readonly string[] = ['bytes', 'side', 'ratio', 'seconds', 'fps', 'format'];
const RANGE = /^(-?\d+(?:\.\d+)?)?\.\.(-?\d+(?:\.\d+)?)?$/;

export function readLimits(cell: Cell, type: FieldType, received: boolean, report: Report): Limit[] {
  const limits: Limit[] = [];
  for (const mark of readMarkList(cell, 'limits', report)) {
    const limit = parseLimit(mark.text);
    if (limit === undefined) {
      reportLimit(cell, mark, 'is not a limit', report);
    } else if (limits.some((other) => other.kind === limit.kind)) {
      reportLimit(cell, mark, 'stands twice', report);
    } else if (!fitsType(limit, type, received)) {
      const own = `${received ? 'a received ' : ''}${printType(type)}`;
      reportLimit(cell, mark, `does not fit ${own}`, report, listFitting(type, received) ?? `no limit of ${own}`);
    } else {
      limits.push(limit);
    }
  }
  return limits;
}

function parseLimit(text: string): Limit | undefined {
  const [name, ...rest] = text.trim().split(/\s+/);
  if (name === 'format')
    return rest.length > 0 && rest.every((format) => /^[a-z0-9]+$/.test(format))
      ? { kind: 'format', formats: rest }
      : undefined;
  if (name === 'tolerate') {
    const json = (['number', 'string', 'boolean'] as const).find((kind) => kind === rest[0]);
    return json !== undefined && rest.length === 1 ? { kind: 'tolerate', json } : undefined;
  }
  const kind = LIMIT_NAMES.find((candidate) => candidate === name);
  const range = rest.length === 1 ? RANGE.exec(rest[0] ?? '') : null;
  if (kind === undefined || range === null || (range[1] === undefined && range[2] === undefined)) return undefined;
  const min = range[1] === undefined ? undefined : Number(range[1]);
  const max = range[2] === undefined ? undefined : Number(range[2]);
  if (min !== undefined && max !== undefined && min > max) return undefined;
  if (!Number.isFinite(min ?? 0) || !Number.isFinite(max ?? 0)) return undefined;
  if (isCount(kind) && [min, max].some((bound) => bound !== undefined && !(Number.isSafeInteger(bound) && bound >= 0)))
    return undefined;
  return { kind, ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

const EXAMPLES: readonly Limit[] = [
  { kind: 'length', min: 1, max: 2500 },
  { kind: 'items', min: 1, max: 6 },
  { kind: 'range', min: 0, max: 1 },
  { kind: 'tolerate', json: 'number' },
  { kind: 'bytes', max: 1_048_576 },
];

/** One example of each kind; those of media, which go together, by their names. */
function listFitting(type: FieldType, received: boolean): string | undefined {
  const fitting = EXAMPLES.filter((limit) => fitsType(limit, type, received));
  const texts = fitting.flatMap((limit) => (limit.kind === 'bytes' ? MEDIA : [printLimit(limit)]));
  return texts.length === 0 ? undefined : texts.join(', ');
}

function isCount(kind: LimitName): boolean {
  return kind === 'length' || kind === 'items' || kind === 'bytes' || kind === 'side';
}

/** Each limit belongs to certain types. */
export function fitsType(limit: Limit, type: FieldType, received: boolean): boolean {
  switch (limit.kind) {
    case 'length':
      return type.kind === 'string';
    case 'items':
      return type.kind === 'array';
    case 'range':
      return (
        type.kind === 'integer' ||
        type.kind === 'number' ||
        (type.kind === 'string' && (type.formats[0] === 'integer' || type.formats[0] === 'decimal'))
      );
    case 'tolerate':
      return received && type.kind !== 'unknown';
    default:
      return type.kind === 'string' && type.formats.some((format) => format === 'url' || format === 'base64');
  }
}

/** @param fitting examples of what would be right */
function reportLimit(cell: Cell, mark: Mark, what: string, report: Report, fitting?: string): void {
  const [name = ''] = mark.text.split(' ');
  const nearest = findNearest(name, [...LIMIT_NAMES, 'format', 'tolerate']);
  report('LIMIT-UNKNOWN', placeCell(cell, mark.from, mark.to), {
    message: `${quote(mark.text)} ${what}`,
    found: mark.text,
    expected: fitting ?? `length 1..2500, items 1..6, range 0..1, tolerate number, or for media ${MEDIA.join(', ')}`,
    nearest: nearest === undefined || nearest === name ? undefined : mark.text.replace(name, nearest),
  });
}
