// One look as the lines of a terminal of some size: first what needs a person, then what goes on, then what has ended. Pure, so that every size can be tested.
import { styleText } from 'node:util';
import { WARNING_MS } from '../find-purge-time.ts';
import type { Board, BoardJob, Cap } from './board.ts';
import { fitText, formatAge, padText } from './columns.ts';
import type { Look } from './follow-board.ts';

export interface Page {
  readonly columns: number;
  readonly rows: number;
  readonly color: boolean;
}

type Style = 'bold' | 'red' | 'yellow' | 'green' | 'dim' | 'plain';

interface Line {
  readonly text: string;
  readonly style: Style;
}

/** Never more lines than the terminal has rows, and none longer than it has columns. */
export function renderLook(look: Look, page: Page): readonly string[] {
  const lines = [
    ...renderHead(look),
    ...renderPeople(look.board),
    ...renderActive(look.board, page.columns),
    ...renderEnded(look),
  ];
  return cutLines(lines, page.rows).map(({ text, style }) => paint(fitText(text, page.columns), style, page.color));
}

function renderHead({ board, ended }: Look): Line[] {
  const { jobs, corrupt, stopped, caps, at } = board;
  const needs = countNeeds(board);
  const parts = [
    `${jobs.length - jobs.filter(needsPerson).length} under way`,
    `${needs} ${needs === 1 ? 'needs' : 'need'} a person`,
    ...(corrupt.length === 0 ? [] : [`${corrupt.length} corrupt`]),
    `${ended.length} ended since you look`,
  ];
  return [
    line(`kling jobs  ${new Date(at).toISOString().slice(11, 19)} UTC  ${parts.join(', ')}`, 'bold'),
    ...(stopped === undefined ? [] : [line(`creates are stopped: ${stopped}`, 'red')]),
    ...caps.map(renderCap),
  ];
}

export function countNeeds({ jobs }: Board): number {
  return jobs.filter(needsPerson).length;
}

function needsPerson({ state }: BoardJob): boolean {
  return state === 'needs_attention';
}

function renderCap({ approval, creates, units, damaged }: Cap): Line {
  if (damaged !== undefined) return line(`approval ${approval}  ${damaged}`, 'red');
  const sums = units.map(({ unit, taken, approved }) => `${taken} of ${approved} ${unit} units`);
  return line(`approval ${approval}  ${creates.taken} of ${creates.approved} creates, ${sums.join(', ')}`, 'dim');
}

function renderPeople({ jobs, corrupt, at }: Board): Line[] {
  return [
    ...jobs
      .filter(needsPerson)
      .flatMap((job) => [
        line(
          `! ${job.id}  ${formatAge(at - job.changedAt)}  ${job.purpose}: ${job.attention ?? ''}, ${job.why}`,
          'red',
        ),
        ...renderPurge(job, at),
        ...job.commands.map((command) => line(`    ${command}`, 'plain')),
      ]),
    ...corrupt.map(({ job, file, why }) => line(`! ${job}  corrupt  ${file}: ${why}; kling doctor`, 'red')),
  ];
}

function renderPurge({ purgedAt }: BoardJob, at: number): Line[] {
  if (purgedAt === undefined || purgedAt - at > WARNING_MS) return [];
  return [line(`    the service may purge its result in ${formatAge(purgedAt - at)}`, 'yellow')];
}

/** As wide as the longest state with the status of its task. */
const STATE_COLUMNS = 21;

/** Below this the purpose would find no room beside a whole id. */
const ROOM_FOR_IDS = 100;

function renderActive({ jobs, at }: Board, columns: number): Line[] {
  return jobs
    .filter((job) => !needsPerson(job))
    .flatMap((job) => {
      const cells = [
        columns < ROOM_FOR_IDS ? `…${job.id.slice(-6)}` : job.id,
        drawProgress(job),
        padText(describeState(job), STATE_COLUMNS),
        padText(formatAge(at - job.changedAt), 6),
        padText(formatAge(at - job.queuedAt), 6),
        job.purpose,
        job.why === '' ? '' : `(${job.why})`,
      ];
      const style = job.state === 'submit_pending' ? 'yellow' : 'plain';
      return [line(`  ${cells.join(' ').trimEnd()}`, style), ...renderPurge(job, at)];
    });
}

/** Steps that are behind it, of the five from its place in the queue to its file. */
function drawProgress(job: BoardJob): string {
  const done = countSteps(job);
  return `[${'#'.repeat(done)}${'.'.repeat(5 - done)}]`;
}

function countSteps({ state, taskStatus }: BoardJob): number {
  switch (state) {
    case 'submit_pending':
      return 1;
    case 'submitted':
      return taskStatus === 'processing' ? 3 : 2;
    case 'downloading':
      return 4;
    case 'done':
      return 5;
    default:
      return 0;
  }
}

function describeState({ state, taskStatus, paths, filesWanted, parent }: BoardJob): string {
  if (state === 'submitted' && taskStatus !== undefined && taskStatus !== state) return taskStatus;
  if (state === 'downloading') return `downloading ${paths.length}/${filesWanted ?? '?'}`;
  return state === 'waiting_parent' ? `waits for …${parent?.slice(-6) ?? ''}` : state;
}

function renderEnded({ ended, board }: Look): Line[] {
  return ended.toReversed().map((job) => {
    const taken = job.deduction === undefined ? '' : `, ${job.deduction} ${job.unit} units`;
    const after = formatAge(job.changedAt - job.queuedAt);
    const said = job.state === 'done' ? job.paths.join(', ') : job.why;
    const ago = formatAge(board.at - job.changedAt);
    const text = `  ${job.id} ${job.state} after ${after}${taken}, ${ago} ago  ${job.purpose}  ${said}`;
    return line(text.trimEnd(), job.state === 'done' ? 'green' : 'yellow');
  });
}

function cutLines(lines: readonly Line[], rows: number): readonly Line[] {
  if (lines.length <= rows) return lines;
  const kept = Math.max(0, rows - 1);
  return [...lines.slice(0, kept), line(`… and ${lines.length - kept} lines more; kling job list`, 'dim')].slice(
    0,
    rows,
  );
}

function line(text: string, style: Style): Line {
  return { text, style };
}

function paint(text: string, style: Style, color: boolean): string {
  return color && style !== 'plain' ? styleText(style, text, { validateStream: false }) : text;
}
