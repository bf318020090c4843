// A throw-away folder with a register in it: what every test of the whole pipeline works on.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Folders } from '../../generator/run-contract.ts';

export const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));
export const PARCEL_REGISTER = join(REPOSITORY, 'test/vendors/parcel/register');

export interface Project {
  readonly root: string;
  readonly folders: Folders;
}

/** Removed after all tests, with the folder that it lies in. */
export function createFolder(): string {
  return mkdtempSync(join(tmpdir(), 'contract-'));
}

/** A copy of a register in a folder of its own. */
export function createProject(register = PARCEL_REGISTER): Project {
  const root = createFolder();
  cpSync(register, join(root, 'register'), { recursive: true });
  return { root, folders: { root, register: 'register', output: 'generated' } };
}

export function readText(project: Project, file: string): string {
  return readFileSync(join(project.root, file), 'utf8');
}

export function writeText(project: Project, file: string, text: string): void {
  writeFileSync(join(project.root, file), text);
}

/** Replaces the one place where `from` stands; anything else is a mistake of the test. */
export function replaceText(project: Project, file: string, from: string, to: string): void {
  const [before, after, ...more] = readText(project, file).split(from);
  if (before === undefined || after === undefined || more.length > 0) throw new Error(`${from} does not stand once`);
  writeText(project, file, `${before}${to}${after}`);
}

/** The number of the one line that holds `text`. */
export function findLine(project: Project, file: string, text: string): number {
  const lines = readText(project, file).split('\n');
  const found = lines.flatMap((line, index) => (line.includes(text) ? [index + 1] : []));
  const [line, ...more] = found;
  if (line === undefined || more.length > 0) throw new Error(`${text} stands in ${found.length} lines of ${file}`);
  return line;
}

/** Paths of all files below a folder, from that folder. */
export function listPaths(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** Texts of all files below a folder by path. */
export function readTexts(folder: string): Record<string, string> {
  return Object.fromEntries(listPaths(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** What tsc says about the generated files and the consumers beside them; empty if it accepts them. */
export function compileProject(project: Project, consumers: Readonly<Record<string, string>> = {}): string[] {
  linkModules(project);
  for (const [file, text] of Object.entries(consumers)) writeText(project, file, text);
  const config: { compilerOptions: unknown } = JSON.parse(readFileSync(join(REPOSITORY, 'tsconfig.json'), 'utf8'));
  const include = ['generated', ...Object.keys(consumers)];
  writeText(project, 'tsconfig.json', JSON.stringify({ compilerOptions: config.compilerOptions, include }));
  const tsc = join(REPOSITORY, 'node_modules/typescript/bin/tsc');
  const run = spawnSync(process.execPath, [tsc, '--noEmit', '--pretty', 'false', '-p', '.'], {
    cwd: project.root,
    encoding: 'utf8',
  });
  return `${run.stdout}${run.stderr}`.split('\n').filter((line) => line !== '');
}

/** Makes zod and the types of node reachable from the folder. */
export function linkModules(project: Project): void {
  symlinkSync(join(REPOSITORY, 'node_modules'), join(project.root, 'node_modules'));
  writeText(project, 'package.json', '{ "type": "module" }\n');
}
