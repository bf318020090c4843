// The page on the emulator holds every fault as the code knows it, and its sample test passes as it stands there.
import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDocument } from '../../../runtime/documents/read-document.ts';
import { ASSET_FAULTS } from '../../../runtime/emulator/assets/asset-faults.ts';
import { WIRE_FAULTS } from '../../../runtime/emulator/server/wire-faults.ts';
import { createFolder, REPOSITORY } from '../../vendors/project.ts';

const text = readFileSync(join(REPOSITORY, 'docs/emulator.md'), 'utf8');

/** The rows below a header, as they stand. */
function listRows(header: string): string[] {
  const lines = text.split('\n');
  const rows = lines.slice(lines.indexOf(header) + 2);
  return rows.slice(
    0,
    rows.findIndex((line) => !line.startsWith('|')),
  );
}

it('lists every fault of the wire', () => {
  expect(listRows('| fault | moments | what it does |')).toEqual(
    Object.entries(WIRE_FAULTS).map(([name, { moments, does }]) => `| \`${name}\` | ${moments.join(', ')} | ${does} |`),
  );
});

it('lists every fault of results', () => {
  expect(listRows('| fault | what it does |')).toEqual(
    Object.entries(ASSET_FAULTS).map(([name, does]) => `| \`${name}\` | ${does} |`),
  );
});

it('shows a test that passes', () => {
  const sample = readDocument('docs/emulator.md', text).blocks.find(({ info }) => info === 'ts');
  const folder = createFolder();
  for (const name of ['generated', 'runtime', 'package.json']) symlinkSync(join(REPOSITORY, name), join(folder, name));
  const file = join(folder, 'sample.ts');
  // The entry of the package, as the source that it is built from.
  const program = sample?.text.replace("'kling-contract/emulator'", "'./runtime/entries/emulator.ts'");
  writeFileSync(file, program ?? '');
  const { stdout, status } = spawnSync(process.execPath, ['--test', file], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toContain('a lost answer is found again by the external id');
  expect(status).toBe(0);
});
