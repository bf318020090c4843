// Checks what console blocks show: each `kling` command is run, and its output must be the one in the document.
import type { Edit, Problem } from './problem.ts';
import { type KlingCommand, readConsole, readKlingCommand } from './read-console.ts';
import type { CodeBlock, Document } from './read-document.ts';

/** What a command prints; `broken` says why that is nothing to show. */
export interface Printed {
  readonly output: string;
  readonly broken?: string;
}

/** Runs a command in a folder of its own that holds the files. */
export type RunKling = (command: KlingCommand, files: ReadonlyMap<string, string>) => Printed;

export function checkConsoles(document: Document, run: RunKling): Problem[] {
  const problems: Problem[] = [];
  const report = (line: number, message: string, edit?: Edit) =>
    problems.push({
      code: edit === undefined ? 'DOCUMENT-EXAMPLE' : 'DOCUMENT-COMPUTED',
      file: document.file,
      line,
      message,
      ...(edit === undefined ? {} : { edit }),
    });
  document.blocks.forEach((block, index) => {
    if (block.info !== 'console') return;
    const above = document.blocks.slice(0, index);
    const shown = readConsole(block.text);
    const made = shown.map(({ command, output }) => {
      const kling = readKlingCommand(command);
      if (kling === undefined) return { command, output };
      const files = collectFiles(kling, above);
      if (typeof files === 'string') {
        report(block.line, `${files}: ${command}`);
        return { command, output };
      }
      const printed = run(kling, files);
      if (printed.broken === undefined) return { command, output: printed.output.trimEnd() };
      report(block.line, `${printed.broken}: ${command}`);
      return { command, output };
    });
    const text = made.map(({ command, output }) => `$ ${command}${output === '' ? '' : `\n${output}`}`).join('\n');
    if (text === block.text) return;
    const wrong = made.find(({ output }, place) => output !== shown[place]?.output);
    const message = `the output is out of date; run npm run docs -- --write: ${wrong?.command ?? ''}`;
    // An output that holds a fence would end the block.
    if (/^\s*(?:`{3,}|~{3,})/m.test(text)) report(block.line, message);
    else report(block.line, message, { start: block.start, end: block.end, text: quoteLines(text, block.prefix) });
  });
  return problems;
}

/** Lines as they stand inside a list or quote. */
function quoteLines(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => `${prefix}${line}`.trimEnd())
    .join('\n');
}

/** The files that a command names: a payload is the one shown last above it, a script the one shown last. */
function collectFiles(command: KlingCommand, above: readonly CodeBlock[]): ReadonlyMap<string, string> | string {
  const files = new Map<string, string>();
  const payload = above.findLast((block) => block.info.startsWith('json'))?.text;
  for (const name of command.args.filter((word) => word.endsWith('.json'))) {
    // It is written into a folder of its own, and nowhere else.
    if (!/^\w[\w.-]*$/.test(name)) return `${name} is no plain file name`;
    if (payload === undefined) return `no payload stands above for ${name}`;
    files.set(name, payload);
  }
  if (command.feed.kind === 'script') {
    const script = above.findLast((block) => block.info === 'ts')?.text;
    if (script === undefined) return `no script stands above for ${command.feed.file}`;
    files.set(command.feed.file, script);
  }
  return files;
}
