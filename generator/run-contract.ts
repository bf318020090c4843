// The authoring commands as functions from a folder to a result; only the command line prints and exits.
import { checkSettings } from './check/check-settings.ts';
import { type CompiledContract, compileContract } from './compile-contract.ts';
import type { AskLater } from './conditions/check-types.ts';
import { checkGenerated } from './drift/check-generated.ts';
import { createFinding, type Finding, type Report, sortFindings } from './findings/finding.ts';
import { readSuppressions } from './findings/read-suppressions.ts';
import { reaches } from './findings/severity.ts';
import { judgeSuppressions, type Suppression, suppressFindings } from './findings/suppressions.ts';
import { proposeFixes } from './fix/propose-fix.ts';
import type { ContractModel } from './kernel/contract-model.ts';
import { planFiles } from './plan/plan-files.ts';
import type { PlannedFile } from './plan/planned-file.ts';
import type { ServiceSettings } from './plan/service-settings.ts';
import { type Page, placeFile } from './read/page.ts';
import { readKernel } from './read/read-kernel.ts';
import { describeSetting, readLastRun } from './read/read-last-run.ts';
import { listLinkedPages, readPages } from './read/read-pages.ts';
import { CONFIG_FILE } from './read/read-project.ts';
import { hasCacheFolder } from './read/read-verdict.ts';
import type { SecondThread } from './threads/second-thread.ts';
import { createTypeChecks } from './threads/type-checks.ts';
import type { LastRun } from './warm/last-run.ts';
import { recompile } from './warm/recompile.ts';
import { type BeforeRun, writeAndRemember } from './warm/write-and-remember.ts';
import { findForeign, findLinkedFolders, isOwned } from './write/find-foreign.ts';
import { hashText, MANIFEST } from './write/manifest.ts';
import { type BeginAt, readOutput, type Written, writeOutput } from './write/write-files.ts';

export interface Folders extends ServiceSettings {
  readonly root: string;
  /** Below `root`. */
  readonly register: string;
  readonly output: string;
}

export interface ContractRun {
  readonly pages: readonly Page[];
  readonly compiled: CompiledContract;
  /** What still speaks, with what would mend it. */
  readonly findings: readonly Finding[];
  /** Comments of the register that silence findings, and those that did. */
  readonly suppressions: readonly Suppression[];
  readonly used: ReadonlySet<Suppression>;
  /** What was written; absent when nothing was to be written. */
  readonly written?: Written;
}

/** Before any day: with it nothing expires. */
const NEVER = '0000-00-00';

/** Whether a run may use what the last one left, and leaves something to the next. */
export type Memory = 'last run' | 'none';

/** How pages come from the disk: a command may have more to do then. */
export type ReadPages = typeof readPages;

export interface Machine {
  readonly read: ReadPages;
  /** A thread beside this one, where these pages are worth it. */
  readonly startThread?: (pages: readonly Page[]) => SecondThread | undefined;
}

/** Writes the generated files; writes nothing while there are errors, and nothing from a folder without pages. */
export function generate(
  folders: Folders,
  today = NEVER,
  memory: Memory = 'none',
  machine: Machine = { read: readPages },
): ContractRun {
  const pages = machine.read(folders.root, folders.register);
  if (memory === 'none' || !hasCacheFolder(folders.root)) return generateAll(pages, folders, today, machine);
  const known: BeforeRun = { setting: describeSetting(folders), hashes: pages.map(({ text }) => hashText(text)) };
  const last = readLastRun(folders, known.setting);
  const again = last === undefined ? undefined : runAgain(last, pages, known.hashes, folders);
  if (again === undefined) return generateAll(pages, folders, today, machine, known, last);
  const run = checkOutput(again, folders);
  return canGenerate(run)
    ? { ...run, written: writeAndRemember(run.compiled, folders, known, { last, isClean: true }) }
    : run;
}

/** The second thread starts while the first one reads. */
function generateAll(
  pages: readonly Page[],
  folders: Folders,
  today: string,
  { startThread }: Machine,
  known?: BeforeRun,
  last?: LastRun,
): ContractRun {
  const second = startThread?.(pages);
  try {
    const run = checkOutput(checkBesides(pages, folders, today, second), folders);
    if (!canGenerate(run)) return run;
    const { errors } = run.compiled.model;
    const beginAt: BeginAt | undefined =
      second && ((folder, isHidden) => second.begin({ folder, isHidden, errors, wantsStamps: known !== undefined }));
    if (known === undefined) return { ...run, written: write(run.compiled, folders, beginAt) };
    const isClean = run.findings.length === 0 && run.suppressions.length === 0;
    return { ...run, written: writeAndRemember(run.compiled, folders, known, { last, beginAt, isClean }) };
  } finally {
    second?.end();
  }
}

/** The second thread checks types meanwhile. Where anything at all is found, the first one does all of it again, alone. */
function checkBesides(
  pages: readonly Page[],
  folders: Folders,
  today: string,
  second: SecondThread | undefined,
): ContractRun {
  if (second === undefined) return checkRegister(pages, folders, today);
  const { askLater, wereRight } = createTypeChecks(second.types);
  const run = checkRegister(pages, folders, today, askLater);
  return run.findings.length === 0 && wereRight() ? run : checkRegister(pages, folders, today);
}

function canGenerate({ findings, pages }: ContractRun): boolean {
  return !hasErrors(findings) && pages.length > 0;
}

/** What of somebody else would be written over, or behind which link. */
function checkOutput(run: ContractRun, folders: Folders): ContractRun {
  const { root, output } = folders;
  if (!canGenerate(run)) return run;
  const findings: Finding[] = [...run.findings];
  const report = collectIn(findings);
  for (const path of findLinkedFolders(root, output, () => plan(run.compiled, folders)))
    report('GENERATED-FOREIGN', placeFile(path), {
      message: `${path} is a link, and the generator would write behind it`,
      help: 'delete the link; the generator makes the folder',
    });
  if (isOwned(root, output)) return { ...run, findings };
  for (const path of findForeign(root, output, plan(run.compiled, folders)))
    report('GENERATED-FOREIGN', placeFile(`${output}/${path}`), {
      message: `${output}/${path} stands where the generator would write, and ${output}/ has no ${MANIFEST} of its own`,
      help: 'move the file, or name another folder as output; if the generator made it, delete it',
    });
  return { ...run, findings };
}

function write(compiled: CompiledContract, folders: Folders, beginAt: BeginAt | undefined): Written {
  const { root, output } = folders;
  const { written, removed } = writeOutput(root, output, plan(compiled, folders), undefined, beginAt);
  return { written, removed };
}

/** Undefined unless nothing at all was found. */
function runAgain(
  last: LastRun,
  pages: readonly Page[],
  hashes: readonly string[],
  folders: Folders,
): ContractRun | undefined {
  const again = recompile(last, pages, hashes);
  if (again === undefined) return undefined;
  const findings: Finding[] = [];
  checkBeside(again.model, folders, collectIn(findings));
  if (findings.length > 0) return undefined;
  return { pages, compiled: { ...again, findings }, findings, suppressions: [], used: new Set() };
}

/** Reads and checks the register alone; comments whose day is before `today` silence nothing. */
export function readRegister(folders: Folders, today = NEVER, read: ReadPages = readPages): ContractRun {
  return checkRegister(read(folders.root, folders.register), folders, today);
}

function checkRegister(pages: readonly Page[], folders: Folders, today: string, askLater?: AskLater): ContractRun {
  const run = compilePages(pages, today, askLater);
  if (hasErrors(run.findings) || pages.length === 0) return run;
  const findings: Finding[] = [...run.findings];
  checkBeside(run.compiled.model, folders, collectIn(findings));
  return { ...run, findings };
}

/** What no page says: the settings, and what looks like a page and is none. */
function checkBeside(model: ContractModel, folders: Folders, report: Report): void {
  checkSettings(model, folders, CONFIG_FILE, report);
  for (const path of listLinkedPages(folders.root, folders.register))
    report('PAGE-LINK', placeFile(path), { message: `${path} is a link, which is not followed` });
}

export function compilePages(pages: readonly Page[], today = NEVER, askLater?: AskLater): ContractRun {
  const compiled = compileContract(pages, askLater);
  const findings: Finding[] = [];
  const suppressions = pages.flatMap((page) => readSuppressions(page, collectIn(findings)));
  const suppressed = suppressFindings(compiled.findings, suppressions, today);
  const left = [...suppressed.findings, ...findings];
  const mended = left.length === 0 ? [] : proposeFixes(sortFindings(left), indexPages(pages));
  return { pages, compiled, findings: mended, suppressions, used: suppressed.used };
}

/** What is wrong with pages alone, with comments that silence nothing. */
export function checkPages(pages: readonly Page[], today = NEVER): readonly Finding[] {
  const { findings, suppressions, used } = compilePages(pages, today);
  if (hasErrors(findings)) return findings;
  const all = [...findings];
  judgeSuppressions(suppressions, used, today, collectIn(all));
  return proposeFixes(sortFindings(all), indexPages(pages));
}

/** Checks the register, and the generated files against it; writes nothing. */
export function checkDrift(folders: Folders, today = NEVER, read: ReadPages = readPages): ContractRun {
  const run = readRegister(folders, today, read);
  // With errors in the register nothing can be generated, so there is nothing to compare with.
  if (hasErrors(run.findings)) return run;
  const findings: Finding[] = [...run.findings];
  const output = readOutput(folders.root, folders.output);
  checkGenerated(run.compiled.model, plan(run.compiled, folders), output, folders.output, collectIn(findings));
  return { ...run, findings: sortFindings(findings) };
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => reaches(severity, 'error'));
}

/** A report that collects. */
export function collectIn(findings: Finding[]): Report {
  return (code, place, detail) => findings.push(createFinding(code, place, detail));
}

export function indexPages(pages: readonly Page[]): ReadonlyMap<string, Page> {
  return new Map(pages.map((page) => [page.file, page]));
}

function plan(compiled: CompiledContract, settings: ServiceSettings): PlannedFile[] {
  return planFiles(compiled.model, readKernel(), settings);
}
