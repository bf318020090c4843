// The bundled command does what its modules do: the same files, the same words, the same exit codes.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleCommand } from '../../../generator/bundle/bundle.ts';
import { createProject, REPOSITORY, readTexts, replaceText } from '../../vendors/project.ts';
import { type CliRun, runContractCli } from '../../vendors/run-contract-cli.ts';

/** As deep below the root as the real one, so that it finds its package. */
const FOLDER = join(REPOSITORY, 'dist/bundle-test');

beforeAll(() => bundleCommand(FOLDER));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

function runBundle(args: readonly string[]): CliRun {
  const run = spawnSync(process.execPath, [join(FOLDER, 'main.js'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined },
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}

describe('the bundled command', () => {
  it('generates the same bytes', () => {
    const [bundled, plain] = [createProject(), createProject()];
    expect(runBundle(['generate', '--root', bundled.root])).toEqual(runContractCli(['generate', '--root', plain.root]));
    expect(readTexts(bundled.root)).toEqual(readTexts(plain.root));
  });

  it.each([
    ['check'],
    ['check', '--format', 'sarif'],
    ['generate', '--check'],
    ['fix', '--dry-run'],
    ['fmt', '--check'],
    ['stats'],
    ['stats', '--json'],
  ])('says the same of a red register: %s %s', (...args) => {
    const project = createProject();
    replaceText(project, 'register/parcel.md', '| | kilograms |', '| | kilograms | one cell too many |');
    const all = [...args, '--root', project.root];
    expect(runBundle(all)).toEqual(runContractCli(all));
  });

  it.each([['--version'], ['--help'], ['help', 'diff'], ['explain', 'CELL-COUNT'], ['explain'], ['chekc'], []])(
    'says the same to: %s %s',
    (...args) => {
      expect(runBundle(args)).toEqual(runContractCli(args));
    },
  );
});
