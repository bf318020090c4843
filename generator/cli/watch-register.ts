// `contract generate --watch`: generates after every save and tells what changed; a bad table, or even a bug, never ends it.
import { toPrintable } from '../kernel/printable.ts';
import type { Project } from '../read/read-project.ts';
import { watchFolder } from '../read/watch-folder.ts';
import { renderPretty } from '../render/render-pretty.ts';
import { type ContractRun, generate, indexPages, type Memory } from '../run-contract.ts';
import { compareRuns, type WatchChange, type WatchState } from '../watch/describe-change.ts';
import { EXIT, type Terminal } from './command.ts';
import { describeRefusal } from './refusals.ts';

/** `pretty` tells a person what is new, `json` tells a program everything, one line a run. */
export type WatchFormat = 'pretty' | 'json';

/** Ends when `stopped` is aborted. */
export async function watchRegister(
  project: Project,
  format: WatchFormat,
  terminal: Terminal,
  stopped: AbortSignal,
  memory: Memory,
): Promise<number> {
  let state: WatchState = { findings: [] };
  const run = (why: string): void => {
    try {
      const made = generate(project, terminal.today(), memory);
      terminal.out(format === 'json' ? printRun(made, why) : `${why}: ${describeRun(made, state, terminal)}`);
      state = { findings: made.findings };
    } catch (error) {
      const refusal = describeRefusal(error);
      terminal.err(
        refusal === undefined
          ? `contract: this is a bug in the tool, please report it\n${describeError(error)}\n`
          : `contract: ${toPrintable(refusal)}\n`,
      );
    }
  };
  // Before the first run, or what is saved meanwhile would be missed.
  const watching = watchFolder(project.root, project.register, (files) => run(nameFiles(files)));
  run('started');
  if (format === 'pretty') terminal.out(`watching ${toPrintable(project.register)}/; Ctrl-C ends it\n`);
  await new Promise<void>((resolve) => {
    if (stopped.aborted) resolve();
    stopped.addEventListener('abort', () => resolve());
  });
  watching.stop();
  return EXIT.clean;
}

/** Columns of the frames in `shown`: what a panel of a page takes without scrolling. */
const FRAME_WIDTH = 100;

/** A line of JSON; each finding also as a person would see it. */
function printRun({ findings, pages, written }: ContractRun, why: string): string {
  const byFile = indexPages(pages);
  const options = { color: false, width: FRAME_WIDTH };
  const shown = findings.map((finding) => ({ ...finding, shown: renderPretty([finding], byFile, options) }));
  return `${JSON.stringify({ why, findings: shown, written: written?.written ?? [], removed: written?.removed ?? [] })}\n`;
}

function describeRun(made: ContractRun, state: WatchState, terminal: Terminal): string {
  if (made.pages.length === 0) return 'no page is left; waiting for one\n';
  const change = compareRuns(state, made);
  const frames = renderPretty(change.added, indexPages(made.pages), terminal);
  return `${summarise(change, made)}${frames === '' ? '' : `\n${frames}`}`;
}

function summarise({ added, gone, kept, written, removed }: WatchChange, made: ContractRun): string {
  const files = [
    ...written.slice(0, MOST_FILES).map((path) => `  wrote ${path}\n`),
    ...(written.length > MOST_FILES ? [`  and ${written.length - MOST_FILES} more\n`] : []),
    ...removed.map((path) => `  removed ${path}\n`),
  ];
  const mended = gone.map(({ code, place }) => `  mended ${code} in ${toPrintable(place.file)}\n`);
  const counts = [
    ...(made.written === undefined
      ? ['nothing is generated while there are errors']
      : [describeFiles(written, removed)]),
    ...(added.length === 0 ? [] : [`${added.length} new ${added.length === 1 ? 'finding' : 'findings'}`]),
    ...(kept === 0 ? [] : [`${kept} as before`]),
  ];
  return `${counts.join(', ')}\n${[...mended, ...files].join('')}`;
}

/** One changed row touches a handful of files; the first run writes all of them. */
const MOST_FILES = 8;

function describeFiles(written: readonly string[], removed: readonly string[]): string {
  return written.length + removed.length === 0
    ? 'nothing changed'
    : `${written.length} written${removed.length === 0 ? '' : `, ${removed.length} removed`}`;
}

function nameFiles(files: readonly string[]): string {
  const [first = ''] = files;
  return files.length === 1 ? toPrintable(first) : `${files.length} pages`;
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
