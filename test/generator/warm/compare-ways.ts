// Two projects with the same register: one remembers its last run, the other does all of it each time. Both must say and write the same.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readLastRun } from '../../../generator/read/read-last-run.ts';
import { readPages } from '../../../generator/read/read-pages.ts';
import { type ContractRun, generate } from '../../../generator/run-contract.ts';
import { recompile } from '../../../generator/warm/recompile.ts';
import { readFolder } from '../../../generator/write/write-files.ts';
import type { Pages } from './edit-at-random.ts';

export interface Ways {
  /** Says what differs; undefined if nothing does. */
  readonly compare: (pages: Pages) => Outcome;
}

export interface Outcome {
  /** Whether the one that remembers read only some of the pages. */
  readonly isAgain: boolean;
  readonly remembering: Told;
  readonly anew: Told;
}

export interface Told {
  readonly findings: ContractRun['findings'];
  readonly written: ContractRun['written'];
  readonly model: ContractRun['compiled']['model'];
  readonly files: Readonly<Record<string, string>>;
}

export function openWays(folder: string): Ways {
  const [first, second] = [join(folder, 'remembering'), join(folder, 'anew')];
  mkdirSync(join(first, 'node_modules'), { recursive: true });
  return {
    compare: (pages) => {
      for (const root of [first, second]) writePages(root, pages);
      const folders = { root: first, register: 'register', output: 'generated' };
      const last = readLastRun(folders);
      const isAgain = last !== undefined && recompile(last, readPages(first, 'register')) !== undefined;
      return { isAgain, remembering: tell(first, 'last run'), anew: tell(second, 'none') };
    },
  };
}

function writePages(root: string, pages: Pages): void {
  rmSync(join(root, 'register'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function tell(root: string, memory: 'last run' | 'none'): Told {
  const folders = { root, register: 'register', output: 'generated' };
  const { findings, written, compiled } = generate(folders, '2026-11-29', memory);
  return { findings, written, model: compiled.model, files: Object.fromEntries(readFolder(root, 'generated')) };
}
