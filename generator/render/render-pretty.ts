// Findings for a person at a terminal: place, code, message, the line with a caret under the cell, and what to do.
import { styleText } from 'node:util';
import type { Fix } from '../edits/edit.ts';
import type { Code } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Severity } from '../findings/severity.ts';
import { toPrintable } from '../kernel/printable.ts';
import { type Page, type Place, readLine } from '../read/page.ts';
import type { RenderOptions } from './formats.ts';

type Style = Parameters<typeof styleText>[0];

/** Whoever sees this many findings of one code knows what to mend first; other formats list all. */
const MOST_OF_ONE_CODE = 50;

export function renderPretty(
  findings: readonly Finding[],
  pages: ReadonlyMap<string, Page>,
  options: RenderOptions,
): string {
  const seen = new Map<Code, number>();
  const shown = findings.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count <= MOST_OF_ONE_CODE;
  });
  const frames = shown.map((finding) => renderFinding(finding, pages.get(finding.place.file), options));
  const left = [...seen].filter(([, count]) => count > MOST_OF_ONE_CODE);
  const more = left.map(([code, count]) => `and ${count - MOST_OF_ONE_CODE} more ${code}\n`);
  return [...frames, ...(more.length === 0 ? [] : [more.join('')])].join('\n');
}

const COLOURS: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', note: 'blue' };

function renderFinding(finding: Finding, page: Page | undefined, options: RenderOptions): string {
  const paint = (style: Style, text: string): string =>
    options.color ? styleText(style, text, { validateStream: false }) : text;
  const { place, code, severity, message, related = [] } = finding;
  const weight = severity === 'error' ? '' : `${severity}  `;
  const head = `${paint('bold', showPlace(place))}  ${paint(COLOURS[severity], `${weight}${code}`)}  ${toPrintable(message)}\n`;
  const frame = page === undefined ? '' : renderFrame(readLine(page, place.line - 1), finding, options.width, paint);
  const rows = [
    ['found', finding.found],
    ['expected', finding.expected],
    ['did you mean', finding.nearest],
    ...related.map((other) => ['see also', `${showPlace(other.place)}  ${other.message}`] as const),
    ['fix', finding.help],
    ['contract fix', describeFix(finding.fix)],
  ] as const;
  const details = rows
    .filter(([, text]) => text !== undefined && text !== '')
    .map(([name, text]) => `  ${paint('dim', name.padEnd(12))}  ${toPrintable(text ?? '')}\n`);
  return `${head}${frame}${details.join('')}`;
}

function showPlace({ file, line, column }: Place): string {
  return `${toPrintable(file)}:${line}:${column}`;
}

/** What the tool would do by itself; a guess only when it is told to guess. */
function describeFix(fix: Fix | undefined): string | undefined {
  if (fix === undefined) return undefined;
  return fix.safety === 'safe' ? fix.title : `--suggested would ${fix.title}`;
}

function renderFrame(
  line: string,
  finding: Finding,
  width: number,
  paint: (style: Style, text: string) => string,
): string {
  const { place } = finding;
  const gutter = `${String(place.line).padStart(6)} | `;
  const room = Math.max(40, width - gutter.length);
  const end = place.endLine === place.line ? place.endColumn : line.length + 1;
  const length = Math.max(1, end - place.column);
  const start =
    line.length <= room ? 0 : Math.max(0, Math.min(place.column - 1 - Math.floor(room / 3), line.length - room));
  // As many columns as before, or the caret would stand elsewhere.
  const shown = Array.from(line.slice(start, start + room), (c) => toPrintable(c).padEnd(c.length)).join('');
  const caret =
    ' '.repeat(place.column - 1 - start) + '^'.repeat(Math.max(1, Math.min(length, room - (place.column - 1 - start))));
  return `${paint('dim', gutter)}${shown}\n${paint('dim', `${' '.repeat(6)} | `)}${paint('red', caret)}\n`;
}
