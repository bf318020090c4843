#!/usr/bin/env node
// The authoring command. Exit codes: 0 clean, 1 findings, 2 usage, 3 a bug in the tool.
import { posix } from 'node:path';
import { parseArgs } from 'node:util';
import { countRows } from '../kernel/count-rows.ts';
import { toPrintable, wantsColor } from '../kernel/printable.ts';
import { isFile } from '../read/read-pages.ts';
import { renderPretty } from '../render/render-pretty.ts';
import { type ContractRun, checkDrift, type Folders, generate, readRegister } from '../run-contract.ts';
import { printCounts } from './print-counts.ts';

const USAGE = `contract: markdown tables to a checked contract

  contract generate            write the generated files
  contract check               write nothing; check the register, and the generated files against it
  contract generate --check    the same
  contract stats               count what the register holds

  --json                       findings, or counts, for a program
  --root DIR                   the folder that holds register/ and generated/ (this folder)
  --register DIR, --out DIR    other names for those two

Exit codes: 0 clean, 1 findings, 2 usage, 3 a bug in the tool.
`;

const EXIT = { clean: 0, findings: 1, usage: 2, bug: 3 } as const;

function main(args: readonly string[]): number {
  const parsed = readArguments(args);
  if (typeof parsed === 'string') {
    process.stderr.write(`contract: ${parsed}\n\n${USAGE}`);
    return EXIT.usage;
  }
  if (parsed.command === 'help') {
    process.stdout.write(USAGE);
    return EXIT.clean;
  }
  const run = runCommand(parsed);
  if (run.pages.length === 0) {
    process.stderr.write(`contract: no markdown page below ${parsed.folders.root}/${parsed.folders.register}\n`);
    return EXIT.usage;
  }
  if (parsed.command === 'stats' && run.findings.length === 0) printCounts(countRows(run.compiled.model), parsed.json);
  else if (parsed.json)
    process.stdout.write(
      `${JSON.stringify({ findings: run.findings, written: run.written?.written ?? [], removed: run.written?.removed ?? [] }, null, 2)}\n`,
    );
  else print(run);
  return run.findings.length === 0 ? EXIT.clean : EXIT.findings;
}

function runCommand({ command, folders }: Arguments): ContractRun {
  switch (command) {
    case 'generate':
      return generate(folders);
    case 'stats':
      return readRegister(folders);
    default:
      return checkDrift(folders);
  }
}

interface Arguments {
  readonly command: 'generate' | 'check' | 'stats' | 'help';
  readonly json: boolean;
  readonly folders: Folders;
}

function readArguments(args: readonly string[]): Arguments | string {
  const options = {
    check: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
    root: { type: 'string' },
    register: { type: 'string' },
    out: { type: 'string' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [command, extra] = positionals;
    const folders = {
      root: values.root ?? process.cwd(),
      register: toFolder(values.register ?? 'register'),
      output: toFolder(values.out ?? 'generated'),
    };
    const json = values.json === true;
    for (const folder of [folders.register, folders.output]) {
      if (folder === '.' || folder.startsWith('..') || posix.isAbsolute(folder) || folder.includes('\\'))
        return `${toPrintable(folder)} is no folder below ${folders.root}`;
      if (isFile(folders.root, folder)) return `${toPrintable(folder)} is a file, not a folder`;
    }
    if (values.help === true || command === 'help') return { command: 'help', json, folders };
    if (extra !== undefined) return `unexpected argument ${toPrintable(extra)}`;
    if (command === 'generate') return { command: values.check === true ? 'check' : 'generate', json, folders };
    if (command === 'check' || command === 'stats') return { command, json, folders };
    return command === undefined ? 'a command is missing' : `${toPrintable(command)} is no command`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** One spelling for one folder, since the paths of rows are generated. */
function toFolder(path: string): string {
  return posix.join(path, '.');
}

function print(run: ContractRun): void {
  const stream = process.stdout;
  const color = wantsColor(stream, process.env);
  const pages = new Map(run.pages.map((page) => [page.file, page]));
  if (run.findings.length > 0) {
    stream.write(renderPretty(run.findings, pages, { color, width: stream.columns ?? 120 }));
    stream.write(`\n${run.findings.length} ${run.findings.length === 1 ? 'finding' : 'findings'}\n`);
    return;
  }
  if (run.written === undefined) {
    stream.write('clean: the register is consistent and the generated files are what it says\n');
    return;
  }
  const { written, removed } = run.written;
  for (const path of written) stream.write(`wrote ${path}\n`);
  for (const path of removed) stream.write(`removed ${path}\n`);
  stream.write(
    written.length + removed.length === 0
      ? 'nothing changed\n'
      : `${written.length} written, ${removed.length} removed\n`,
  );
}

// A reader that closes the pipe early (head) has what it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(
    `contract: this is a bug in the tool, please report it\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
  process.exitCode = EXIT.bug;
}
