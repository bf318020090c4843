// `kling task`: asks for a task, waits for it, or lists those of a route. Asking is free and needs no approval.
import { parseArgs } from 'node:util';
import type { Kling } from '../client/kling.ts';
import type { ListPosition } from '../tasks/asked.ts';
import type { WaitProgress } from '../tasks/wait-for-task.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { withInterrupt } from './interrupt.ts';
import { CLIENT_ENVIRONMENT, withClient } from './open-client.ts';
import { printJson } from './print-json.ts';
import { render, renderNoTask, renderTask, renderTaskLine, renderWaited } from './render-task.ts';
import { readCount, readOperation, readReference, readSeconds, TASK_OPTIONS, TASK_USAGE } from './task-arguments.ts';

const USAGE = `kling task get ID --operation omniVideo.create
kling task wait ID --operation omniVideo.create
kling task list --operation omniVideo.create

${TASK_USAGE}  --deadline SECONDS     of wait: stop waiting then; the task goes on
  --interval SECONDS     of wait: from 30 to 60, less on the emulator
  --pages N              of list: how many, 1 unless given
  --page-size N          of list: 100 unless given
  --from PAGE            of list: a page number, or the cursor of a newer route
  --json                 the answer as JSON; of list a line for each page

${CLIENT_ENVIRONMENT}Exit codes: 0 found, succeeded or listed; 1 missing, failed, not ended or not answered; 2 usage; 3 a bug in the tool.
`;

const OPTIONS = {
  ...TASK_OPTIONS,
  deadline: { type: 'string' },
  interval: { type: 'string' },
  pages: { type: 'string' },
  'page-size': { type: 'string' },
  from: { type: 'string' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];

export async function runTask(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(USAGE);
    return EXIT.valid;
  }
  const [word, id, extra] = positionals;
  const surplus = word === 'list' ? id : extra;
  if (surplus !== undefined) throw new UsageError(`unexpected argument ${surplus}`);
  switch (word) {
    case 'get':
      return withClient(process.env, (kling) => getTask(kling, id, values, terminal));
    case 'wait':
      return withClient(process.env, (kling) => waitForTask(kling, id, values, terminal));
    case 'list':
      return withClient(process.env, (kling) => listTasks(kling, values, terminal));
    default:
      throw new UsageError(
        `${word === undefined ? 'a word is missing' : `${word} is none of the words`}; get, wait or list`,
      );
  }
}

async function getTask(kling: Kling, id: string | undefined, values: Values, terminal: Terminal): Promise<number> {
  const found = await kling.tasks.find(readReference(id, values));
  if (values.json === true) terminal.out(`${printJson(found, 2)}\n`);
  else terminal.out(found.kind === 'found' ? renderTask(found.task) : renderNoTask(found, kling.wire));
  return found.kind === 'found' ? EXIT.valid : EXIT.invalid;
}

async function waitForTask(kling: Kling, id: string | undefined, values: Values, terminal: Terminal): Promise<number> {
  const reference = readReference(id, values);
  const deadlineMs = readSeconds('deadline', values.deadline);
  const intervalMs = readSeconds('interval', values.interval);
  const onProgress = values.json === true ? undefined : createTeller(terminal);
  const waited = await withInterrupt(process, (signal) =>
    kling.tasks.wait(reference, {
      signal,
      ...(deadlineMs === undefined ? {} : { deadlineMs }),
      ...(intervalMs === undefined ? {} : { intervalMs }),
      ...(onProgress === undefined ? {} : { onProgress }),
    }),
  );
  terminal.out(values.json === true ? `${printJson(waited, 2)}\n` : renderWaited(waited, kling.wire));
  return waited.kind === 'succeeded' ? EXIT.valid : EXIT.invalid;
}

/** Tells a state once, and each answer that did not come; the end is told by the answer of the command. */
function createTeller(terminal: Terminal): (progress: WaitProgress) => void {
  let last = '';
  return ({ found, elapsedMs }) => {
    const now = found.kind === 'found' ? found.task.status : found.kind;
    const isEnd = now === 'succeeded' || now === 'failed' || now === 'refused';
    if (!isEnd && (now !== last || now === 'unanswered'))
      terminal.out(render([`${now} after ${Math.round(elapsedMs / 1000)} s`]));
    last = now;
  };
}

async function listTasks(kling: Kling, values: Values, terminal: Terminal): Promise<number> {
  const operation = readOperation(values.operation);
  const pages = readCount('pages', values.pages) ?? 1;
  const pageSize = readCount('page-size', values['page-size']);
  const from = readPosition(values.from);
  const options = { ...(pageSize === undefined ? {} : { pageSize }), ...(from === undefined ? {} : { from }) };
  let walked = 0;
  for await (const page of kling.tasks.pages(operation, options)) {
    walked += 1;
    if (values.json === true) terminal.out(`${printJson(page)}\n`);
    else if (page.kind === 'page') terminal.out(render(page.tasks.map(renderTaskLine)));
    else terminal.out(page.kind === 'cut' ? render([`cut  ${page.why}`]) : renderNoTask(page, kling.wire));
    if (page.kind !== 'page') return EXIT.invalid;
    if (walked < pages || page.next === undefined) continue;
    if (values.json !== true) terminal.out(render([`more: --from ${Object.values(page.next).join('')}`]));
    break;
  }
  return EXIT.valid;
}

/** Digits are a page, anything else is a cursor. */
function readPosition(text: string | undefined): ListPosition | undefined {
  if (text === undefined || text === '') return undefined;
  return /^\d+$/.test(text) ? { page: Number(text) } : { cursor: text };
}
