// `contract diff`: what changed in the contract between two states, how grave it is, and the version that it asks for.
import { parseArgs } from 'node:util';
import { compareContracts } from '../../diff/compare-contracts.ts';
import { countFrom, LEVELS, type Level } from '../../diff/levels.ts';
import { TAXONOMY } from '../../diff/taxonomy/taxonomy.ts';
import { prefixPlace } from '../../findings/prefix-paths.ts';
import { toPrintable } from '../../kernel/printable.ts';
import { type ChangesReport, createReport } from '../../render/changes-report.ts';
import { type Command, EXIT, type Terminal, UsageError } from '../command.ts';
import {
  openProject,
  PREFIX_USAGE,
  PROJECT_OPTIONS,
  PROJECT_USAGE,
  readPrefix,
  refuseExtra,
  suggest,
} from '../options.ts';
import { readState, type State, type StateSource } from '../read-state.ts';
import { showFindings } from '../show-findings.ts';

const OPTIONS = {
  ...PROJECT_OPTIONS,
  prefix: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  contract: { type: 'boolean' },
  'fail-on': { type: 'string' },
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  marker: { type: 'string' },
  codes: { type: 'boolean' },
} as const;

export const DIFF: Command = {
  usage: `contract diff: what changed in the contract, how grave it is, and the version that it asks for

  contract diff REF [REF]      from a commit, branch or tag to another, or to the working tree
  contract diff --from PATH [--to PATH]
                               from a folder of pages, a project or a contract.json to another, or to the working tree
  contract diff --codes        every change that can be found, with its level and the reason

  --contract                   read generated/contract.json instead of the pages
  --fail-on LEVEL              the level from which on the exit code is 1: ${LEVELS.join(', ')}, none; breaking unless told
  --json                       for a program
  --markdown                   for a comment on a pull request
  --marker NAME                the name by which that comment is found again (contract-diff)
${PREFIX_USAGE}${PROJECT_USAGE}
Exit codes: 0 nothing as grave as --fail-on, 1 something is, or a state does not compile, 2 usage, 3 a bug in the tool.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const form = readForm(values);
    const threshold = readThreshold(values['fail-on'] ?? 'breaking');
    const marker = readMarker(values.marker ?? 'contract-diff');
    if (values.codes === true) return printCodes(form, terminal);
    const prefix = readPrefix(values);
    const [from, to] = readSources(positionals, values);
    const options = {
      project: openProject(values, terminal),
      folder: terminal.folder,
      isGenerated: values.contract === true,
    };
    // The other one has pages, or ends here: a folder that is nowhere is a slip.
    const states = [await readState(from, { ...options, mayBeEmpty: true }), await readState(to, options)] as const;
    const broken = states.find(({ findings }) => findings.length > 0);
    if (broken !== undefined) return showBroken(broken, form, { marker, prefix }, terminal);
    const [before, after] = states;
    if (before.pages.length === 0 && !options.isGenerated && from.kind === 'revision')
      terminal.err(
        `contract: ${toPrintable(before.name)} has no page below ${options.project.register}: all of ${toPrintable(after.name)} is new\n`,
      );
    const changes = compareContracts(before.model, after.model).map((change) => ({
      ...change,
      place: prefixPlace(change.place, prefix),
    }));
    const report = createReport(before.name, after.name, changes);
    terminal.out(await renderReport(report, form, marker, terminal));
    return threshold !== 'none' && countFrom(report.counts, threshold) > 0 ? EXIT.findings : EXIT.clean;
  },
};

type Form = 'pretty' | 'json' | 'markdown';

function readForm(values: { readonly json?: boolean; readonly markdown?: boolean }): Form {
  if (values.json === true && values.markdown === true)
    throw new UsageError('--json and --markdown cannot both be meant');
  return values.json === true ? 'json' : values.markdown === true ? 'markdown' : 'pretty';
}

function readThreshold(word: string): Level | 'none' {
  const threshold = ([...LEVELS, 'none'] as const).find((candidate) => candidate === word);
  if (threshold !== undefined) return threshold;
  throw new UsageError(`${toPrintable(word)} is no level; ${suggest(word, [...LEVELS, 'none'])}`);
}

/** It becomes a comment in the text, which nothing but a plain name may end. */
function readMarker(marker: string): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(marker) && marker.length <= 80) return marker;
  throw new UsageError(
    `${toPrintable(marker)} is no marker; small letters and digits, joined by single hyphens, are expected`,
  );
}

function readSources(
  refs: readonly string[],
  { from, to }: { readonly from?: string; readonly to?: string },
): readonly [StateSource, StateSource] {
  refuseExtra(refs, 2);
  const [first, second] = refs;
  if (first !== undefined && (from !== undefined || to !== undefined))
    throw new UsageError('commits and paths cannot both be compared; give refs, or --from and --to');
  const last: StateSource =
    second !== undefined
      ? { kind: 'revision', ref: second }
      : to !== undefined
        ? { kind: 'path', path: to }
        : { kind: 'working-tree' };
  if (first !== undefined) return [{ kind: 'revision', ref: first }, last];
  if (from !== undefined) return [{ kind: 'path', path: from }, last];
  throw new UsageError('what to compare with is missing; name a commit, branch or tag, or --from PATH');
}

async function showBroken(
  state: State,
  form: Form,
  { marker, prefix }: { readonly marker: string; readonly prefix: string },
  terminal: Terminal,
): Promise<number> {
  const name = toPrintable(state.name);
  terminal.err(
    `contract: ${name} does not compile, so nothing is compared; --contract compares the generated contracts\n`,
  );
  if (form === 'markdown') {
    const { renderBrokenMarkdown } = await import('../../render/render-changes-markdown.ts');
    terminal.out(renderBrokenMarkdown(state.name, state.findings.length, marker));
    return EXIT.findings;
  }
  return showFindings({ ...state, command: 'diff', facts: { state: state.name }, clean: '', prefix }, form, terminal);
}

async function renderReport(report: ChangesReport, form: Form, marker: string, terminal: Terminal): Promise<string> {
  switch (form) {
    case 'pretty':
      return (await import('../../render/render-changes-pretty.ts')).renderChangesPretty(report, terminal);
    case 'json':
      return (await import('../../render/render-changes-json.ts')).renderChangesJson(report);
    case 'markdown':
      return (await import('../../render/render-changes-markdown.ts')).renderChangesMarkdown(report, marker);
  }
}

async function printCodes(form: Form, terminal: Terminal): Promise<number> {
  if (form === 'json') {
    terminal.out(`${JSON.stringify(TAXONOMY, null, 2)}\n`);
  } else {
    const { printTaxonomy } = await import('../../diff/taxonomy/print-taxonomy.ts');
    terminal.out(printTaxonomy());
  }
  return EXIT.clean;
}
