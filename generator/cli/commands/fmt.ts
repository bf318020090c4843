// `contract fmt`: brings the tables of the register into their compact form; nothing else is touched.
import { parseArgs } from 'node:util';
import { renderPatch } from '../../edits/render-patch.ts';
import type { Finding } from '../../findings/finding.ts';
import { mendPages } from '../../fix/mend-pages.ts';
import { toPrintable } from '../../kernel/printable.ts';
import type { Page } from '../../read/page.ts';
import { readPages } from '../../read/read-pages.ts';
import { collectIn } from '../../run-contract.ts';
import { scanPage } from '../../tables/scan.ts';
import { writePages } from '../../write/write-pages.ts';
import { type Command, EXIT } from '../command.ts';
import { openProject, PROJECT_OPTIONS, PROJECT_USAGE, refuseExtra } from '../options.ts';
import { refuseEmpty } from '../refuse-empty.ts';

const OPTIONS = { ...PROJECT_OPTIONS, check: { type: 'boolean' }, 'dry-run': { type: 'boolean' } } as const;

export const FMT: Command = {
  usage: `contract fmt: bring the tables of the register into their compact form

  --check                      write nothing; name the pages that are not in it, and exit with 1
  --dry-run                    write nothing; print the changes as a patch
${PROJECT_USAGE}
Exit codes: 0 done, or nothing to do, 1 pages that are not in form (--check), or could not be written, 2 usage, 3 a bug in the tool.
`,
  run: (args, terminal) => {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    refuseExtra(positionals, 0);
    const project = openProject(values, terminal);
    const before = readPages(project.root, project.register);
    if (before.length === 0) return refuseEmpty(project, terminal);
    const { pages } = mendPages(before, findPadded, { suggested: false, only: [] });
    const changes = before.flatMap((page, index) => {
      const text = pages[index]?.text ?? page.text;
      return text === page.text ? [] : [{ before: page, text }];
    });
    if (values['dry-run'] === true) terminal.out(renderPatch(changes));
    else if (values.check === true)
      for (const { before: page } of changes) terminal.out(`${toPrintable(page.file)} is not in its compact form\n`);
    if (values.check === true) return changes.length === 0 ? EXIT.clean : EXIT.findings;
    if (values['dry-run'] === true) return EXIT.clean;
    const { written, refused } = writePages(project.root, changes);
    for (const file of written) terminal.out(`wrote ${toPrintable(file)}\n`);
    for (const { file, why } of refused) terminal.out(`${toPrintable(file)} was not written: ${why}\n`);
    if (changes.length === 0) terminal.out('nothing changed\n');
    return refused.length === 0 ? EXIT.clean : EXIT.findings;
  },
};

/** Tables that are not compact, whatever else is wrong with a page. */
function findPadded(pages: readonly Page[]): readonly Finding[] {
  const findings: Finding[] = [];
  for (const page of pages) scanPage(page, collectIn(findings));
  return findings.filter(({ code }) => code === 'TABLE-PADDED');
}
