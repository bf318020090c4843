// `npm run docs`: checks every document against the contract; with --write it brings quotes and computed blocks up to date.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkDocuments } from './check-documents.ts';
import { readContract, readRepository } from './read-repository.ts';
import { createRunner } from './run-kling.ts';
import { toFindings } from './to-findings.ts';

const HOME = fileURLToPath(new URL('../..', import.meta.url));

const USAGE = `npm run docs [-- --write] [-- --json]

Checks links, the index, payloads, quotes of rows, computed blocks and the output of shown commands of every document.
  --write   bring quotes, computed blocks and outputs up to date
  --json    problems for a program
  --findings  what contract check asks: findings for its report, without running the shown commands
  --root DIR  the folder of the documents (this repository)

Exit codes: 0 clean, 1 problems, 2 usage.
`;

function main(args: readonly string[]): number {
  const options = {
    write: { type: 'boolean' },
    json: { type: 'boolean' },
    findings: { type: 'boolean' },
    root: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { values } = parseArgs({ args: [...args], options });
  if (values.help === true) {
    process.stdout.write(USAGE);
    return 0;
  }
  const root = values.root ?? HOME;
  const contract = readContract(root);
  if (values.findings === true) {
    const repository = readRepository(root);
    const { problems } = checkDocuments(contract, repository);
    const pictures = repository.pictures.map(({ file, written = '' }) => [file, written] as const);
    const texts = new Map([...repository.texts, ...pictures]);
    process.stdout.write(
      `${JSON.stringify({ findings: toFindings(problems, texts), files: [...repository.texts.keys()] })}\n`,
    );
    return 0;
  }
  const readAll = () => ({ ...readRepository(root), run: createRunner(root) });
  if (values.write === true) {
    for (const [file, text] of checkDocuments(contract, readAll()).mended) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, `${file}.new`), text);
      renameSync(join(root, `${file}.new`), join(root, file));
      if (values.json !== true) process.stdout.write(`wrote ${file}\n`);
    }
  }
  const { documents, payloads, problems } = checkDocuments(contract, readAll());
  if (values.json === true) process.stdout.write(`${JSON.stringify({ documents, payloads, problems }, null, 2)}\n`);
  else {
    for (const { file, line, message } of problems) process.stdout.write(`${file}:${line}  ${message}\n`);
    process.stdout.write(
      `${documents} documents, ${payloads} payloads, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}\n`,
    );
  }
  return problems.length === 0 ? 0 : 1;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))) throw error;
  process.stderr.write(`npm run docs: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
