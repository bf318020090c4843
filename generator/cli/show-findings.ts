// Prints what a command found and says how the command ends.
import type { Finding } from '../findings/finding.ts';
import { prefixFinding, prefixPath } from '../findings/prefix-paths.ts';
import { reaches, type Severity } from '../findings/severity.ts';
import type { Page } from '../read/page.ts';
import type { Format } from '../render/formats.ts';
import { renderReport } from '../render/render-report.ts';
import { EXIT, type Terminal } from './command.ts';

export interface Shown {
  readonly command: string;
  readonly findings: readonly Finding[];
  readonly pages: readonly Page[];
  readonly facts?: Readonly<Record<string, unknown>>;
  /** What a person reads when nothing was found. */
  readonly clean: string;
  /** What makes the command fail; an error, if nothing else is said. */
  readonly failOn?: Severity;
  /** What counts like the findings and is not shown, since it is too much. */
  readonly unshown?: readonly Finding[];
  /** What paths are shown below. */
  readonly prefix?: string;
}

/** 1 as soon as one finding weighs enough. */
export async function showFindings(shown: Shown, format: Format, terminal: Terminal): Promise<number> {
  const { command, facts = {}, failOn = 'error', prefix = '', unshown = [] } = shown;
  const findings = shown.findings.map((finding) => prefixFinding(finding, prefix));
  const pages = new Map(shown.pages.map((page) => [prefixPath(page.file, prefix), page]));
  terminal.out(await renderReport({ command, findings, pages, facts }, format, terminal));
  if (format === 'pretty')
    terminal.out(findings.length === 0 ? shown.clean : `\n${countFindings(findings, unshown)}\n`);
  return Math.max(failsOn(findings, failOn), failsOn(unshown, failOn));
}

/** The exit code that findings make. */
export function failsOn(findings: readonly Finding[], threshold: Severity): number {
  return findings.some(({ severity }) => reaches(severity, threshold)) ? EXIT.findings : EXIT.clean;
}

function countFindings(shown: readonly Finding[], unshown: readonly Finding[]): string {
  const count = shown.length + unshown.length;
  const rest = unshown.length === 0 ? '' : `, of which ${unshown.length} are not shown`;
  return `${count} ${count === 1 ? 'finding' : 'findings'}${rest}`;
}
