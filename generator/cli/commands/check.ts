// `contract check`: everything that may not disagree, in one run; writes nothing.
import { parseArgs } from 'node:util';
import { checkDrift } from '../../run-contract.ts';
import type { Command } from '../command.ts';
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

const OPTIONS = { ...PROJECT_OPTIONS, ...FORMAT_OPTIONS } as const;

export const CHECK: Command = {
  usage: `contract check: compare the register with all that is made from it; write nothing

${FORMAT_USAGE}${PROJECT_USAGE}
Exit codes: 0 clean, 1 findings, 2 usage, 3 a bug in the tool.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    refuseExtra(positionals, 0);
    const project = openProject(values, terminal);
    const format = readFormat(values);
    const run = checkDrift(project, terminal.today);
    if (run.pages.length === 0) return refuseEmpty(project, terminal);
    const clean = 'clean: the register is consistent and the generated files are what it says\n';
    return showFindings({ ...run, command: 'check', clean }, format, terminal);
  },
};
