// A promotion that was killed, and one that somebody edits into: the register is never left half new without a word.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { stringifyJson } from '../../generator/kernel/json.ts';
import { promoteOnDisk } from '../../generator/run-promotion.ts';
import { openDisk } from '../../generator/write/disk.ts';
import { createParcelProject } from '../vendors/parcel-project.ts';
import { AIR_RUN, PARCEL_ENDS, PARCEL_HOSTS, sealRun } from '../vendors/parcel-run.ts';
import { type Project, readText, readTexts, writeText } from '../vendors/project.ts';
import { runContractCli } from '../vendors/run-contract-cli.ts';

const KILLED = fileURLToPath(new URL('killed-promotion.ts', import.meta.url));
const TEXT = stringifyJson(sealRun(AIR_RUN), 2);

function createWithRun(): Project {
  const project = createParcelProject();
  writeText(project, 'run.json', TEXT);
  return project;
}

function killAt(project: Project, rename: number): void {
  const { signal } = spawnSync(process.execPath, [KILLED, project.root, String(rename)]);
  expect(signal).toBe('SIGKILL');
}

function runIn(project: Project, ...args: string[]) {
  return runContractCli(args, {}, project.root);
}

const whole = createWithRun();
const OLD = readTexts(join(whole.root, 'register'));
runIn(whole, 'promote', 'run.json');
const NEW = readTexts(join(whole.root, 'register'));

describe('a promotion killed with SIGKILL', () => {
  it('before the first rename leaves all pages old; the next call clears up and promotes', () => {
    const project = createWithRun();
    killAt(project, 1);
    expect(readTexts(join(project.root, 'register'))).toMatchObject(OLD);
    const run = runIn(project, 'promote', 'run.json');
    expect([run.code, run.stderr]).toEqual([
      0,
      'the promotion of 2024-05-06-air-with-note, which had not begun to replace pages, was undone\n',
    ]);
    expect(readTexts(join(project.root, 'register'))).toEqual(NEW);
  });

  it.each([
    [2, 'register/parcel.md, register/evidence/runs.md'],
    [3, 'register/evidence/runs.md'],
  ])('before rename %i leaves a register that check refuses; the next call finishes it', (rename, finished) => {
    const project = createWithRun();
    killAt(project, rename);
    const check = runIn(project, 'check');
    expect(check.code).toBe(1);
    expect(check.stdout).toContain('EVIDENCE-UNKNOWN');
    const dry = runIn(project, 'promote', 'run.json', '--dry-run');
    expect(dry.code).toBe(1);
    expect(dry.stdout.split('\n')[0]).toBe(
      'register/.promotion.json:1:1  PROMOTE-INTERRUPTED  an earlier promotion was not finished; a dry run does not finish it',
    );
    const run = runIn(project, 'promote', 'run.json');
    expect(run.stderr).toBe(
      `the promotion of 2024-05-06-air-with-note, which had ended half way, was finished: ${finished}\n`,
    );
    expect(run.stdout).toContain('PROMOTE-EXISTS  already promoted: 2024-05-06-air-with-note');
    expect(readTexts(join(project.root, 'register'))).toEqual(NEW);
  });

  it('and edited before it could be finished is reported, with nothing overwritten', () => {
    const project = createWithRun();
    killAt(project, 2);
    writeText(project, 'register/parcel.md', `${readText(project, 'register/parcel.md')}\nEdited.\n`);
    const before = readTexts(join(project.root, 'register'));
    const run = runIn(project, 'promote', 'run.json');
    expect(run).toEqual({
      code: 1,
      stdout: `register/.promotion.json:1:1  PROMOTE-INTERRUPTED  the promotion of 2024-05-06-air-with-note ended half way, and register/parcel.md was changed since
  fix           restore the pages that register/.promotion.json lists, delete it, and promote the run again

1 finding
`,
      stderr: '',
    });
    expect(readTexts(join(project.root, 'register'))).toEqual(before);
  });
});

describe('a page that is edited while a run is promoted', () => {
  it('is noticed, and nothing is written', () => {
    const project = createWithRun();
    const disk = openDisk(project.root);
    const edit = (): void =>
      writeText(project, 'register/parcel.md', `${readText(project, 'register/parcel.md')}\nEdited.\n`);
    const promotion = promoteOnDisk(
      {
        folders: project.folders,
        facts: { hosts: PARCEL_HOSTS, ends: PARCEL_ENDS },
        file: 'run.json',
        text: TEXT,
        today: '2024-06-30',
        cite: false,
        dryRun: false,
      },
      {
        ...disk,
        write: (path, text, like) => {
          if (path.includes('hosts')) edit();
          disk.write(path, text, like);
        },
      },
    );
    expect(promotion.findings.map(({ code, place }) => `${code} ${place.file}`)).toEqual([
      'PROMOTE-CHANGED register/parcel.md',
    ]);
    expect(promotion.written).toEqual([]);
    const after = readTexts(join(project.root, 'register'));
    expect(after).toEqual({ ...OLD, 'parcel.md': `${OLD['parcel.md']}\nEdited.\n` });
    expect(existsSync(join(project.root, 'register/.promotion.json'))).toBe(false);
  });
});
