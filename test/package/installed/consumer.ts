// What a user does in a project that has the package: type-check a program, run it, bundle it for another place.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { readDocument } from '../../../runtime/documents/read-document.ts';
import { REPOSITORY } from '../../vendors/project.ts';

export interface Program {
  /** A new folder in the project, with the program in it. */
  readonly folder: string;
  readonly file: string;
}

/** The first program of a document, as it stands there. */
export function readSample(file = 'docs/package.md'): string {
  const text = readFileSync(join(REPOSITORY, file), 'utf8');
  const sample = readDocument(file, text).blocks.find(({ info }) => info === 'ts');
  if (sample === undefined) throw new Error(`${file} shows no program`);
  return sample.text;
}

export function writeProgram(consumer: string, text: string, name = 'program.ts'): Program {
  mkdirSync(consumer, { recursive: true });
  const folder = mkdtempSync(join(consumer, 'program-'));
  const file = join(folder, name);
  writeFileSync(file, text);
  return { folder, file };
}

const STRICT = {
  target: 'es2022',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  noEmit: true,
};

/** What a compiler says of files, in the words of tsc; empty if it accepts them. */
export function compile(
  folder: string,
  files: readonly string[],
  options: Readonly<Record<string, unknown>>,
  compiler = join(REPOSITORY, 'node_modules/.bin/tsc'),
): string {
  const config = join(folder, `tsconfig-${Object.values(options).flat().join('-').replaceAll(/\W+/g, '-')}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...STRICT, ...options }, files }));
  const { stdout, stderr } = spawnSync(compiler, ['-p', config, '--pretty', 'false'], { encoding: 'utf8' });
  return `${stdout}${stderr}`;
}

/** Bundled and minified as for production; a chunk and nothing else. */
export async function bundle(file: string, platform: 'browser' | 'node'): Promise<string> {
  const build = await rolldown({ input: file, platform });
  const { output } = await build.generate({ format: 'esm', minify: true, codeSplitting: false });
  await build.close();
  return output[0].code;
}

/** Runs a program where it stands; throws with what it complains about. */
export function runProgram({ folder, file }: Program, node = process.execPath): string {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  const { status, stdout, stderr } = spawnSync(node, [file], { cwd: folder, encoding: 'utf8', env });
  if (status !== 0 || stderr !== '') throw new Error(`the program ends with ${status}\n${stdout}${stderr}`);
  return stdout;
}
