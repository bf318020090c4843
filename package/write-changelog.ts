// `npm run changelog -- FROM [TO]`: writes what changed in the contract between two commits into the unreleased part of CHANGELOG.md.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { insertContractPart } from './changelog/changelog.ts';
import { type DiffReport, printContractPart } from './changelog/contract-part.ts';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));
const FILE = join(REPOSITORY, 'CHANGELOG.md');
const SECTION = 'Unreleased';

function main(refs: readonly string[]): number {
  if (refs.length < 1 || refs.length > 2 || refs.some((ref) => ref.startsWith('-'))) {
    process.stderr.write(
      'npm run changelog -- FROM [TO]: a commit, branch or tag, and another one or the working tree\n',
    );
    return 2;
  }
  const command = join(REPOSITORY, 'generator/cli/main.ts');
  // The contract as it was committed: an older register need not compile with the tool of today.
  const args = [command, 'diff', ...refs, '--contract', '--json', '--fail-on', 'none'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: REPOSITORY,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) {
    process.stderr.write(stderr);
    return status ?? 3;
  }
  const report: DiffReport = JSON.parse(stdout);
  const changed = insertContractPart(readFileSync(FILE, 'utf8'), SECTION, printContractPart(report));
  if (changed === undefined) {
    process.stderr.write(`CHANGELOG.md has no section "## [${SECTION}]"; write one at its top\n`);
    return 1;
  }
  writeFileSync(FILE, changed);
  process.stdout.write(`CHANGELOG.md tells ${report.changes.length} changes of the contract\n`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
