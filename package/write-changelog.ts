// `npm run changelog -- FROM [TO]`: writes what changed in the contract between two commits into the unreleased part of CHANGELOG.md; `--first` writes what the contract holds.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { insertContractPart } from './changelog/changelog.ts';
import { type DiffReport, printContractPart } from './changelog/contract-part.ts';
import { type ContractStats, printFirstPart } from './changelog/first-part.ts';

const REPOSITORY = fileURLToPath(new URL('..', import.meta.url));
const FILE = join(REPOSITORY, 'CHANGELOG.md');
const SECTION = 'Unreleased';

const USAGE = `npm run changelog -- FROM [TO]   a commit, branch or tag, and another one or the working tree
npm run changelog -- --first     for the first version, before which there is nothing to compare with
`;

function main(args: readonly string[]): number {
  if (args.length === 1 && args[0] === '--first') {
    const stats = askContract<ContractStats>(['stats', '--json']);
    return stats === undefined ? 1 : write(printFirstPart(stats), 'what the contract holds');
  }
  if (args.length < 1 || args.length > 2 || args.some((arg) => arg.startsWith('-'))) {
    process.stderr.write(USAGE);
    return 2;
  }
  // The contract as it was committed: an older register need not compile with the tool of today.
  const report = askContract<DiffReport>(['diff', ...args, '--contract', '--json', '--fail-on', 'none']);
  return report === undefined
    ? 1
    : write(printContractPart(report), `${report.changes.length} changes of the contract`);
}

/** Undefined when the command refused, and said why. */
function askContract<Answer>(args: readonly string[]): Answer | undefined {
  const command = join(REPOSITORY, 'generator/cli/main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: REPOSITORY,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  // The command of this repository wrote it.
  if (status === 0) return JSON.parse(stdout) as Answer;
  process.stderr.write(stderr);
  return undefined;
}

function write(part: string, what: string): number {
  const changed = insertContractPart(readFileSync(FILE, 'utf8'), SECTION, part);
  if (changed === undefined) {
    process.stderr.write(`CHANGELOG.md has no section "## [${SECTION}]"; write one at its top\n`);
    return 1;
  }
  writeFileSync(FILE, changed);
  process.stdout.write(`CHANGELOG.md tells ${what}\n`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
