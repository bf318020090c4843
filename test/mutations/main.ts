// Takes away one line at a time that money hangs on, and expects the tests to notice: `node test/mutations/main.ts [words of a name]`.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { copyProject, mutate } from './copy.ts';
import { MUTATIONS, type Mutation } from './mutations.ts';

const wanted = process.argv.slice(2).join(' ');
const chosen = MUTATIONS.filter(({ name }) => name.includes(wanted));
const copy = copyProject();
process.on('SIGINT', () => {
  copy.remove();
  process.exit(1);
});
let missed = 0;
const sound = new Map<string, boolean>();
try {
  process.stdout.write('| mistake | file | noticed by |\n| --- | --- | --- |\n');
  for (const mutation of chosen) {
    const seen = isSound(mutation) ? findNotice(mutation) : undefined;
    if (seen === undefined) missed += 1;
    process.stdout.write(`| ${mutation.name} | ${mutation.file} | ${seen ?? 'NOBODY'} |\n`);
  }
} finally {
  copy.remove();
}
process.stdout.write(`\n${chosen.length - missed} of ${chosen.length} noticed\n`);
process.exitCode = missed > 0 || chosen.length === 0 ? 1 : 0;

/** A test that is red without the mistake notices nothing. */
function isSound({ tests, only }: Mutation): boolean {
  const key = [only, ...tests].join();
  const known = sound.get(key) ?? runTests({ tests, only }).status === 0;
  sound.set(key, known);
  return known;
}

/** The first test that is red; undefined if all are green. */
function findNotice(mutation: Mutation): string | undefined {
  const undo = mutate(copy, mutation);
  const { status, stdout, stderr } = runTests(mutation);
  undo();
  if (status === 0) return undefined;
  const line = stripVTControlCharacters(`${stdout}\n${stderr}`)
    .split('\n')
    .find((text) => text.includes('FAIL'));
  return line?.replace(/^.*?test\//, 'test/').trim() ?? `no test of its own: the run ended with ${status}`;
}

function runTests({ tests, only }: { readonly tests: readonly string[]; readonly only?: string | undefined }) {
  const vitest = join(copy.folder, 'node_modules/vitest/vitest.mjs');
  const named = only === undefined ? [] : ['-t', only];
  const options = ['run', '--project', 'node', '--bail', '1', '--reporter', 'dot', ...named, ...tests];
  return spawnSync(process.execPath, [vitest, ...options], { cwd: copy.folder, encoding: 'utf8' });
}
