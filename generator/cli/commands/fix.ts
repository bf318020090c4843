// `contract fix`: mends what can be mended in the register, and then in the documents beside it, and says what is left for a person.
import { parseArgs } from 'node:util';
import { checkHandWritten } from '../../check-hand-written.ts';
import { runCheckers } from '../../check-project.ts';
import { renderPatch } from '../../edits/render-patch.ts';
import { CATALOGUE } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { ChosenFix, FixWish } from '../../fix/choose-fixes.ts';
import { mendDocuments } from '../../fix/mend-documents.ts';
import { mendPages } from '../../fix/mend-pages.ts';
import { proposeFixes } from '../../fix/propose-fix.ts';
import { toPrintable } from '../../kernel/printable.ts';
import { readPages } from '../../read/read-pages.ts';
import type { Project } from '../../read/read-project.ts';
import { checkPages, compilePages, hasErrors, indexPages } from '../../run-contract.ts';
import { type PageChange, writePages } from '../../write/write-pages.ts';
import { type Command, EXIT, UsageError } from '../command.ts';
import { openProject, PROJECT_OPTIONS, PROJECT_USAGE, refuseExtra, suggest } from '../options.ts';
import { refuseEmpty } from '../refuse-empty.ts';

const OPTIONS = {
  ...PROJECT_OPTIONS,
  suggested: { type: 'boolean' },
  only: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

export const FIX: Command = {
  usage: `contract fix: mend what can be mended beyond doubt

The pages of the register come first. If nothing had to be mended there, what was found in hand-written code and by the
checkers of the project follows: quotes and computed parts of documents, for example.

  --suggested                  also what is only probably meant: the nearest name, for example
  --only CODE                  findings of this code alone; may be given several times
  --dry-run                    write nothing; print the changes as a patch
  --json                       what was mended and what is left, for a program
${PROJECT_USAGE}
Exit codes: 0 nothing wrong is left, 1 findings are left, 2 usage, 3 a bug in the tool.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    refuseExtra(positionals, 0);
    const project = openProject(values, terminal);
    const wish = readWish(values);
    const repair = await mendProject(project, wish, terminal.today());
    if (repair === undefined) return refuseEmpty(project, terminal);
    const dry = values['dry-run'] === true;
    const { written, refused } = dry ? { written: [], refused: [] } : writePages(project.root, repair.changes);
    if (values.json === true) {
      const { made, left } = repair;
      const patch = dry ? { patch: renderPatch(repair.changes) } : {};
      terminal.out(`${JSON.stringify({ made, left, written, refused, ...patch }, null, 2)}\n`);
    } else if (dry) terminal.out(renderPatch(repair.changes));
    else {
      for (const { finding, fix } of repair.made) {
        const { file, line, column } = finding.place;
        terminal.out(`${toPrintable(`${file}:${line}:${column}  ${finding.code}  ${fix.title}`)}\n`);
      }
      for (const { file, why } of refused) terminal.out(`${toPrintable(`${file} was not written: ${why}`)}\n`);
      terminal.out(describe(repair, written.length));
    }
    return hasErrors(repair.left) || refused.length > 0 ? EXIT.findings : EXIT.clean;
  },
};

interface Repair {
  readonly changes: readonly PageChange[];
  readonly made: readonly ChosenFix[];
  readonly left: readonly Finding[];
}

async function mendProject(project: Project, wish: FixWish, today: string): Promise<Repair | undefined> {
  const before = readPages(project.root, project.register);
  if (before.length === 0) return undefined;
  const { pages, made, findings } = mendPages(before, (each) => checkPages(each, today), wish);
  const changes = before.flatMap((page, index): PageChange[] => {
    const text = pages[index]?.text ?? page.text;
    return text === page.text ? [] : [{ before: page, text }];
  });
  // Documents are compared with what is generated, which an edit of the register makes stale.
  if (changes.length > 0 || hasErrors(findings)) return { changes, made, left: findings };
  const checked = await runCheckers(project);
  const code = await checkHandWritten(project, compilePages(before, today).compiled.model);
  const others = indexPages([...code.pages, ...checked.pages]);
  const documents = mendDocuments(proposeFixes([...code.findings, ...checked.findings], others), others, wish);
  return { ...documents, left: [...findings, ...documents.left] };
}

function readWish(values: { readonly suggested?: boolean; readonly only?: readonly string[] }): FixWish {
  const only = values.only ?? [];
  for (const code of only)
    if (!Object.hasOwn(CATALOGUE, code))
      throw new UsageError(
        `${toPrintable(code)} is no code; ${suggest(code, Object.keys(CATALOGUE), 'contract explain --codes lists all')}`,
      );
  return { suggested: values.suggested === true, only };
}

function describe({ made, left }: Repair, written: number): string {
  const done =
    made.length === 0 ? 'nothing to mend' : `${made.length} mended in ${written} ${written === 1 ? 'page' : 'pages'}`;
  return `${done}; ${left.length === 0 ? 'nothing is left' : `${left.length} left, which contract check shows`}\n`;
}
