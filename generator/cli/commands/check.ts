// `contract check`: everything that may not disagree, in one run; writes nothing.
import { parseArgs } from 'node:util';
import { checkProject } from '../../check-project.ts';
import type { Command } from '../command.ts';
import {
  FORMAT_OPTIONS,
  FORMAT_USAGE,
  openProject,
  PROJECT_OPTIONS,
  PROJECT_USAGE,
  readFormat,
  readPrefix,
  readThreshold,
  refuseExtra,
} from '../options.ts';
import { refuseEmpty } from '../refuse-empty.ts';
import { showFindings } from '../show-findings.ts';

const OPTIONS = { ...PROJECT_OPTIONS, ...FORMAT_OPTIONS, 'fail-on': { type: 'string' } } as const;

export const CHECK: Command = {
  usage: `contract check: compare the register with all that is made from it; write nothing

It checks the pages of the register, the generated files, the pages about codes, the hand-written code in the folders
that contract.config.json names, and runs the checkers that it names, of documents for example.

  --fail-on SEVERITY           error, warning or note: what makes it exit with 1 (warning)
${FORMAT_USAGE}${PROJECT_USAGE}
Exit codes: 0 clean, 1 findings, 2 usage, 3 a bug in the tool.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    refuseExtra(positionals, 0);
    const project = openProject(values, terminal);
    const format = readFormat(values);
    const failOn = readThreshold(values['fail-on'], 'warning');
    const prefix = readPrefix(values);
    const tell = (step: string): void => {
      if (format === 'pretty' && terminal.interactive) terminal.err(`checking ${step}\n`);
    };
    const { findings, pages } = await checkProject(project, terminal.today(), tell);
    if (pages.length === 0) return refuseEmpty(project, terminal);
    const clean = 'clean: the register is consistent, and what is made from it is what it says\n';
    return showFindings({ command: 'check', findings, pages, clean, failOn, prefix }, format, terminal);
  },
};
