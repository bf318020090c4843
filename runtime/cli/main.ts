#!/usr/bin/env node
// The `kling` command: one module a subcommand, loaded only when it is called.
import { describeUnknownOption, findNearest } from '../../generated/kernel/nearest.ts';
import { toPrintable, wantsColor } from '../../generated/kernel/printable.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { explainUnwritten } from './explain-unwritten.ts';

const USAGE = `kling: the Kling AI API, checked against its contract

  kling check        check a payload before it is sent, or an answer after it came
  kling cost         say what a request costs before it is sent
  kling lint-prompt  say what its wording is likely to do to the clip
  kling task         ask for a task, wait for it, or list those of a route
  kling download     fetch the files of a task, verified
  kling emulator     serve an emulated service on this machine, to try clients on
  kling callbacks    receive callbacks, and say which task to ask for

  kling plan         say what would be sent and what stands against it
  kling approve      write down that a person allows it, with its number of creates and its units
  kling create       send one create under an approval
  kling verify       take a row of the verification plan from its dry run to its verdict
  kling ledger       list every create with what came of it
  kling report       say what was spent, and what it has shown
  kling settle       decide what only a person can: withdraw a job, adopt its task, or give it up
  kling stop         forbid every create until somebody lifts it

  kling job          hand approved creates over to the watcher, and see how they are
  kling tick         send, ask, download: one round over all jobs, for cron
  kling resolve      decide about a job that needs a person
  kling cancel       take a job back that was not sent
  kling doctor       look after disk, clock, permissions and records
  kling migrate      move the records out of files into SQLite or PostgreSQL

  kling help         this text; kling help check for the options of a command
  kling --version    the version of this package

Only create, verify and tick can spend, and only under an approval. task, download, tick, resolve, doctor and ledger --ask read from the
service, which is free; nothing else calls it.
Exit codes: 0 good, 1 not good (invalid, refused, unknown, failed), 2 usage, 3 a bug in the tool.
`;

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

const COMMANDS: Readonly<Record<string, Command>> = {
  check: async (args, terminal) => (await import('./check-command.ts')).runCheck(args, terminal),
  cost: async (args, terminal) => (await import('./cost-command.ts')).runCost(args, terminal),
  emulator: async (args, terminal) => (await import('./emulator-command.ts')).runEmulatorCommand(args, terminal),
  download: async (args, terminal) => (await import('./download-command.ts')).runDownload(args, terminal),
  callbacks: async (args, terminal) => (await import('./callbacks-command.ts')).runCallbacks(args, terminal),
  plan: async (args, terminal) => (await import('./plan-command.ts')).runPlan(args, terminal),
  approve: async (args, terminal) => (await import('./approve-command.ts')).runApprove(args, terminal),
  create: async (args, terminal) => (await import('./create-command.ts')).runCreate(args, terminal),
  verify: async (args, terminal) => (await import('./verify-command.ts')).runVerify(args, terminal),
  ledger: async (args, terminal) => (await import('./ledger-command.ts')).runLedger(args, terminal),
  report: async (args, terminal) => (await import('./report-command.ts')).runReport(args, terminal),
  settle: async (args, terminal) => (await import('./settle-command.ts')).runSettle(args, terminal),
  job: async (args, terminal) => (await import('./job-command.ts')).runJob(args, terminal),
  tick: async (args, terminal) => (await import('./tick-command.ts')).runTickCommand(args, terminal),
  resolve: async (args, terminal) => (await import('./resolve-command.ts')).runResolve(args, terminal),
  cancel: async (args, terminal) => (await import('./cancel-command.ts')).runCancel(args, terminal),
  doctor: async (args, terminal) => (await import('./doctor-command.ts')).runDoctor(args, terminal),
  migrate: async (args, terminal) => (await import('./migrate-command.ts')).runMigrate(args, terminal),
  stop: async (args, terminal) => (await import('./stop-command.ts')).runStop(args, terminal),
  'lint-prompt': async (args, terminal) => (await import('./lint-prompt-command.ts')).runLintPrompt(args, terminal),
  task: async (args, terminal) => (await import('./task-command.ts')).runTask(args, terminal),
};

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  const terminal: Terminal = {
    out: (text) => void process.stdout.write(text),
    color: wantsColor(process.stdout, process.env),
  };
  if (name === undefined) {
    process.stderr.write(USAGE);
    return EXIT.usage;
  }
  if (name === '--version' || name === '-v') {
    terminal.out(`${(await import('./tool.ts')).TOOL.version}\n`);
    return EXIT.valid;
  }
  if (name === 'help' || name === '--help' || name === '-h') return showHelp(rest[0], terminal);
  return findCommand(name)(rest, terminal);
}

async function showHelp(name: string | undefined, terminal: Terminal): Promise<number> {
  if (name !== undefined && name !== 'help') return findCommand(name)(['--help'], terminal);
  terminal.out(USAGE);
  return EXIT.valid;
}

function findCommand(name: string): Command {
  const command = readCommand(name);
  if (command !== undefined) return command;
  const nearest = findNearest(name, [...Object.keys(COMMANDS), 'help']);
  throw new UsageError(`${name} is no command${nearest === undefined ? '' : `; did you mean ${nearest}?`}`);
}

async function readHelp(command: Command | undefined): Promise<string> {
  const help: string[] = [];
  await command?.(['--help'], { out: (text) => void help.push(text), color: false });
  return help.join('');
}

/** Undefined for what is no wrong call. */
async function describeUsage(error: unknown, command: Command | undefined): Promise<string | undefined> {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const { code, message } = error;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return describeUnknownOption(message, await readHelp(command));
  const lacking = /^Option '(?:-\w, )?(--[\w-]+) <value>' argument missing$/.exec(message)?.[1];
  if (lacking !== undefined) return `${lacking} needs a value`;
  return String(code).startsWith('ERR_PARSE_ARGS') ? message : undefined;
}

function readCommand(name: string | undefined): Command | undefined {
  return name !== undefined && Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
}

function nameHelp(name: string | undefined): string {
  return readCommand(name) !== undefined
    ? `kling ${name} --help tells how it is called`
    : 'kling help tells the commands';
}

/** The machine is not fit for it: a home that others can read, a disk or a database that failed. Known by name, so that their modules are not loaded for it. */
const REFUSED: ReadonlySet<string> = new Set(['HomeRefused', 'SyncFailure', 'DatabaseFailure']);

// A reader that closes the pipe early (head) has what it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.valid);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const usage = await describeUsage(error, readCommand(process.argv[2]));
  const unwritten = explainUnwritten(error);
  if (usage !== undefined) {
    process.stderr.write(`kling: ${toPrintable(usage)}\n${nameHelp(process.argv[2])}\n`);
    process.exitCode = EXIT.usage;
  } else if (error instanceof Error && REFUSED.has(error.name)) {
    // What was known and could not be written down, the id of a task that was paid for perhaps, must not be lost with the process.
    const unrecorded = 'unrecorded' in error ? (JSON.stringify(error.unrecorded) ?? '') : '';
    process.stderr.write(
      `kling: ${toPrintable(error.message)}\n${unrecorded === '' ? '' : `not recorded: ${toPrintable(unrecorded)}\n`}`,
    );
    process.exitCode = EXIT.invalid;
  } else if (unwritten !== undefined) {
    process.stderr.write(`kling: ${toPrintable(unwritten)}\n`);
    process.exitCode = EXIT.invalid;
  } else {
    process.stderr.write(
      `kling: this is a bug in the tool, please report it\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = EXIT.bug;
  }
}
