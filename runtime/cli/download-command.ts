// `kling download`: asks for a task and fetches its files, verified, into a directory. It reads only, and needs no approval.
import { parseArgs } from 'node:util';
import type { TaskDownloaded } from '../client/download-task.ts';
import type { Kling } from '../client/kling.ts';
import type { ResultCopy, Task } from '../tasks/task.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { withInterrupt } from './interrupt.ts';
import { CLIENT_ENVIRONMENT, withClient } from './open-client.ts';
import { printJson } from './print-json.ts';
import { describeDownload } from './render-download.ts';
import { render, renderNoTask } from './render-task.ts';
import { readReference, TASK_OPTIONS, TASK_USAGE } from './task-arguments.ts';

const USAGE = `kling download ID --operation omniVideo.create --to DIRECTORY

${TASK_USAGE}  --to DIRECTORY         an existing directory, no link to one
  --name NAME            the first part of the file names; the id of the task unless given
  --result N             one result of the task, counted from 0; all of them unless given
  --copy COPY            another file of each result: watermarked or wav
  --strict-hosts         refuse hosts that are not known to be the service's, instead of telling them
  --json                 a line of JSON for each file

A file gets its name only when it is whole: a clip is read box by box and its length compared. What was cut off goes on with the same command.
${CLIENT_ENVIRONMENT}Exit codes: 0 every file is there, 1 one is not, 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  ...TASK_OPTIONS,
  to: { type: 'string' },
  name: { type: 'string' },
  result: { type: 'string' },
  copy: { type: 'string' },
  'strict-hosts': { type: 'boolean' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

const COPIES: readonly ResultCopy['as'][] = ['watermarked', 'wav'];

export async function runDownload(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(USAGE);
    return EXIT.valid;
  }
  const [id, extra] = positionals;
  if (extra !== undefined) throw new UsageError(`unexpected argument ${extra}`);
  const reference = readReference(id, values);
  const wanted = readWanted(values);
  return withClient(process.env, (kling) =>
    withInterrupt(process, async (signal) => {
      const found = await kling.tasks.find(reference, { signal });
      if (found.kind === 'found') return downloadResults(kling, found.task, { ...wanted, signal }, values, terminal);
      terminal.out(values.json === true ? `${printJson(found)}\n` : renderNoTask(found, kling.wire));
      return EXIT.invalid;
    }),
  );
}

type Wanted = Omit<Parameters<Kling['download']>[1], 'index'>;

async function downloadResults(
  kling: Kling,
  task: Task,
  wanted: Wanted,
  { result, json }: Values,
  terminal: Terminal,
): Promise<number> {
  // Of a task without results the first is asked for, since that says why there is none.
  const indexes = result === undefined ? [...task.results.keys()] : [Number(result)];
  const ends: TaskDownloaded[] = [];
  for (const index of indexes.length === 0 ? [0] : indexes) {
    const end = await kling.download(task, { ...wanted, index });
    ends.push(end);
    terminal.out(json === true ? `${printJson(end)}\n` : render(describeDownload(end)));
    if (end.kind === 'aborted') break;
  }
  return ends.every(({ kind }) => kind === 'saved') ? EXIT.valid : EXIT.invalid;
}

function readWanted({ to, name, result, copy, 'strict-hosts': strict }: Values): Wanted {
  if (to === undefined || to === '') throw new UsageError('say where it should go: --to DIRECTORY');
  if (result !== undefined && !/^\d{1,4}$/.test(result))
    throw new UsageError(`--result takes a number from 0, not ${result}`);
  const known = COPIES.find((candidate) => candidate === copy);
  if (copy !== undefined && known === undefined)
    throw new UsageError(`--copy takes ${COPIES.join(' or ')}, not ${copy}`);
  return {
    directory: to,
    hosts: strict === true ? 'strict' : 'warn',
    ...(name === undefined ? {} : { name }),
    ...(known === undefined ? {} : { copy: known }),
  };
}
