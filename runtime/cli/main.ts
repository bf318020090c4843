#!/usr/bin/env node
// The `kling` command: one module a subcommand, loaded only when it is called.
import { findNearest } from '../../generated/kernel/nearest.ts';
import { toPrintable, wantsColor } from '../../generated/kernel/printable.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';

const USAGE = `kling: the Kling AI API, checked against its contract

  kling check        check a payload before it is sent, or an answer after it came
  kling cost         say what a request costs before it is sent
  kling lint-prompt  say what its wording is likely to do to the clip
  kling emulator     serve an emulated service on this machine, to try clients on
  kling help         this text; kling check --help for the options of a command

Nothing here calls the service.
Exit codes: 0 good, 1 not good (invalid, or a cost that cannot be known), 2 usage, 3 a bug in the tool.
`;

const COMMANDS: Readonly<Record<string, (args: readonly string[], terminal: Terminal) => Promise<number>>> = {
  check: async (args, terminal) => (await import('./check-command.ts')).runCheck(args, terminal),
  cost: async (args, terminal) => (await import('./cost-command.ts')).runCost(args, terminal),
  emulator: async (args, terminal) => (await import('./emulator-command.ts')).runEmulatorCommand(args, terminal),
  'lint-prompt': async (args, terminal) => (await import('./lint-prompt-command.ts')).runLintPrompt(args, terminal),
};

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const terminal: Terminal = {
    out: (text) => void process.stdout.write(text),
    color: wantsColor(process.stdout, process.env),
  };
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    (name === undefined ? process.stderr : process.stdout).write(USAGE);
    return name === undefined ? EXIT.usage : EXIT.valid;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) return command(rest, terminal);
  const nearest = findNearest(name, [...Object.keys(COMMANDS), 'help']);
  throw new UsageError(
    `${toPrintable(name)} is no command${nearest === undefined ? '' : `; did you mean ${nearest}?`}`,
  );
}

function isUsage(error: unknown): error is Error {
  return (
    error instanceof UsageError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}

// A reader that closes the pipe early (head) has what it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.valid);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (isUsage(error)) {
    process.stderr.write(`kling: ${toPrintable(error.message)}\nkling help tells the commands\n`);
    process.exitCode = EXIT.usage;
  } else {
    process.stderr.write(
      `kling: this is a bug in the tool, please report it\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = EXIT.bug;
  }
}
