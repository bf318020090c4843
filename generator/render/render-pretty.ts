// Findings for a person at a terminal: place, code, message, the line with a caret under the cell, and what to do.
import { styleText } from 'node:util';
import type { Finding } from '../findings/finding.ts';
import { toPrintable } from '../kernel/printable.ts';
import { type Page, readLine } from '../read/page.ts';
import type { RenderOptions } from './formats.ts';

type Style = Parameters<typeof styleText>[0];

export function renderPretty(
  findings: readonly Finding[],
  pages: ReadonlyMap<string, Page>,
  options: RenderOptions,
): string {
  const paint = (style: Style, text: string): string =>
    options.color ? styleText(style, text, { validateStream: false }) : text;
  return findings
    .map((finding) => {
      const { place } = finding;
      const page = pages.get(place.file);
      const head = `${paint('bold', `${toPrintable(place.file)}:${place.line}:${place.column}`)}  ${paint('red', finding.code)}  ${toPrintable(finding.message)}\n`;
      const frame =
        page === undefined ? '' : renderFrame(readLine(page, place.line - 1), finding, options.width, paint);
      const rows = [
        ['found', finding.found],
        ['expected', finding.expected],
        ['did you mean', finding.nearest],
        ['fix', finding.help],
      ] as const;
      const details = rows
        .filter(([, text]) => text !== undefined && text !== '')
        .map(([name, text]) => `  ${paint('dim', name.padEnd(12))}  ${toPrintable(text ?? '')}\n`);
      return `${head}${frame}${details.join('')}`;
    })
    .join('\n');
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
