// Checks what console blocks show: each `kling` command is run, and its output must be the one in the document.
import type { Checked, Edit } from './check-quotes.ts';
import { type KlingCommand, readConsole, readKlingCommand } from './read-console.ts';
import type { CodeBlock, Document, Problem } from './read-document.ts';

/** What a command prints; `broken` says why that is nothing to show. */
export interface Printed {
  readonly output: string;
  readonly broken?: string;
}

/** Runs a command in a folder of its own that holds the files. */
export type RunKling = (command: KlingCommand, files: ReadonlyMap<string, string>) => Printed;

export function checkConsoles(document: Document, run: RunKling): Checked {
  const problems: Problem[] = [];
  const edits: Edit[] = [];
  document.blocks.forEach((block, index) => {
    if (block.info !== 'console') return;
    const above = document.blocks.slice(0, index);
    const shown = readConsole(block.text);
    const made = shown.map(({ command, output }) => {
      const kling = readKlingCommand(command);
      if (kling === undefined) return { command, output };
      const files = collectFiles(kling, above);
      if (typeof files === 'string') {
        problems.push({ file: document.file, line: block.line, message: `${files}: ${command}` });
        return { command, output };
      }
      const printed = run(kling, files);
      if (printed.broken === undefined) return { command, output: printed.output.trimEnd() };
      problems.push({ file: document.file, line: block.line, message: `${printed.broken}: ${command}` });
      return { command, output };
    });
    const text = made.map(({ command, output }) => `$ ${command}${output === '' ? '' : `\n${output}`}`).join('\n');
    if (text === block.text) return;
    const wrong = made.find(({ output }, place) => output !== shown[place]?.output);
    const message = `the output is out of date; run npm run docs -- --write: ${wrong?.command ?? ''}`;
    problems.push({ file: document.file, line: block.line, message });
    if (/^\s*(?:`{3,}|~{3,})/m.test(text)) return;
    edits.push({ start: block.start, end: block.end, text: quoteLines(text, block.prefix) });
  });
  return { problems, edits };
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
