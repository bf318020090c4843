// `contract promote`: makes a live run part of the evidence, or prints the patch that would.
import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { renderTextPatch } from '../../edits/render-patch.ts';
import { createFinding } from '../../findings/finding.ts';
import { toPrintable } from '../../kernel/printable.ts';
import { renderPromotion } from '../../promote/render-promotion.ts';
import { placeFile } from '../../read/page.ts';
import { listFiles } from '../../read/read-pages.ts';
import { readRunFile } from '../../read/read-run-file.ts';
import { type PromotionRun, promoteOnDisk, refuseRun } from '../../run-promotion.ts';
import { type Command, EXIT, type Terminal, UsageError } from '../command.ts';
import {
  FORMAT_OPTIONS,
  FORMAT_USAGE,
  openProject,
  PROJECT_OPTIONS,
  PROJECT_USAGE,
  readFormat,
  refuseExtra,
} from '../options.ts';
import { refuseEmpty } from '../refuse-empty.ts';
import { showFindings } from '../show-findings.ts';

const OPTIONS = {
  ...PROJECT_OPTIONS,
  ...FORMAT_OPTIONS,
  cite: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
} as const;

export const PROMOTE: Command = {
  usage: `contract promote: make a live run part of the evidence

  contract promote RUN.json    check that the run is real, rewrite the Status and Evidence cells that it supports,
                               add it to the page of the runs, and say what stays as it is and why

  --cite                       cite the run also where a row is live-confirmed already
  --dry-run                    print the patch, write nothing; what is said about it goes to standard error
${FORMAT_USAGE}${PROJECT_USAGE}
Exit codes: 0 promoted, 1 findings and nothing written, 2 usage, 3 a bug in the tool.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    refuseExtra(positionals, 1);
    const [file] = positionals;
    if (file === undefined) throw new UsageError('the file of a run is missing');
    const project = openProject(values, terminal);
    const format = readFormat(values);
    if (!listFiles(project.root, project.register).some((path) => /\.md$/i.test(path)))
      return refuseEmpty(project, terminal);
    const read = readRunFile(isAbsolute(file) ? file : join(terminal.folder, file));
    if (read.kind === 'missing') throw new UsageError(`there is no file ${toPrintable(file)}`);
    const show = (run: PromotionRun): Promise<number> => showRun(run, values['dry-run'] === true, format, terminal);
    if (read.kind === 'unfit')
      return show(refuseRun(createFinding('PROMOTE-JSON', placeFile(file), { message: read.message })));
    const { hosts, ends } = project;
    return show(
      promoteOnDisk({
        folders: project,
        facts: { ...(hosts === undefined ? {} : { hosts }), ...(ends === undefined ? {} : { ends }) },
        file,
        text: read.text,
        today: terminal.today(),
        cite: values.cite === true,
        dryRun: values['dry-run'] === true,
      }),
    );
  },
};

async function showRun(
  promotion: PromotionRun,
  dryRun: boolean,
  format: ReturnType<typeof readFormat>,
  terminal: Terminal,
): Promise<number> {
  const { findings, pages, run, changed, unchanged, written, recovered } = promotion;
  const patch = renderTextPatch(promotion.replacements);
  const isPretty = format === 'pretty';
  if (recovered !== undefined && isPretty) terminal.err(`${describeRecovered(recovered)}\n`);
  if (findings.length > 0 || !isPretty) {
    const facts = { run, dryRun, recovered, changed, unchanged, written, patch };
    return showFindings({ command: 'promote', findings, pages, facts, clean: '' }, format, terminal);
  }
  const report = renderPromotion({ run: run ?? '', changed, unchanged }, terminal.color);
  if (dryRun) {
    terminal.err(report);
    terminal.out(patch);
  } else {
    terminal.out(report);
    terminal.out(`${written.map((path) => `wrote ${toPrintable(path)}\n`).join('')}next: contract generate\n`);
  }
  return EXIT.clean;
}

function describeRecovered(recovered: NonNullable<PromotionRun['recovered']>): string {
  const run = toPrintable(recovered.run);
  return recovered.kind === 'undone'
    ? `the promotion of ${run}, which had not begun to replace pages, was undone`
    : `the promotion of ${run}, which had ended half way, was finished: ${recovered.files.map(toPrintable).join(', ')}`;
}
