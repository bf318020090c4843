// The package on the oldest and the newest Node that is supported, installed by npm as users install it; `npm test` runs it on the one in between.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { compile, readSample, runProgram, writeProgram } from '../../package/installed/consumer.ts';
import { REPOSITORY } from '../../vendors/project.ts';
import { installNodes, toBinary } from '../nodes.ts';

const project = mkdtempSync(join(tmpdir(), 'installed-'));

function run(command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: project, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

beforeAll(() => {
  installNodes();
  writeFileSync(join(project, 'package.json'), '{ "type": "module", "private": true }\n');
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', inject('tarball'), '@types/node@24']);
}, 300_000);

describe.each([
  ['node-oldest', 'v22.18.0'],
  ['node-newest', 'v26.10.0'],
])('on %s', (name, version) => {
  const node = toBinary(name);

  it('the program of the document runs', () => {
    expect(run(node, ['--version'])).toBe(`${version}\n`);
    const output = runProgram(writeProgram(project, readSample()), node);
    expect(output).toContain("kind: 'saved'");
  });

  it.each(['kling', 'kling-contract'])('%s starts', (command) => {
    expect(run(node, [join(project, 'node_modules/.bin', command), 'help'])).toContain('Exit codes:');
  });
});

it('the program compiles with the TypeScript before the present one', () => {
  const program = writeProgram(project, readSample());
  const compiler = join(REPOSITORY, 'test/peers/node_modules/.bin/tsc');
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(REPOSITORY, 'test/peers/node_modules/typescript/package.json'), 'utf8'),
  );
  expect(version).toMatch(/^5\./);
  const options = { module: 'nodenext', moduleResolution: 'nodenext', types: ['node'] };
  expect(compile(program.folder, [program.file], options, compiler)).toBe('');
});
