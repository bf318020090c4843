// `kling job`: hands approved creates over to the watcher, and says how they are.
import { parseArgs } from 'node:util';
import { toPrintable } from '../../generated/kernel/printable.ts';
import { adviseCommands } from '../watcher/advise.ts';
import { loadJobs } from '../watcher/load-jobs.ts';
import { isWatched, type WatchedJob } from '../watcher/state.ts';
import { ADD_OPTIONS, ADD_USAGE, addJobs } from './add-jobs.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { ENVIRONMENT_USAGE, openBook, openSession, type Session } from './open-session.ts';
import { printJson } from './print-json.ts';

const JOB_USAGE = `kling job add render FILE --operation text2video.create --purpose "the street" --approval ID --to FOLDER
kling job add render --row B --approval ID --to FOLDER
kling job add chain FIRST SECOND --operation … --purpose … --approval … --then-operation … --then-purpose … --then-approval … --to FOLDER
kling job list [--all]
kling job show ID
kling job watch [--stay]

${ADD_USAGE}  --all                  of list: those that have ended too
  --stay                 of watch: go on when nothing is left that goes on by itself
  --json                 for a program

Nothing is sent here; kling tick does that. watch shows what ticks do, live on a terminal and as lines in a pipe, and ends with 1 if somebody is needed.
${ENVIRONMENT_USAGE}Exit codes: 0 good, 1 refused or unknown, 2 usage, 3 a bug in the tool.
`;

const OPTIONS = {
  ...ADD_OPTIONS,
  all: { type: 'boolean', default: false },
  stay: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runJob(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  if (values.help === true) {
    terminal.out(JOB_USAGE);
    return EXIT.valid;
  }
  const [verb = '', ...rest] = positionals;
  const session = verb === 'add' ? openSession(process.env) : openBook(process.env);
  switch (verb) {
    case 'add':
      return addJobs(session, rest, values, terminal);
    case 'list':
      if (rest.length > 0) throw new UsageError(`unexpected argument ${rest[0]}`);
      return listJobs(session, values, terminal);
    case 'show': {
      const [id, extra] = rest;
      if (id === undefined || extra !== undefined) throw new UsageError('name one job: kling job show ID');
      return showJob(session, id, values.json, terminal);
    }
    case 'watch':
      if (rest.length > 0) throw new UsageError(`unexpected argument ${rest[0]}`);
      return (await import('./watch-jobs.ts')).watchJobs(session, values, terminal);
    default:
      throw new UsageError(`${`kling job ${verb}`.trimEnd()}: add, list, show or watch is expected`);
  }
}

const ENDED = 'kling job list --all tells those that have ended too';

async function listJobs(
  { guard }: Session,
  { all, json }: { readonly all: boolean; readonly json: boolean },
  terminal: Terminal,
): Promise<number> {
  let isEmpty = true;
  for await (const loaded of loadJobs(guard, all ? 'all' : 'active')) {
    if (loaded.kind === 'corrupt') {
      const { job, file, why } = loaded;
      terminal.out(
        json
          ? `${printJson({ job, state: 'corrupt', file, why })}\n`
          : `${toPrintable(`${job}  corrupt  ${file}: ${why}`)}\n`,
      );
    } else if (loaded.kind === 'job' && isWatched(loaded.job))
      terminal.out(json ? `${printJson(describeJob(loaded.job))}\n` : `${renderLine(loaded.job)}\n`);
    else continue;
    isEmpty = false;
  }
  if (isEmpty && !json) terminal.out(all ? 'there is no job\n' : `no job is under way; ${ENDED}\n`);
  return EXIT.valid;
}

async function showJob({ guard }: Session, id: string, json: boolean, terminal: Terminal): Promise<number> {
  const loaded = await guard.job(id);
  if (loaded.kind === 'absent')
    terminal.out(json ? `${printJson({ job: id, state: 'absent' })}\n` : `there is no such job; ${ENDED}\n`);
  if (loaded.kind === 'corrupt')
    terminal.out(
      json
        ? `${printJson({ ...loaded, state: 'corrupt' })}\n`
        : `${toPrintable(`corrupt  ${loaded.file}: ${loaded.why}`)}\n`,
    );
  if (loaded.kind !== 'job') return EXIT.invalid;
  const { job } = loaded;
  if (json) terminal.out(`${printJson(isWatched(job) ? describeJob(job) : job, 2)}\n`);
  else terminal.out(isWatched(job) ? renderJob(job) : `${job.id}  ${job.state}  not the watcher's\n`);
  return EXIT.valid;
}

/** The task register: operation, model, the two ids, both summaries, time, folder, status, and what came since. */
function describeJob(job: WatchedJob): object {
  const { id, state, request, queuedAt, taskId, why, attention, result, files, attempts } = job;
  const { watch, operation, externalTaskId, purpose, approval, units } = request;
  const { kind, model, promptSummary, assetsSummary, folder, parent, child } = watch;
  return {
    ...{ job: id, state, kind, operation, model, taskId: taskId ?? null, externalTaskId, promptSummary, assetsSummary },
    ...{ folder, queuedAt, purpose, approval: approval.id, units, parent, child, sends: attempts.length },
    ...{ why: why ?? null, attention: attention ?? null, deduction: result?.deduction ?? null, files },
    commands: adviseCommands(job),
  };
}

function renderLine({ id, state, request, taskId, why }: WatchedJob): string {
  const { watch, operation, purpose } = request;
  const cells = [id, state, watch.kind, operation, taskId ?? '-', purpose, why ?? ''];
  return toPrintable(cells.filter((cell) => cell !== '').join('  '));
}

function renderJob(job: WatchedJob): string {
  const { request, externalTaskId } = { ...job, externalTaskId: job.request.externalTaskId };
  const { watch } = request;
  const half =
    watch.parent !== null
      ? [`second half of ${watch.parent}`]
      : watch.child !== null
        ? [`first half of ${watch.child}`]
        : [];
  const lines = [
    renderLine(job),
    ...half,
    `model ${watch.model ?? 'in the path'}, external id ${externalTaskId ?? 'none'}, approval ${request.approval.id}`,
    `prompt: ${watch.promptSummary}`,
    ...(watch.assetsSummary === '' ? [] : [`assets: ${watch.assetsSummary}`]),
    `folder: ${watch.folder}`,
    ...job.files.map(({ path, bytes, sha256 }) => `file: ${path}  ${bytes} bytes, sha256 ${sha256}`),
    ...adviseCommands(job).map((command) => `run: ${command}`),
  ];
  return lines.map((line) => `${toPrintable(line)}\n`).join('');
}
