// `contract generate`: writes the generated files, or says what would be written.
import { parseArgs } from 'node:util';
import { checkDrift, generate } from '../../run-contract.ts';
import type { Written } from '../../write/write-files.ts';
import { type Command, UsageError } from '../command.ts';
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
import { refuseEmpty } from '../refuse-empty.ts';
import { showFindings } from '../show-findings.ts';
import { watchRegister } from '../watch-register.ts';

const OPTIONS = {
  ...PROJECT_OPTIONS,
  ...FORMAT_OPTIONS,
  check: { type: 'boolean' },
  watch: { type: 'boolean' },
} as const;

export const GENERATE: Command = {
  usage: `contract generate: write the generated files; nothing while the register has findings

  --watch                      go on, and generate after every save; Ctrl-C ends it
  --check                      write nothing; compare the generated files with the register
${FORMAT_USAGE}${PROJECT_USAGE}
Exit codes: 0 clean, 1 findings, 2 usage, 3 a bug in the tool.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    refuseExtra(positionals, 0);
    const project = openProject(values, terminal);
    const format = readFormat(values);
    const prefix = readPrefix(values);
    if (values.watch === true) {
      if (values.check === true || format !== 'pretty')
        throw new UsageError('--watch goes with neither --check nor a format');
      return watchRegister(project, terminal, terminal.stopped);
    }
    const run = values.check === true ? checkDrift(project, terminal.today()) : generate(project, terminal.today());
    if (run.pages.length === 0) return refuseEmpty(project, terminal);
    const { written = [], removed = [] } = run.written ?? {};
    const clean = run.written === undefined ? CLEAN : describeWritten(run.written);
    return showFindings({ ...run, command: 'generate', facts: { written, removed }, clean, prefix }, format, terminal);
  },
};

const CLEAN = 'clean: the register is consistent and the generated files are what it says\n';

function describeWritten({ written, removed }: Written): string {
  const lines = [...written.map((path) => `wrote ${path}\n`), ...removed.map((path) => `removed ${path}\n`)];
  return lines.length === 0
    ? 'nothing changed\n'
    : `${lines.join('')}${written.length} written, ${removed.length} removed\n`;
}
