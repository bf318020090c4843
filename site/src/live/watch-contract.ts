// Keeps generated/ up to date while the site is served: the contract's own watch as a child process, whose findings go to the open pages.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { execPath } from 'node:process';
import type { LiveFinding } from './live-findings.ts';

export interface ContractWatch {
  readonly stop: () => void;
}

/** `tell` gets all findings after each run. The child ends with this process, however that ends: it listens to its input. */
export function watchContract(repository: string, tell: (findings: readonly LiveFinding[]) => void): ContractWatch {
  const command = [join(repository, 'generator/cli/main.ts'), 'generate', '--watch', '--json', '--root', repository];
  const child = spawn(execPath, command, { stdio: ['pipe', 'pipe', 'inherit'] });
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) tell(readFindings(line));
  });
  return { stop: () => child.kill() };
}

interface Run {
  readonly findings: readonly LiveFinding[];
  /** What kept the register from being read at all: then nothing could be found. */
  readonly problem?: string;
}

/** Of one run; a problem is shown like a finding, or an open page would look as if all were well. */
export function readFindings(line: string): readonly LiveFinding[] {
  // The generator of this repository wrote it; test/cli/contract-watch.test.ts holds its form.
  const { findings, problem } = JSON.parse(line) as Run;
  if (problem === undefined) return findings;
  const place = { file: '', line: 0 };
  return [{ code: '', severity: 'error', message: problem, place, shown: problem }];
}
