// Findings as a JUnit report, which every CI server shows: one test case a finding, grouped by file, and one that passes where nothing was found.
import type { Finding } from '../findings/finding.ts';
import type { FindingsReport } from './formats.ts';

export function renderJunit({ command, findings, pages }: FindingsReport): string {
  const files = [...new Set([...pages.keys(), ...findings.map(({ place }) => place.file)])].sort();
  const suites = files.map((file) =>
    renderSuite(
      file,
      findings.filter(({ place }) => place.file === file),
    ),
  );
  const tests = files.reduce((sum, file) => sum + Math.max(1, countIn(findings, file)), 0);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${escapeXml(`contract ${command}`)}" tests="${tests}" failures="${findings.length}">
${suites.join('')}</testsuites>
`;
}

function countIn(findings: readonly Finding[], file: string): number {
  return findings.filter(({ place }) => place.file === file).length;
}

function renderSuite(file: string, findings: readonly Finding[]): string {
  const name = escapeXml(file);
  const cases =
    findings.length === 0
      ? `    <testcase classname="${name}" name="no findings"/>\n`
      : findings.map((finding) => renderCase(name, finding)).join('');
  return `  <testsuite name="${name}" tests="${Math.max(1, findings.length)}" failures="${findings.length}">\n${cases}  </testsuite>\n`;
}

function renderCase(classname: string, finding: Finding): string {
  const { code, place, message, found, expected, nearest, help, related = [] } = finding;
  const where = `${place.file}:${place.line}:${place.column}`;
  const details = [
    `${where}  ${code}  ${message}`,
    ...(found === undefined ? [] : [`found: ${found}`]),
    ...(expected === undefined ? [] : [`expected: ${expected}`]),
    ...(nearest === undefined ? [] : [`did you mean: ${nearest}`]),
    ...related.map((other) => `see also: ${other.place.file}:${other.place.line} ${other.message}`),
    `fix: ${help}`,
  ];
  const title = escapeXml(`${code} at ${place.line}:${place.column}`);
  return `    <testcase classname="${classname}" name="${title}" file="${classname}" line="${place.line}">
      <failure type="${code}" message="${escapeXml(message)}">${escapeXml(details.join('\n'))}</failure>
    </testcase>
`;
}

/** Characters that no XML document may hold, even escaped, are replaced. */
function escapeXml(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}
