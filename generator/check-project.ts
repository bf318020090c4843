// The whole drift check: the register, everything that is made from it, and what the project checks besides, judged together.
import { checkHandWritten } from './check-hand-written.ts';
import { checkCodePages } from './drift/check-code-pages.ts';
import { runChecker } from './drift/run-checkers.ts';
import { showFirstSample } from './explain/make-samples.ts';
import { printCodePages } from './explain/print-code-pages.ts';
import { type Finding, sortFindings } from './findings/finding.ts';
import { readSuppressions } from './findings/read-suppressions.ts';
import { judgeSuppressions, suppressFindings } from './findings/suppressions.ts';
import { proposeFixes } from './fix/propose-fix.ts';
import type { Page } from './read/page.ts';
import { readPage } from './read/read-pages.ts';
import type { Project } from './read/read-project.ts';
import { checkDrift, collectIn, hasErrors, indexPages } from './run-contract.ts';
import { readFolder } from './write/write-files.ts';

export interface ProjectCheck {
  readonly findings: readonly Finding[];
  /** The register, and every file that a finding stands in. */
  readonly pages: readonly Page[];
}

/** `tell` hears what is being checked, for a person who waits. */
export async function checkProject(
  project: Project,
  today: string,
  tell: (step: string) => void,
): Promise<ProjectCheck> {
  tell('register and generated files');
  const run = checkDrift(project, today);
  // What stands on a register with errors would only repeat them.
  if (hasRegisterErrors(run.findings)) return run;
  const findings: Finding[] = [];
  const report = collectIn(findings);
  if (project.codes !== undefined) {
    tell('pages about codes');
    checkCodePages(printCodePages(showFirstSample), readFolder(project.root, project.codes), project.codes, report);
  }
  if (project.code.length > 0) tell(project.code.join(' and '));
  const code = await checkHandWritten(project, run.compiled.model);
  findings.push(...code.findings);
  if (project.checkers.length > 0) tell(project.checkers.join(' and '));
  const checked = await runCheckers(project, findings, [...run.pages, ...code.pages]);
  findings.push(...checked.findings);
  const pages = [...run.pages, ...code.pages, ...checked.pages];
  const suppressions = checked.pages.flatMap((page) => readSuppressions(page, report));
  const all = [...run.suppressions, ...code.suppressions, ...suppressions];
  const suppressed = suppressFindings(findings, all, today);
  const left = [...run.findings, ...suppressed.findings];
  judgeSuppressions(all, new Set([...run.used, ...suppressed.used]), today, collectIn(left));
  return { findings: proposeFixes(sortFindings(left), indexPages(pages)), pages };
}

/** Runs the checkers of a project; the pages are those that they looked at, and those of `beside`, without those of `known`. */
export async function runCheckers(
  project: Project,
  beside: readonly Finding[] = [],
  known: readonly Page[] = [],
): Promise<ProjectCheck> {
  const answers = await Promise.all(project.checkers.map((checker) => runChecker(project.root, checker)));
  const findings = answers.flatMap((answer) => answer.findings);
  const files = [
    ...answers.flatMap((answer) => answer.files),
    ...[...beside, ...findings].map(({ place }) => place.file),
  ];
  const taken = new Set(known.map(({ file }) => file));
  const others = [...new Set(files)].filter((file) => !taken.has(file));
  return { findings, pages: others.flatMap((file) => readPage(project.root, file) ?? []) };
}

function hasRegisterErrors(findings: readonly Finding[]): boolean {
  return hasErrors(findings.filter(({ code }) => !code.startsWith('GENERATED-')));
}
