// A command that is called wrongly must say so on stderr, exit with 2 and touch nothing.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '../../generator/run-contract.ts';
import { createFolder, createProject, REPOSITORY, readTexts, writeText } from '../vendors/project.ts';
import { runContractCli } from '../vendors/run-contract-cli.ts';

const USAGE = runContractCli(['--help']).stdout;

const HINT = 'contract help tells the commands\n';

describe('contract', () => {
  it.each([[['help']], [['--help']], [['-h']]])('%j prints the usage', (args) => {
    expect(runContractCli(args)).toEqual({ code: 0, stdout: USAGE, stderr: '' });
    expect(USAGE).toContain('contract generate ');
    expect(USAGE).toContain('Exit codes: 0 clean, 1 findings, 2 usage, 3 a bug in the tool.\n');
  });

  it('lists every command, and each has a usage text of its own', () => {
    const names = [...USAGE.matchAll(/^ {2}contract ([a-z]+)/gm)].map(([, name = '']) => name);
    const texts = names.filter((name) => name !== 'help').map((name) => runContractCli(['help', name]).stdout);
    expect(texts.filter((text) => !/^contract [a-z]+: .+\n/.test(text) || !text.includes('\nExit codes: '))).toEqual(
      [],
    );
    expect(runContractCli(['generate', '--help']).stdout).toBe(texts[0]);
    expect(new Set(texts).size).toBe(names.length - 1);
  });

  it.each([['--version'], ['-v']])('%s prints the version of the package', (option) => {
    const { version } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8'));
    expect(runContractCli([option])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('called with nothing shows the usage on stderr', () => {
    expect(runContractCli([])).toEqual({ code: 2, stdout: '', stderr: `contract: a command is missing\n\n${USAGE}` });
  });

  it.each([
    [['generat'], 'generat is no command; did you mean generate?'],
    [['check', 'now'], 'unexpected argument now'],
    [['\u001B[31mred'], '\uFFFD[31mred is no command'],
    [['help', 'chek'], 'chek is no command; did you mean check?'],
    [['check', '--format', 'jsno'], 'jsno is no format; did you mean json?'],
    [['check', '--format', 'xml'], 'xml is no format; pretty, json, github, sarif, junit are expected'],
    [['check', '--jsno'], '--jsno is no option of this command; did you mean --json?'],
    [['check', '--\u001B[31mred'], '--\uFFFD[31mred is no option of this command'],
    [['check', '--json', '--format', 'sarif'], '--json and --format sarif cannot both be meant'],
  ])('called with %j says what is wrong on stderr', (args, message) => {
    expect(runContractCli(args)).toEqual({ code: 2, stdout: '', stderr: `contract: ${message}\n${HINT}` });
  });

  it.each([[['generate', '--root']], [['check', '--json=1']]])('refuses the option of %j', (args) => {
    const run = runContractCli(args);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/^contract: .*'?--(?:root|json)/);
    expect(run.stderr.endsWith(`\n${HINT}`)).toBe(true);
  });
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
    expect(run.stderr).toMatch(/^contract: \S+ is no path below /);
  });

  it('--out naming a file is refused', () => {
    const project = createProject();
    writeText(project, 'notes.txt', 'mine');
    const run = runContractCli(['generate', '--root', project.root, '--out', 'notes.txt']);
    expect(run).toEqual({
      code: 2,
      stdout: '',
      stderr: `contract: notes.txt is a file, not a folder\n${HINT}`,
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
        stderr: `contract: no markdown page below ${folder}/${register}; write the first one there, or name the folders with --root and --register\n`,
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
