// One mistake, one finding: a row that cannot be read leaves its name unknown, and what then misses that name is an echo.
import { readMarks } from '../cells/marks.ts';
import { findNearest } from '../kernel/nearest.ts';
import { type Page, readLine } from '../read/page.ts';
import { splitRow } from '../tables/cell.ts';
import type { Code } from './catalogue.ts';
import type { Finding } from './finding.ts';

/** Findings about something that is not there; all others are about what is written at their place. */
const MISSING: ReadonlySet<Code> = new Set<Code>([
  'ADDRESS-UNKNOWN',
  'CONDITION-NAME',
  'CONDITION-VALUE',
  'EVIDENCE-STATUS',
  'EVIDENCE-UNKNOWN',
  'EVIDENCE-UNUSED',
  'FIELD-DEFAULT',
  'FIELD-PARENT',
  'GAP-MISSING',
  'MODEL-VALUE',
  'OPERATION-UNKNOWN',
  'PATH-PARAMETER',
  'PATTERN-FIELD',
  'PATTERN-OPERATION',
  'RUN-PAYLOAD',
  'RUN-SILENT',
  'UNIT-UNKNOWN',
  'VALUE-FIELD',
  'VALUE-MISSING',
]);

/** Findings that leave their row readable. */
const HARMLESS: ReadonlySet<Code> = new Set<Code>([
  'EVIDENCE-STATUS',
  'EVIDENCE-UNKNOWN',
  'EVIDENCE-UNUSED',
  'FIELD-DEFAULT',
  'GAP-MISSING',
  'RUN-SILENT',
  'TABLE-PADDED',
]);

/** Findings that lose every row of their table. */
const WHOLE_TABLE: ReadonlySet<Code> = new Set<Code>([
  'TABLE-DELIMITER',
  'TABLE-HEADER',
  'TABLE-LINE-UNOWNED',
  'TABLE-PLACE',
]);

/** Leaves out every finding that only misses what another finding made unreadable; of any findings at least one stays. */
export function dropEchoes(findings: readonly Finding[], pages: readonly Page[]): Finding[] {
  const lost: Lost = { names: new Set(), misspelt: [], texts: [] };
  const causes = new Set(findings.filter(isCause));
  for (const cause of causes) lose(cause, pages, lost);
  let waiting = findings.filter((finding) => !causes.has(finding));
  while (waiting.length > 0) {
    const echoes = waiting.filter((finding) => isEcho(finding, pages, lost, causes));
    // What misses nothing lost is a cause of its own; its row may be missed in turn.
    const next = echoes.length > 0 ? echoes : takeCauses(waiting);
    if (echoes.length === 0) for (const cause of next) causes.add(cause);
    for (const finding of next) lose(finding, pages, lost);
    waiting = waiting.filter((finding) => !next.includes(finding));
  }
  const told = new Set<string>();
  return findings.filter((finding) => {
    const key = JSON.stringify([finding.code, finding.place, finding.message]);
    const isNew = !told.has(key);
    told.add(key);
    return isNew && causes.has(finding);
  });
}

/** The first finding; with it all of its code, when they cannot be missed by each other. */
function takeCauses(waiting: readonly Finding[]): readonly Finding[] {
  const [first] = waiting;
  if (first === undefined || !HARMLESS.has(first.code)) return waiting.slice(0, 1);
  return waiting.filter((finding) => finding.code === first.code);
}

/** What the findings so far made unreadable. */
interface Lost {
  readonly names: Set<string>;
  /** Names that are not of their form; what others call by the right name is one of them. */
  readonly misspelt: string[];
  readonly texts: string[];
}

function isCause(finding: Finding): boolean {
  return !MISSING.has(finding.code) || (finding.code === 'RUN-PAYLOAD' && finding.found === undefined);
}

function lose(finding: Finding, pages: readonly Page[], lost: Lost): void {
  const { code, place, found, nearest } = finding;
  if (nearest !== undefined) lost.names.add(nearest);
  if (code === 'NAME-SYNTAX' && found !== undefined) lost.misspelt.push(found);
  const page = pages.find((candidate) => candidate.file === place.file);
  if (page === undefined || HARMLESS.has(code)) return;
  for (const line of listLostLines(page, finding)) {
    for (const name of listNames(page, line)) lost.names.add(name);
    lost.texts.push(readLine(page, line));
  }
}

function isEcho(finding: Finding, pages: readonly Page[], lost: Lost, causes: ReadonlySet<Finding>): boolean {
  const { code, place, found = '', expected = '' } = finding;
  const page = pages.find((candidate) => candidate.file === place.file);
  const cellNames = (column: number) => (page === undefined ? [] : readCellNames(page, place.line - 1, column));
  const isLost = (name: string) => lost.names.has(name) || findNearest(name, lost.misspelt) !== undefined;
  switch (code) {
    case 'EVIDENCE-UNUSED':
      return isLost(found) || lost.texts.some((text) => text.includes(found));
    case 'RUN-SILENT':
      return isLost(found);
    case 'GAP-MISSING': {
      const wanted = readMarks(expected).map((mark) => mark.text);
      return (wanted.length > 0 ? wanted : cellNames(0)).some(isLost);
    }
    case 'EVIDENCE-STATUS': {
      const besides = [...causes].some((other) => other.place.file === place.file && other.place.line === place.line);
      const rest = page === undefined ? '' : readLine(page, place.line - 1).slice(place.endColumn);
      return besides || readMarks(rest).some((mark) => isLost(mark.text));
    }
    case 'ADDRESS-UNKNOWN':
      return [...listPieces(found), ...cellNames(2)].some(isLost);
    case 'PATTERN-FIELD':
      return [...listPieces(found), ...expected.split(' ').flatMap(listPieces)].some(isLost);
    default:
      return listPieces(found).some(isLost);
  }
}

/** `parcel.send/stops[].city=Rome` -> itself, its address parts and the segments of its paths. */
function listPieces(name: string): string[] {
  const parts = name.split(/[/#=:~]/);
  return [name, ...parts, ...parts.flatMap((part) => part.split(/(?:\[\])?\.|\[\]/))];
}

/** Lines (from 0) whose rows a finding makes unreadable. */
function listLostLines(page: Page, { code, place }: Finding): number[] {
  const first = place.line - 1;
  const until = (isEnd: (line: number) => boolean): number[] => {
    const lines: number[] = [];
    for (let line = first; line < page.lineStarts.length && (line === first || !isEnd(line)); line += 1)
      lines.push(line);
    return lines;
  };
  if (code === 'PAGE-LINE-TOO-LONG') return page.lineStarts.map((_, line) => line);
  if (code === 'OPERATION-UNKNOWN') return until((line) => /^#{1,2} /.test(readLine(page, line)));
  if (code === 'RUN-PAYLOAD') {
    let heading = first;
    while (heading > 0 && !readLine(page, heading).startsWith('#')) heading -= 1;
    return [heading];
  }
  if (code === 'HEADING-UNKNOWN') {
    const depth = /^#+/.exec(readLine(page, first))?.[0].length ?? 1;
    return until((line) => new RegExp(`^#{1,${depth}} `).test(readLine(page, line)));
  }
  if (code === 'PAGE-FENCE' || code === 'PAGE-COMMENT') return until(() => false);
  if (!WHOLE_TABLE.has(code)) return [first];
  let table = first;
  while (table + 1 < page.lineStarts.length && !isPipe(page, table)) table += 1;
  return until((line) => line > table && !isPipe(page, line));
}

function isPipe(page: Page, line: number): boolean {
  return readLine(page, line).trimStart().startsWith('|');
}

/** Names that a line gives: those in the first two cells of a row, or in a heading, and the last segment of each. */
function listNames(page: Page, line: number): string[] {
  const names = isPipe(page, line)
    ? [...readCellNames(page, line, 0), ...readCellNames(page, line, 1)]
    : readMarks(readLine(page, line)).map((mark) => mark.text);
  return names.flatMap((name) => [name, name.split(/[./=]/).at(-1) ?? name]);
}

function readCellNames(page: Page, line: number, column: number): string[] {
  const start = page.lineStarts[line] ?? 0;
  const cell = splitRow(page, start, start + readLine(page, line).length)[column];
  if (cell === undefined) return [];
  const marks = readMarks(cell.text).map((mark) => mark.text);
  // A name that lost its code marks is still the name of the row.
  return marks.length > 0 || column > 1 ? marks : [cell.text];
}
