// Runs the authoring command as a person or a pipeline runs it: in a process of its own.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { REPOSITORY } from './project.ts';

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Colours are decided by `env` alone, not by what the tests are run from. */
export function runContractCli(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd = REPOSITORY): CliRun {
  const run = spawnSync(process.execPath, [join(REPOSITORY, 'generator/cli/main.ts'), ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, ...env },
  });
  return { code: run.status, stdout: run.stdout, stderr: run.stderr };
}
