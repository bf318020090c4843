// Findings as workflow commands of GitHub Actions, which show them at their lines in a pull request.
import type { Severity } from '../findings/severity.ts';
import type { FindingsReport } from './formats.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

export function renderGithub({ findings }: FindingsReport): string {
  return findings
    .map(({ code, severity, place, message, expected, nearest, help, related = [] }) => {
      const properties = {
        file: place.file,
        line: place.line,
        endLine: place.endLine,
        col: place.column,
        endColumn: place.endColumn,
        title: code,
      };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      const details = [
        message,
        ...(expected === undefined ? [] : [`expected: ${expected}`]),
        ...(nearest === undefined ? [] : [`did you mean: ${nearest}`]),
        ...related.map((other) => `see also: ${other.place.file}:${other.place.line} ${other.message}`),
        `fix: ${help}`,
      ];
      return `::${LEVELS[severity]} ${list.join(',')}::${escapeData(details.join('\n'))}\n`;
    })
    .join('');
}

/** A message ends at the line: what would end it, or be read as an escape, is encoded. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
