// Lets public generators make code from an OpenAPI document, and the compiler judge it.
import { spawnSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createFolder, REPOSITORY } from '../../../vendors/project.ts';

export interface Output {
  readonly folder: string;
  /** What the generator said that it should not have. */
  readonly complaints: string;
}

/** What is used of it; its own types cannot be resolved from here. */
interface OpenapiTypescript {
  default(document: string, options: object): Promise<readonly unknown[]>;
  astToString(nodes: readonly unknown[]): string;
}

/** `api.ts` with the types of openapi-typescript; a default is what the service assumes, so its field stays optional. */
export async function runOpenapiTypescript(document: string): Promise<Output> {
  const folder = createFolder();
  const peers = createRequire(join(REPOSITORY, 'test/peers/package.json'));
  const peer: OpenapiTypescript = await import(pathToFileURL(peers.resolve('openapi-typescript')).href);
  const nodes = await peer.default(document, { defaultNonNullable: false, silent: true });
  writeFileSync(join(folder, 'api.ts'), peer.astToString(nodes));
  return { folder, complaints: '' };
}

/** `api/` with types, client, functions and zod schemas of hey-api. */
export function runHeyApi(document: string): Output {
  const folder = createFolder();
  writeFileSync(join(folder, 'openapi.json'), document);
  const script = join(REPOSITORY, 'test/generator/print/openapi/run-hey-api.ts');
  const run = spawnSync(process.execPath, [script, join(folder, 'openapi.json'), join(folder, 'api')], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { folder, complaints: run.status === 0 ? run.stderr : `${run.stdout}${run.stderr}` };
}

/** What tsc says of the output and a consumer beside it; empty if it accepts both. */
export function compileWith({ folder }: Output, consumer: string): string[] {
  symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(join(folder, 'consumer.ts'), consumer);
  const compilerOptions = {
    target: 'es2024',
    lib: ['es2024', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    allowImportingTsExtensions: true,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));
  const tsc = join(REPOSITORY, 'node_modules/typescript/bin/tsc');
  const run = spawnSync(process.execPath, [tsc, '--pretty', 'false', '-p', '.'], { cwd: folder, encoding: 'utf8' });
  return `${run.stdout}${run.stderr}`.split('\n').filter((line) => line !== '');
}

/** For consumers: compiles only if two types are one. */
export const SAME = `type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(_proof: Same<A, B>): void => {};
`;
