// `contract generate --watch`: generates after every save and tells what changed; a bad table, or even a bug, never ends it.
import { toPrintable } from '../kernel/printable.ts';
import { CONFIG_FILE, type Project } from '../read/read-project.ts';
import { type Watching, watchFolder } from '../read/watch-folder.ts';
import { renderPretty } from '../render/render-pretty.ts';
import { type ContractRun, generate, indexPages, type Memory } from '../run-contract.ts';
import { compareRuns, type WatchChange, type WatchState } from '../watch/describe-change.ts';
import { listOwned } from '../write/find-foreign.ts';
import { MANIFEST } from '../write/manifest.ts';
import { EXIT, type Terminal, UsageError } from './command.ts';
import { describeRefusal } from './refusals.ts';

/** `pretty` tells a person what is new, `json` tells a program everything, one line a run. */
export type WatchFormat = 'pretty' | 'json';

/** What is watched: where the settings say that it is. */
interface Following {
  readonly project: Project;
  readonly watching: Watching;
  /** True once the generated files are among what is watched. */
  isWhole: boolean;
}

/** Ends when `stopped` is aborted. `open` reads the settings: once for each run, since they may be what was saved. */
export async function watchRegister(
  open: () => Project,
  format: WatchFormat,
  terminal: Terminal,
  stopped: AbortSignal,
  memory: Memory,
): Promise<number> {
  let state: WatchState = { findings: [] };
  const follow = (project: Project): Following => {
    const watching = watchFolder(project.root, project.register, (files) => run(nameFiles(files)));
    watching.keep([CONFIG_FILE]);
    return { project, watching, isWhole: false };
  };
  const run = (why: string): void => {
    const made = attempt(() => {
      const project = open();
      following = followOn(following, project, follow);
      return generate(project, terminal.today(), memory);
    });
    if (typeof made === 'string') {
      terminal.out(format === 'json' ? printProblem(made, why) : `${why}: ${toPrintable(made)}\n`);
      return;
    }
    if ('bug' in made) {
      terminal.err(`contract: this is a bug in the tool, please report it\n${made.bug}\n`);
      return;
    }
    keepOutput(following, made);
    terminal.out(format === 'json' ? printRun(made, why) : `${why}: ${describeRun(made, state, terminal)}`);
    state = { findings: made.findings };
  };
  // Before the first run, or what is saved meanwhile would be missed.
  let following = follow(open());
  run('started');
  if (format === 'pretty') terminal.out(`watching ${toPrintable(following.project.register)}/; Ctrl-C ends it\n`);
  await new Promise<void>((resolve) => {
    if (stopped.aborted) resolve();
    stopped.addEventListener('abort', () => resolve());
  });
  following.watching.stop();
  return EXIT.clean;
}

/** The folders that the settings name may be others than before. */
function followOn(before: Following, project: Project, follow: (project: Project) => Following): Following {
  const { register, output } = before.project;
  if (register === project.register && output === project.output) return before;
  before.watching.stop();
  return follow(project);
}

/** What was just written is what it should be; the first time that is all that the generator owns. */
function keepOutput(following: Following, { written }: ContractRun): void {
  const { project, watching, isWhole } = following;
  const { root, output } = project;
  const changed = [MANIFEST, ...(written?.written ?? []), ...(written?.removed ?? [])];
  const paths = isWhole ? changed : listOwned(root, output);
  watching.keep(paths.map((path) => `${output}/${path}`));
  following.isWhole = true;
}

/** A text says what keeps the register from being read at all; nothing that is thrown ends the watch. */
function attempt(make: () => ContractRun): ContractRun | string | { readonly bug: string } {
  try {
    const made = make();
    return made.pages.length === 0 ? 'no page is left; waiting for one' : made;
  } catch (error) {
    if (error instanceof UsageError) return `${error.message}; nothing is generated until that is mended`;
    return describeRefusal(error) ?? { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** The form of a run, in which nothing was found since nothing was read. */
function printProblem(problem: string, why: string): string {
  return `${JSON.stringify({ why, problem, findings: [], written: [], removed: [] })}\n`;
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
  return files.length === 1 ? toPrintable(first) : `${files.length} files`;
}
