// `contract fix`: mends what can be mended, and says what is left for a person.
import { parseArgs } from 'node:util';
import { renderPatch } from '../../edits/render-patch.ts';
import { CATALOGUE } from '../../findings/catalogue.ts';
import type { FixWish } from '../../fix/choose-fixes.ts';
import { mendPages } from '../../fix/mend-pages.ts';
import { toPrintable } from '../../kernel/printable.ts';
import { readPages } from '../../read/read-pages.ts';
import { checkPages, hasErrors } from '../../run-contract.ts';
import { writePages } from '../../write/write-pages.ts';
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
  usage: `contract fix: mend the pages of the register where the mending is beyond doubt

  --suggested                  also what is only probably meant: the nearest name, the computed status
  --only CODE                  findings of this code alone; may be given several times
  --dry-run                    write nothing; print the changes as a patch
  --json                       what was mended and what is left, for a program
${PROJECT_USAGE}
Exit codes: 0 nothing wrong is left, 1 findings are left, 2 usage, 3 a bug in the tool.
`,
  run: (args, terminal) => {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    refuseExtra(positionals, 0);
    const project = openProject(values, terminal);
    const wish = readWish(values);
    const before = readPages(project.root, project.register);
    if (before.length === 0) return refuseEmpty(project, terminal);
    const { pages, made, findings } = mendPages(before, (each) => checkPages(each, terminal.today), wish);
    const changes = before.flatMap((page, index) => {
      const text = pages[index]?.text ?? page.text;
      return text === page.text ? [] : [{ before: page, text }];
    });
    const dry = values['dry-run'] === true;
    const { written, refused } = dry ? { written: [], refused: [] } : writePages(project.root, changes);
    if (values.json === true) {
      const patch = dry ? { patch: renderPatch(changes) } : {};
      terminal.out(`${JSON.stringify({ made, findings, written, refused, ...patch }, null, 2)}\n`);
    } else if (dry) terminal.out(renderPatch(changes));
    else {
      for (const { finding, fix } of made) {
        const { file, line, column } = finding.place;
        terminal.out(`${toPrintable(`${file}:${line}:${column}  ${finding.code}  ${fix.title}`)}\n`);
      }
      for (const { file, why } of refused) terminal.out(`${toPrintable(`${file} was not written: ${why}`)}\n`);
      terminal.out(describe(made.length, written.length, findings.length));
    }
    return hasErrors(findings) || refused.length > 0 ? EXIT.findings : EXIT.clean;
  },
};

function readWish(values: { readonly suggested?: boolean; readonly only?: readonly string[] }): FixWish {
  const only = values.only ?? [];
  for (const code of only)
    if (!Object.hasOwn(CATALOGUE, code))
      throw new UsageError(`${toPrintable(code)} is no code; ${suggest(code, Object.keys(CATALOGUE))}`);
  return { suggested: values.suggested === true, only };
}

function describe(made: number, written: number, left: number): string {
  const done = made === 0 ? 'nothing to mend' : `${made} mended in ${written} ${written === 1 ? 'page' : 'pages'}`;
  const rest = left === 0 ? 'nothing is left' : `${left} left; contract check shows them`;
  return `${done}; ${rest}\n`;
}
