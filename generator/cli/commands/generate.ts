// `contract generate`: writes the generated files, or says what would be written.
import { parseArgs } from 'node:util';
import { isKnownClean, rememberClean, stampDrift } from '../../drift/known-clean.ts';
import type { Project } from '../../read/read-project.ts';
import type { Stamp } from '../../read/read-stamp.ts';
import { readVerdict } from '../../read/read-verdict.ts';
import type { Format } from '../../render/formats.ts';
import type { ContractRun, Memory } from '../../run-contract.ts';
import type { Written } from '../../write/write-files.ts';
import { type Command, EXIT, type Terminal, UsageError } from '../command.ts';
import {
  FORMAT_OPTIONS,
  FORMAT_USAGE,
  openProject,
  PROJECT_OPTIONS,
  PROJECT_USAGE,
  readFormat,
  readPrefix,
  refuseExtra,
} from '../options.ts';

const OPTIONS = {
  ...PROJECT_OPTIONS,
  ...FORMAT_OPTIONS,
  check: { type: 'boolean' },
  watch: { type: 'boolean' },
  'no-cache': { type: 'boolean' },
} as const;

export const GENERATE: Command = {
  usage: `contract generate: write the generated files; nothing while the register has findings

  --watch                      go on, and generate after every save of a page, of the settings or
                               of a generated file; Ctrl-C ends it; with --json one line a run,
                               and it ends with its standard input
  --check                      write nothing; compare the generated files with the register
  --no-cache                   do all of it, whatever is known from the last time
${FORMAT_USAGE}${PROJECT_USAGE}
Exit codes: 0 clean, 1 findings, 2 usage, 3 a bug in the tool.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    refuseExtra(positionals, 0);
    const project = openProject(values, terminal);
    const format = readFormat(values);
    const prefix = readPrefix(values);
    const memory = values['no-cache'] === true ? 'none' : 'last run';
    if (values.watch === true) {
      if (values.check === true) throw new UsageError('--watch goes without --check');
      if (format !== 'pretty' && format !== 'json') throw new UsageError('--watch has the formats pretty and json');
      const { watchRegister } = await import('../watch-register.ts');
      const stopped = format === 'json' ? AbortSignal.any([terminal.stopped, terminal.inputEnded()]) : terminal.stopped;
      return watchRegister(() => openProject(values, terminal), format, terminal, stopped, memory);
    }
    const run =
      values.check === true ? await check(project, format, terminal, memory) : await write(project, terminal, memory);
    if (run === KNOWN || run.pages.length > 0) return showRun(run, format, prefix, terminal);
    const { refuseEmpty } = await import('../refuse-empty.ts');
    return refuseEmpty(project, terminal);
  },
};

type Outcome = Pick<ContractRun, 'findings' | 'pages' | 'written'>;

/** Nothing was found the last time, and nothing has changed since. */
const KNOWN: Outcome = { findings: [], pages: [] };

/** Everything that is not needed for a known answer is loaded only when there is none. */
async function check(project: Project, format: Format, terminal: Terminal, memory: Memory): Promise<Outcome> {
  if (memory === 'none') {
    return checkAll(project, terminal);
  }
  const known = readVerdict(project.root);
  const stamp = await stampNow(project, known?.verdict.count ?? 0);
  // The other formats tell of each page.
  if (format === 'pretty' && isKnownClean(known, stamp, terminal.today())) return KNOWN;
  const run = await checkAll(project, terminal);
  await rememberClean(project, run, stamp);
  return run;
}

/** From so many files on a second thread helps to look at them: at 75,000 it takes a quarter off the time. Where the bound lies is a guess. */
const MANY = 20_000;

async function stampNow(project: Project, count: number): Promise<Stamp> {
  if (count < MANY) return stampDrift(project);
  const { startStampThread } = await import('../../threads/stamp-thread.ts');
  const { stampFolders, end } = startStampThread();
  const stamp = stampDrift(project, stampFolders);
  end();
  return stamp;
}

async function checkAll(project: Project, terminal: Terminal): Promise<ContractRun> {
  const [{ checkDrift }, { readFrugally }] = await Promise.all([
    import('../../run-contract.ts'),
    import('../machine.ts'),
  ]);
  return checkDrift(project, terminal.today(), readFrugally);
}

async function write(project: Project, terminal: Terminal, memory: Memory): Promise<Outcome> {
  const [{ generate }, { MACHINE }] = await Promise.all([import('../../run-contract.ts'), import('../machine.ts')]);
  return generate(project, terminal.today(), memory, MACHINE);
}

async function showRun(run: Outcome, format: Format, prefix: string, terminal: Terminal): Promise<number> {
  const { written = [], removed = [] } = run.written ?? {};
  const clean = run.written === undefined ? CLEAN : describeWritten(run.written);
  if (run === KNOWN) {
    terminal.out(clean);
    return EXIT.clean;
  }
  const { showFindings } = await import('../show-findings.ts');
  return showFindings({ ...run, command: 'generate', facts: { written, removed }, clean, prefix }, format, terminal);
}

const CLEAN = 'clean: the register is consistent and the generated files are what it says\n';

function describeWritten({ written, removed }: Written): string {
  const lines = [...written.map((path) => `wrote ${path}\n`), ...removed.map((path) => `removed ${path}\n`)];
  return lines.length === 0
    ? 'nothing changed\n'
    : `${lines.join('')}${written.length} written, ${removed.length} removed\n`;
}
