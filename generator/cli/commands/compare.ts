// `contract compare`: the register against an OpenAPI document, captured calls or another register.
import { parseArgs } from 'node:util';
import { type Choice, chooseTold } from '../../compare/choose-told.ts';
import type { Difference } from '../../compare/difference.ts';
import { buildPatch, type Patch } from '../../compare/propose/build-patch.ts';
import { type ComparisonOutcome, runComparison, UPSTREAM_KINDS } from '../../compare/run-comparison.ts';
import { summarize } from '../../compare/summarize.ts';
import { toFinding, toRecord } from '../../compare/to-findings.ts';
import { renderPatch } from '../../edits/render-patch.ts';
import { sortFindings } from '../../findings/finding.ts';
import type { Severity } from '../../findings/severity.ts';
import type { ContractModel } from '../../kernel/contract-model.ts';
import { toPrintable } from '../../kernel/printable.ts';
import type { Page } from '../../read/page.ts';
import type { Format } from '../../render/formats.ts';
import { checkPages, hasErrors, readRegister } from '../../run-contract.ts';
import type { Command, Terminal } from '../command.ts';
import {
  findPath,
  findSource,
  MIN_CALLS,
  readCount,
  readNames,
  refuseUnused,
  tellProgress,
} from '../compare-options.ts';
import {
  FORMAT_OPTIONS,
  FORMAT_USAGE,
  openProject,
  PROJECT_OPTIONS,
  PROJECT_USAGE,
  readFormat,
  readThreshold,
  refuseExtra,
} from '../options.ts';
import { refuseEmpty } from '../refuse-empty.ts';
import { renderProposals, renderSummary } from '../show-comparison.ts';
import { failsOn, showFindings } from '../show-findings.ts';

const OPTIONS = {
  ...PROJECT_OPTIONS,
  ...FORMAT_OPTIONS,
  kind: { type: 'string' },
  map: { type: 'string', multiple: true },
  source: { type: 'string' },
  partial: { type: 'boolean' },
  patch: { type: 'boolean' },
  'min-calls': { type: 'string' },
  'fail-on': { type: 'string' },
} as const;

export const COMPARE: Command = {
  usage: `contract compare: hold the register against something upstream; write nothing

  contract compare FILE|FOLDER|-

FILE is an OpenAPI 3.0 or 3.1 document (.json, .yaml), captured calls (.jsonl, one JSON object a line; - reads them from
the standard input) or the contract.json of another register; FOLDER holds the pages of one. Of captured calls only paths,
types and counts are ever shown. Nothing is fetched.

  --kind KIND                  ${UPSTREAM_KINDS.join(', ')}; what FILE is, where its name does not tell
  --map THEIRS=OURS            their operation (id, "POST /path", name) is this one of ours; may be given several times
  --partial                    upstream describes a part of the service: operations that it lacks are not told
  --source ID                  the source that proposed rows cite; it must be in a sources table
  --patch                      print the proposed rows as a patch and nothing else
  --min-calls N                with fewer calls of an operation nothing is said of what was not seen (${MIN_CALLS})
  --fail-on SEVERITY           error, warning or note: what makes it exit with 1 (error)
${FORMAT_USAGE}${PROJECT_USAGE}
Exit codes: 0 nothing of that severity, 1 findings, 2 usage, 3 a bug in the tool.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    refuseExtra(positionals, 1);
    const project = openProject(values, terminal);
    const format = readFormat(values);
    const failOn = readThreshold(values['fail-on'], 'error');
    const upstream = findPath(positionals[0], values.kind, project.root, terminal);
    const { pages, findings, compiled } = readRegister(project, terminal.today());
    if (pages.length === 0) return refuseEmpty(project, terminal);
    const { model } = compiled;
    const source = findSource(values.source, model);
    // A source that is new is cited by nobody yet; the proposed rows will.
    const wrong = findings.filter(({ code, found }) => code !== 'EVIDENCE-UNUSED' || found !== source?.id);
    if (hasErrors(wrong))
      return showFindings({ command: 'compare', findings: wrong, pages, clean: '' }, format, terminal);
    const outcome = await runComparison(model, {
      root: project.root,
      ...upstream,
      names: readNames(values.map ?? [], model),
      partial: values.partial === true,
      source: source?.id,
      minCalls: readCount(values['min-calls']),
      tell: tellProgress(upstream.bytes, terminal),
    });
    refuseUnused(outcome.unused);
    const choice = chooseTold(outcome.differences, new Set(model.operations.map(({ id }) => id)));
    const check = (edited: readonly Page[]) => checkPages(edited, terminal.today());
    const isPatch = values.patch === true;
    const isProposed = isPatch || format === 'pretty' || format === 'json';
    const patch = buildPatch(isProposed ? choice.told : [], source, { pages, model, check });
    for (const { operation, code, count } of choice.counts)
      terminal.err(
        `contract: ${count} more ${code}${operation === '' ? '' : ` of ${toPrintable(operation)}`} only count; mend the first ones, or compare a part\n`,
      );
    const shown: Shown = { model, pages, outcome, choice, patch, hasSource: source !== undefined, failOn };
    return isPatch ? showPatch(shown, terminal) : showComparison(shown, format, terminal);
  },
};

interface Shown {
  readonly model: ContractModel;
  readonly pages: readonly Page[];
  readonly outcome: ComparisonOutcome;
  readonly choice: Choice;
  readonly patch: Patch;
  readonly hasSource: boolean;
  readonly failOn: Severity;
}

/** The patch alone on the standard output, so that it can be piped to whoever applies it. */
function showPatch({ outcome, patch, failOn }: Shown, terminal: Terminal): number {
  terminal.out(renderPatch(patch.changes));
  for (const address of patch.dropped)
    terminal.err(
      `contract: no row can be proposed for ${toPrintable(address)}; it fits none, or the register would not compile\n`,
    );
  return failsOn([...outcome.findings, ...outcome.differences.map(toFinding)], failOn);
}

async function showComparison(shown: Shown, format: Format, terminal: Terminal): Promise<number> {
  const { model, pages, outcome, choice, patch, hasSource, failOn } = shown;
  const pair = (difference: Difference) => ({ difference, finding: toFinding(difference) });
  const found = choice.told.map(pair);
  const rest = choice.untold.map(pair);
  const records = new Map(found.map(({ difference, finding }) => [finding, toRecord(difference)]));
  const findings = sortFindings([...outcome.findings, ...records.keys()]);
  const operations = summarize(model, outcome, [...found, ...rest]);
  const facts = {
    differences: findings.flatMap((finding) => records.get(finding) ?? []),
    untold: choice.counts,
    operations,
    proposals: patch.sets,
    dropped: patch.dropped,
  };
  const all = [...pages, ...outcome.pages];
  const clean = 'no difference\n';
  const unshown = rest.map(({ finding }) => finding);
  const told = { command: 'compare', findings, unshown, pages: all, facts, clean, failOn };
  const code = await showFindings(told, format, terminal);
  if (format === 'pretty') terminal.out(`${renderProposals(patch, hasSource)}${renderSummary(operations)}`);
  return code;
}
