// `kling stop`: forbids every create until somebody lifts it. Stopping asks nobody; lifting asks a person.
import { parseArgs } from 'node:util';
import { toPrintable } from '../../generated/kernel/printable.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { openBook } from './open-session.ts';
import { printJson } from './print-json.ts';
import { askForWords, type Said } from './prompt-words.ts';

const STOP_USAGE = `kling stop "the bill looks wrong"      no create leaves any more; queries and downloads go on
kling stop --lift "the bill is right"  creates are allowed again; asks on a terminal
kling stop                             says whether creates are stopped, and why

  --lift                 with a reason; a script adds --yes-creates-may-go-on
  --json                 { stopped, why, changed }

Environment: KLING_HOME (where the records are, ~/.kling unless given).
Exit codes: 0 creates are allowed, or it was done; 1 creates are stopped, or it was not done; 2 usage, 3 a bug in the tool.
`;

const FLAG = 'yes-creates-may-go-on';

const OPTIONS = {
  lift: { type: 'boolean' },
  [FLAG]: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const WORDS = 'creates may go on';

export async function runStop(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(STOP_USAGE);
    return EXIT.valid;
  }
  const [reason, extra] = positionals;
  if (extra !== undefined) throw new UsageError(`unexpected argument ${extra}; put the reason into quotes`);
  const { guard, user } = openBook(process.env);
  const before = await guard.readStop();
  let isDone = true;
  if (values.lift === true) {
    if (reason === undefined) throw new UsageError('say why creates may go on: kling stop --lift "…"');
    const said = before === undefined || values[FLAG] === true ? 'agreed' : await askToLift(before);
    if (said === 'nobody') process.stderr.write(`kling: nobody can be asked here; a script says --${FLAG}\n`);
    isDone = said === 'agreed';
    if (isDone) await guard.liftStop(user, reason);
  } else if (reason !== undefined) await guard.stop(user, reason);
  const why = await guard.readStop();
  const stopped = why !== undefined;
  if (values.json === true)
    terminal.out(`${printJson({ stopped, why, changed: stopped !== (before !== undefined) })}\n`);
  else terminal.out(stopped ? `creates are stopped: ${toPrintable(why)}\n` : 'creates are allowed\n');
  if (reason !== undefined) return isDone ? EXIT.valid : EXIT.invalid;
  return stopped ? EXIT.invalid : EXIT.valid;
}

async function askToLift(why: string): Promise<Said['kind']> {
  const dialogue = { input: process.stdin, output: process.stderr };
  const question = `Creates are stopped: ${toPrintable(why)}`;
  return (await askForWords(dialogue, [{ question, words: WORDS }])).kind;
}
