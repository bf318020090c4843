// A command that is called wrongly must say so on stderr, exit with 2 and touch nothing.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '../../generator/run-contract.ts';
import { createFolder, createProject, readTexts } from '../vendors/project.ts';
import { runContractCli } from '../vendors/run-contract-cli.ts';

const USAGE = runContractCli(['--help']).stdout;

describe('contract', () => {
  it.each([[['help']], [['--help']], [['-h']], [['generate', '--help']]])('%j prints the usage', (args) => {
    expect(runContractCli(args)).toEqual({ code: 0, stdout: USAGE, stderr: '' });
    expect(USAGE).toContain('contract generate --check');
    expect(USAGE).toContain('Exit codes: 0 clean, 1 findings, 2 usage, 3 a bug in the tool.\n');
  });

  it.each([
    [[], 'a command is missing'],
    [['generat'], 'generat is no command'],
    [['check', 'now'], 'unexpected argument now'],
    [['\u001B[31mred'], '\uFFFD[31mred is no command'],
  ])('called with %j says what is wrong on stderr', (args, message) => {
    expect(runContractCli(args)).toEqual({ code: 2, stdout: '', stderr: `contract: ${message}\n\n${USAGE}` });
  });

  it.each([[['check', '--jsno']], [['generate', '--root']], [['check', '--json=1']]])(
    'refuses the option of %j',
    (args) => {
      const run = runContractCli(args);
      expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
      expect(run.stderr).toMatch(/^contract: .*'?--(?:jsno|root|json)/);
      expect(run.stderr.endsWith(`\n\n${USAGE}`)).toBe(true);
    },
  );
});

describe('contract with folders', () => {
  it.each([
    ['--out', '../elsewhere'],
    ['--out', '/tmp'],
    ['--out', '.'],
    ['--register', '..'],
  ])('%s %s, outside the root, is refused', (option, folder) => {
    const { root } = createProject();
    const run = runContractCli(['generate', '--root', root, option, folder]);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(/^contract: \S+ is no folder below /);
  });

  it('--out naming a file is refused', () => {
    const { root } = createProject();
    const run = runContractCli(['generate', '--root', root, '--out', 'register/parcel.md']);
    expect(run).toEqual({
      code: 2,
      stdout: '',
      stderr: `contract: register/parcel.md is a file, not a folder\n\n${USAGE}`,
    });
  });
});

describe('contract without a page to read', () => {
  it.each([['generate'], ['check']])('%s says so, exits with 2 and writes nothing', (command) => {
    const folder = createFolder();
    mkdirSync(join(folder, 'register'));
    for (const register of ['register', 'elsewhere']) {
      expect(runContractCli([command, '--root', folder, '--register', register])).toEqual({
        code: 2,
        stdout: '',
        stderr: `contract: no markdown page below ${folder}/${register}\n`,
      });
    }
    expect(readdirSync(folder)).toEqual(['register']);
  });

  it('keeps the files of an earlier run when the register is looked for in the wrong folder', () => {
    const project = createProject();
    generate(project.folders);
    const before = readTexts(project.root);
    expect(runContractCli(['generate', '--root', project.root, '--register', 'registre']).code).toBe(2);
    expect(readTexts(project.root)).toEqual(before);
  });
});
