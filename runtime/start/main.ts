// `npm start`: regenerates, runs the drift check, says what the contract holds, checks the payloads in the documents, and serves the site.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serveSite } from './serve-site.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const PORT = 4321;

const USAGE = `npm start [-- --once]

Regenerates, checks for drift, prints what the contract holds, checks the payloads in docs/, and serves the site:
open pages follow every edit of register/ and docs/, and show the findings. Ctrl-C ends it.
  --once         end after the report, for scripts
  --port NUMBER  where the site is served, ${PORT} if nothing is said; the next free one if it is taken

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
    options: { once: { type: 'boolean' }, port: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help === true) {
    process.stdout.write(USAGE);
    return 0;
  }
  const port = Number(values.port ?? PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return refuse(`${values.port} is no port`);
  process.stdout.write('generating from register/\n');
  const generated = runContract('generate');
  if (generated !== 0 && values.once === true) return generated;
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
  if (values.once === true) return drift === 0 && problems.length === 0 ? 0 : 1;
  process.stdout.write(`\n${NEXT}\n`);
  return serveSite(ROOT, port).ended;
}

function refuse(message: string): number {
  process.stderr.write(`npm start: ${message}\n\n${USAGE}`);
  return 2;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error;
  process.exitCode = refuse(error.message);
}
