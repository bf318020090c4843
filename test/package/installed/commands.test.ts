// Both commands from the tarball, in a project that has nothing else: they say what they say here.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { PARCEL_REGISTER, REPOSITORY } from '../../vendors/project.ts';
import { writeProgram } from './consumer.ts';

const installed = join(inject('consumer'), 'node_modules/kling-contract');

interface Said {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(file: string, args: readonly string[], input: string, cwd: string): Said {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

const BODY = '{"model_name":"kling-v3","prompt":"a calm sea","duration":"7","duraton":"7"}';

describe('kling', () => {
  it.each([
    [['help'], ''],
    [['chekc'], ''],
    [['check', '-', '--operation', 'text2video.create', '--json'], BODY],
    [['cost', '-', '--operation', 'text2video.create'], BODY.replace(',"duraton":"7"', '')],
    [['verify'], ''],
  ])('says the same to: %s', (args, input) => {
    const { folder } = writeProgram(inject('consumer'), '');
    const here = run(join(REPOSITORY, 'runtime/cli/main.ts'), args, input, folder);
    expect(run(join(installed, manifest.bin.kling), args, input, folder)).toEqual(here);
  });
});

describe('kling-contract', () => {
  const command = join(installed, manifest.bin['kling-contract']);
  const { folder } = writeProgram(inject('consumer'), '');
  cpSync(PARCEL_REGISTER, join(folder, 'register'), { recursive: true });

  it('tells its version', () => {
    expect(run(command, ['--version'], '', folder)).toEqual({
      status: 0,
      stdout: `${manifest.version}\n`,
      stderr: '',
    });
  });

  it('calls itself as it was called: by the link of npm by its name there, else contract', () => {
    const link = join(folder, 'kling-contract');
    symlinkSync(command, link);
    const said = (name: string) => `${name}: init is no command\n${name} help tells the commands\n`;
    expect(run(link, ['init'], '', folder)).toEqual({ status: 2, stdout: '', stderr: said('kling-contract') });
    expect(run(command, ['init'], '', folder)).toEqual({ status: 2, stdout: '', stderr: said('contract') });
  });

  it('generates from a register, and finds what it generated clean', () => {
    expect(run(command, ['generate'], '', folder)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'generated/schemas.ts'), 'utf8')).toContain("'./schemas/parcel-create.ts'");
    expect(run(command, ['generate', '--check'], '', folder)).toMatchObject({ status: 0, stderr: '' });
  });

  it('asks for the reader of TypeScript where there is code to read, and not before', () => {
    const program = writeProgram(inject('consumer'), 'export {};\n');
    cpSync(join(folder, 'register'), join(program.folder, 'register'), { recursive: true });
    cpSync(join(folder, 'generated'), join(program.folder, 'generated'), { recursive: true });
    cpSync(program.file, join(program.folder, 'src/program.ts'));
    writeFileSync(join(program.folder, 'contract.config.json'), '{ "code": ["src"] }\n');
    const { status, stdout } = run(command, ['check'], '', program.folder);
    expect(status).toBe(1);
    expect(stdout).toContain('hand-written code is read with the package ts-morph, which is not installed');
  });
});
