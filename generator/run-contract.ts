// The authoring commands as functions from a folder to a result; only the command line prints and exits.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type CompiledContract, compileContract } from './compile-contract.ts';
import { checkGenerated } from './drift/check-generated.ts';
import { compareText, createFinding, type Finding, sortFindings } from './findings/finding.ts';
import { type KernelFile, type PlannedFile, planFiles } from './plan/plan-files.ts';
import type { Page } from './read/page.ts';
import { listFiles, readPages } from './read/read-pages.ts';
import { readOutput, type Written, writeOutput } from './write/write-files.ts';

export interface Folders {
  readonly root: string;
  /** Below `root`. */
  readonly register: string;
  readonly output: string;
}

export interface ContractRun {
  readonly pages: readonly Page[];
  readonly compiled: CompiledContract;
  readonly findings: readonly Finding[];
  /** What was written; absent when nothing was to be written. */
  readonly written?: Written;
}

/** Writes the generated files; writes nothing while there are findings, and nothing from a folder without pages. */
export function generate(folders: Folders): ContractRun {
  const { pages, compiled } = compileRegister(folders);
  if (compiled.findings.length > 0 || pages.length === 0) return { pages, compiled, findings: compiled.findings };
  const written = writeOutput(folders.root, folders.output, plan(compiled));
  return { pages, compiled, findings: [], written };
}

/** Reads and checks the register alone. */
export function readRegister(folders: Folders): ContractRun {
  const { pages, compiled } = compileRegister(folders);
  return { pages, compiled, findings: compiled.findings };
}

/** Checks the register, and the generated files against it; writes nothing. */
export function checkDrift(folders: Folders): ContractRun {
  const { pages, compiled } = compileRegister(folders);
  // With findings in the register nothing can be generated, so there is nothing to compare with.
  if (compiled.findings.length > 0) return { pages, compiled, findings: compiled.findings };
  const findings: Finding[] = [];
  checkGenerated(
    compiled.model,
    plan(compiled),
    readOutput(folders.root, folders.output),
    folders.output,
    (code, place, detail) => findings.push(createFinding(code, place, detail)),
  );
  return { pages, compiled, findings: sortFindings(findings) };
}

function compileRegister(folders: Folders): { pages: Page[]; compiled: CompiledContract } {
  const pages = readPages(folders.root, folders.register);
  return { pages, compiled: compileContract(pages) };
}

function plan(compiled: CompiledContract): PlannedFile[] {
  return planFiles(compiled.model, readKernel());
}

/** The kernel that is copied beside the generated code. */
function readKernel(): KernelFile[] {
  const home = fileURLToPath(new URL('.', import.meta.url));
  return listFiles(home, 'kernel')
    .sort(compareText)
    .map((file) => ({ name: file.slice('kernel/'.length), text: readFileSync(`${home}${file}`, 'utf8') }));
}
