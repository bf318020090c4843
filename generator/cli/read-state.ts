// Reads one state of a register from wherever it is: the working tree, a commit, another folder, or the contract that was generated from it.
import { basename, dirname, join, resolve } from 'node:path';
import type { Finding } from '../findings/finding.ts';
import { reaches } from '../findings/severity.ts';
import type { ContractModel } from '../kernel/contract-model.ts';
import { toPrintable } from '../kernel/printable.ts';
import { compareText } from '../read/compare-text.ts';
import { createPage, type Page } from '../read/page.ts';
import { readOptional } from '../read/read-optional.ts';
import { isFile, isMarkdown, readPages } from '../read/read-pages.ts';
import { CONFIG_FILE, type Project, readProject } from '../read/read-project.ts';
import { findTree, readTree } from '../read/read-revision.ts';
import { compilePages } from '../run-contract.ts';
import { UsageError } from './command.ts';

export type StateSource =
  | { readonly kind: 'working-tree' }
  | { readonly kind: 'revision'; readonly ref: string }
  /** A folder of pages, a folder with settings of its own, or a contract.json. */
  | { readonly kind: 'path'; readonly path: string };

export interface State {
  /** What the caller calls it. */
  readonly name: string;
  readonly model: ContractModel;
  readonly pages: readonly Page[];
  /** Errors that keep it from being compared. */
  readonly findings: readonly Finding[];
}

export interface StateOptions {
  /** Of the working tree; revisions have the same folders. */
  readonly project: Project;
  /** The folder that paths are relative to. */
  readonly folder: string;
  /** Reads the generated contract instead of the pages. */
  readonly isGenerated: boolean;
  /** Takes a commit without pages for a register without rows: the pages came later. */
  readonly mayBeEmpty?: boolean;
}

export async function readState(source: StateSource, options: StateOptions): Promise<State> {
  const { project, isGenerated, mayBeEmpty = false } = options;
  switch (source.kind) {
    case 'working-tree':
      return isGenerated
        ? readContract('the working tree', readOptional(join(project.root, contractOf(project))), contractOf(project))
        : compileState('the working tree', readPages(project.root, project.register), project.register);
    case 'revision':
      return readRevision(source.ref, project, isGenerated, mayBeEmpty);
    case 'path':
      return readPath(source.path, options);
  }
}

function contractOf(project: Project): string {
  return `${project.output}/contract.json`;
}

async function readRevision(ref: string, project: Project, isGenerated: boolean, mayBeEmpty: boolean): Promise<State> {
  const found = findTree(project.root, ref);
  if (typeof found === 'string') throw new UsageError(toPrintable(found));
  const path = isGenerated ? contractOf(project) : project.register;
  const texts = readTree(project.root, found.tree, path, (file) => isGenerated || isMarkdown(file));
  if (typeof texts === 'string') throw new UsageError(toPrintable(texts));
  if (isGenerated) return readContract(ref, texts.get(path), path);
  const pages = [...texts].sort(([a], [b]) => compareText(a, b)).map(([file, text]) => createPage(file, text));
  return compileState(ref, pages, path, mayBeEmpty);
}

async function readPath(path: string, { folder, isGenerated }: StateOptions): Promise<State> {
  const full = resolve(folder, path);
  const [above, name] = [dirname(full), basename(full)];
  if (isFile(above, name)) return readContract(path, readOptional(full), path);
  if (!isFile(full, CONFIG_FILE)) {
    if (name === '') throw new UsageError(`${toPrintable(path)} is no folder of a register`);
    return compileState(path, readPages(above, name), path);
  }
  const project = readProject(full, {});
  if (typeof project === 'string') throw new UsageError(toPrintable(project));
  const inside = await readState({ kind: 'working-tree' }, { project, folder, isGenerated });
  return { ...inside, name: path };
}

function compileState(name: string, pages: readonly Page[], where: string, mayBeEmpty = false): State {
  if (pages.length === 0 && !mayBeEmpty)
    throw new UsageError(toPrintable(`no markdown page below ${where} in ${name}; --register names another folder`));
  const { compiled, findings } = compilePages(pages);
  return {
    name,
    model: compiled.model,
    pages,
    findings: findings.filter(({ severity }) => reaches(severity, 'error')),
  };
}

async function readContract(name: string, text: string | undefined, where: string): Promise<State> {
  if (text === undefined) throw new UsageError(toPrintable(`${where} is not in ${name}`));
  const { parseContract } = await import('../model/parse-contract.ts');
  const model = parseContract(text);
  if (typeof model === 'string') throw new UsageError(toPrintable(`${where} of ${name} cannot be read: ${model}`));
  return { name, model, pages: [], findings: [] };
}
