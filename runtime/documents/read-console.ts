// Reads what a console block shows: commands after `$ `, each with the output below it.

export interface ShownCommand {
  readonly command: string;
  /** Lines below the command, joined by line feeds; empty if it shows none. */
  readonly output: string;
}

export function readConsole(text: string): ShownCommand[] {
  const shown: { command: string; lines: string[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('$ ')) shown.push({ command: line.slice(2), lines: [] });
    else shown.at(-1)?.lines.push(line);
  }
  return shown.map(({ command, lines }) => ({ command, output: lines.join('\n') }));
}

/** What feeds a `kling` command: a text on standard input, the output of a script, or nothing. */
export type Feed =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'script'; readonly file: string };

export interface KlingCommand {
  readonly feed: Feed;
  readonly args: readonly string[];
}

const FORM = /^(?:echo '([^']*)' \| |npm exec -- node ([\w.-]+\.ts) \| )?npm run -s kling -- ([^|;&`$<>]+)$/;

/** The command, if it is one of `kling`, alone or fed by echo or a script; every other command is only shown and never run. */
export function readKlingCommand(command: string): KlingCommand | undefined {
  const match = FORM.exec(command);
  if (match === null) return undefined;
  const [, text, file, args = ''] = match;
  const feed: Feed =
    text !== undefined
      ? { kind: 'text', text: `${text}\n` }
      : file !== undefined
        ? { kind: 'script', file }
        : { kind: 'nothing' };
  return { feed, args: [...args.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '') };
}
