// `npm start`: regenerates, runs the drift check, says what the contract holds, checks the payloads in the documents, and says what to do next.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const USAGE = `npm start [-- --once]

Regenerates, checks for drift, prints what the contract holds and checks the payloads in docs/.
  --once    end after the report, for scripts

Exit codes: 0 clean, 1 findings, 2 usage.
`;

const NEXT = `next
  npm run -s kling -- check payload.json --operation omniVideo.create    check a payload
  npm run contract -- check                                              check for drift after an edit of register/
  npm test                                                               everything
  CONTRIBUTING.md                                                        how to change a row
`;

/** Runs an authoring command as its own process: nothing under runtime/ may import the generator. */
function runContract(command: string): number {
  const result = spawnSync(process.execPath, [join(ROOT, 'generator/cli/main.ts'), command, '--root', ROOT], {
    stdio: 'inherit',
  });
  return result.status ?? 1;
}

async function main(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { once: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) {
    process.stdout.write(USAGE);
    return 0;
  }
  process.stdout.write('generating from register/\n');
  const generated = runContract('generate');
  if (generated !== 0) return generated;
  process.stdout.write('checking for drift\n');
  const drift = runContract('check');
  process.stdout.write('\nthe contract holds\n');
  runContract('stats');
  // Loaded only now: it stands on generated code, which has just been written.
  const { checkDocuments } = await import('../documents/check-documents.ts');
  const { readContract, readRepository } = await import('../documents/read-repository.ts');
  const { documents, payloads, problems } = checkDocuments(readContract(ROOT), readRepository(ROOT));
  process.stdout.write(`\ndocuments: ${documents}, payloads in them: ${payloads}, problems: ${problems.length}\n`);
  for (const problem of problems) process.stdout.write(`  ${problem.file}:${problem.line}  ${problem.message}\n`);
  const clean = drift === 0 && problems.length === 0;
  if (values.once !== true && clean) process.stdout.write(`\n${NEXT}`);
  return clean ? 0 : 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error;
  process.stderr.write(`npm start: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
