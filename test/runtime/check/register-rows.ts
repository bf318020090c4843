// Reads rows of the register straight from its pages, so that tests know the real line, status and evidence of a row from
// something other than the generator that they test.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

export interface RegisterRow {
  /** `register/page.md:42` */
  readonly row: string;
  /** Cells by the header above them, as they are written. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Pages by the operations that they have a heading of. */
const PAGES: ReadonlyMap<string, string> = new Map(
  readdirSync(join(ROOT, 'register'))
    .filter((name) => name.endsWith('.md'))
    .flatMap((name) =>
      [...readFileSync(join(ROOT, 'register', name), 'utf8').matchAll(/^## `(.+)`$/gm)].map(
        ([, operation = '']): [string, string] => [operation, `register/${name}`],
      ),
    ),
);

/** The row at an address such as `register/omni-video.md:42`. */
export function readRow(address: string): RegisterRow {
  const [file = '', number = ''] = address.split(':');
  const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
  const index = Number(number) - 1;
  let top = index;
  while (top > 0 && lines[top - 1]?.startsWith('|') === true) top -= 1;
  const header = splitCells(lines[top] ?? '');
  const cells = splitCells(lines[index] ?? '');
  return { row: address, cells: Object.fromEntries(header.map((name, column) => [name, cells[column] ?? ''])) };
}

/** The rows below a heading of an operation's section, in order. */
export function listRows(operation: string, heading: string): RegisterRow[] {
  const file = PAGES.get(operation) ?? '';
  const lines = readFileSync(join(ROOT, file), 'utf8').split('\n');
  const start = lines.indexOf(`## \`${operation}\``);
  const begin = lines.indexOf(heading, start);
  if (start === -1 || begin === -1) throw new Error(`${file} has no ${heading} of ${operation}`);
  const length = lines.slice(begin + 1).findIndex((line) => /^##/.test(line));
  const end = length === -1 ? lines.length : begin + 1 + length;
  return lines.flatMap((line, index) => {
    const isBelow = index > begin && index < end;
    const isRow = line.startsWith('| ') && lines[index - 1]?.startsWith('|') === true && !line.startsWith('| ---');
    return isBelow && isRow ? [readRow(`${file}:${index + 1}`)] : [];
  });
}

/** The rows of a field: its own and those of its values. */
export function findField(operation: string, heading: string, field: string): RegisterRow {
  const found = listRows(operation, heading).find(({ cells }) => cells.Field === `\`${field}\``);
  if (found === undefined) throw new Error(`${operation} has no field ${field} below ${heading}`);
  return found;
}

/** What stands in code marks in a cell. */
export function readMarks(cell: string | undefined): string[] {
  return [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
}

function splitCells(line: string): string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}
