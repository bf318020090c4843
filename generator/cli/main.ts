#!/usr/bin/env node
// The authoring command: one module a subcommand, loaded only when it is called. Exit codes: 0 clean, 1 findings, 2 usage, 3 a bug in the tool.
import { type Command, EXIT, type Terminal, UsageError } from './command.ts';
import { describeOldNode, describeRefusal } from './refusals.ts';

/** Under which name it was started: a package may install it under one of its own. */
const CALLED = nameCommand(process.argv[1]);

const USAGE = `contract: markdown tables to a checked contract

  contract generate    write the generated files; --check writes nothing
  contract check       compare the register with all that is made from it
  contract fix         mend what can be mended without asking
  contract fmt         bring tables into their compact form
  contract explain     say what a code means, or all that is known of a row
  contract diff        what changed since a commit, and how grave it is
  contract promote     make a live run part of the evidence
  contract compare     the register against a document, captured calls or another register
  contract stats       count what the register holds
  contract help        this text; contract help COMMAND for one of them

  --version            the version of the tool

Exit codes: 0 clean, 1 findings, 2 usage, 3 a bug in the tool.
`;

const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  generate: async () => (await import('./commands/generate.ts')).GENERATE,
  check: async () => (await import('./commands/check.ts')).CHECK,
  fix: async () => (await import('./commands/fix.ts')).FIX,
  fmt: async () => (await import('./commands/fmt.ts')).FMT,
  explain: async () => (await import('./commands/explain.ts')).EXPLAIN,
  diff: async () => (await import('./commands/diff.ts')).DIFF,
  promote: async () => (await import('./commands/promote.ts')).PROMOTE,
  compare: async () => (await import('./commands/compare.ts')).COMPARE,
  stats: async () => (await import('./commands/stats.ts')).STATS,
};

async function main(args: readonly string[]): Promise<number> {
  const old = describeOldNode(process.versions.node);
  if (old !== undefined) throw new UsageError(old);
  const [name = '', ...rest] = args;
  if (name === '--version' || name === '-v') {
    const { readVersion } = await import('../read/read-version.ts');
    process.stdout.write(`${readVersion()}\n`);
    return EXIT.clean;
  }
  if (name === '') {
    process.stderr.write(`${CALLED}: a command is missing\n\n${USAGE}`);
    return EXIT.usage;
  }
  if (name === 'help' || name === '--help' || name === '-h') return showHelp(rest[0]);
  const command = await findCommand(name);
  if (asksForHelp(rest)) {
    process.stdout.write(command.usage);
    return EXIT.clean;
  }
  return command.run(rest, await openTerminal());
}

/** A link that npm makes has the name of the command; the file itself is `main` wherever it lies. */
function nameCommand(file = ''): string {
  const name = /([^/\\]+?)(?:\.[cm]?[jt]s)?$/.exec(file)?.[1] ?? 'main';
  return name === 'main' ? 'contract' : name;
}

/** What stands after `--` is no option. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end === -1 ? args.length : end).some((word) => word === '--help' || word === '-h');
}

async function showHelp(name: string | undefined): Promise<number> {
  process.stdout.write(name === undefined ? USAGE : (await findCommand(name)).usage);
  return EXIT.clean;
}

async function findCommand(name: string): Promise<Command> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load !== undefined) return load();
  const [{ findNearest }, { toPrintable }] = await Promise.all([
    import('../kernel/nearest.ts'),
    import('../kernel/printable.ts'),
  ]);
  const nearest = findNearest(name, [...Object.keys(COMMANDS), 'help']);
  throw new UsageError(
    `${toPrintable(name)} is no command${nearest === undefined ? '' : `; did you mean ${nearest}?`}`,
  );
}

async function openTerminal(): Promise<Terminal> {
  const { wantsColor } = await import('../kernel/printable.ts');
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    color: wantsColor(process.stdout, process.env),
    // To open that stream takes time, and few commands ask.
    get interactive() {
      return process.stderr.isTTY === true;
    },
    width: process.stdout.columns ?? 120,
    folder: process.cwd(),
    environment: process.env,
    today: () => new Date().toISOString().slice(0, 10),
    stopped: listenForInterrupt(),
    inputEnded: listenForInputEnd,
  };
}

/** Files are written without a pause, so a signal is heard only when they are whole. A second one ends the process at once. */
function listenForInterrupt(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      controller.abort();
      // Whoever waits for it comes to an end by itself; everything else ends here.
      setTimeout(() => process.exit(EXIT.interrupted), 100).unref();
    });
  return controller.signal;
}

/** Reads and forgets: nothing but the end is of interest. A file, such as /dev/null, ends without being closed; of a terminal that hangs up reading fails. */
function listenForInputEnd(): AbortSignal {
  const controller = new AbortController();
  for (const event of ['end', 'close', 'error']) process.stdin.on(event, () => controller.abort());
  process.stdin.resume();
  return controller.signal;
}

async function describeUsage(error: Error, name = ''): Promise<string> {
  if (!('code' in error) || error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return error.message;
  const [{ describeUnknownOption }, { toPrintable }, command] = await Promise.all([
    import('../kernel/nearest.ts'),
    import('../kernel/printable.ts'),
    findCommand(name),
  ]);
  return toPrintable(describeUnknownOption(error.message, command.usage));
}

function isUsage(error: unknown): error is Error {
  return (
    error instanceof UsageError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}

// A reader that closes the pipe early (head) has what it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

async function run(): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    const refusal = describeRefusal(error);
    if (refusal !== undefined) {
      const { toPrintable } = await import('../kernel/printable.ts');
      process.stderr.write(`${CALLED}: ${toPrintable(refusal)}\n`);
      process.exitCode = EXIT.usage;
    } else if (isUsage(error)) {
      process.stderr.write(
        `${CALLED}: ${await describeUsage(error, process.argv[2])}\n${CALLED} help tells the commands\n`,
      );
      process.exitCode = EXIT.usage;
    } else {
      process.stderr.write(
        `${CALLED}: this is a bug in the tool, please report it\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
      );
      process.exitCode = EXIT.bug;
    }
  }
}

// Without a word at the top that waits: the bundle is of the older kind of modules, which know none.
void run();
