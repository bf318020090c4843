// `contract stats`: counts what the register holds, for a person as lines, for a program as JSON.
import { parseArgs } from 'node:util';
import { type ContractCounts, countRows } from '../../kernel/count-rows.ts';
import { readRegister } from '../../run-contract.ts';
import { type Command, EXIT } from '../command.ts';
import { openProject, PROJECT_OPTIONS, PROJECT_USAGE, refuseExtra } from '../options.ts';
import { refuseEmpty } from '../refuse-empty.ts';
import { showFindings } from '../show-findings.ts';

const OPTIONS = { ...PROJECT_OPTIONS, json: { type: 'boolean' } } as const;

export const STATS: Command = {
  usage: `contract stats: count what the register holds

  --json                       the counts for a program
${PROJECT_USAGE}
Exit codes: 0 counted, 1 findings in the register, 2 usage, 3 a bug in the tool.
`,
  run: async (args, terminal) => {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    refuseExtra(positionals, 0);
    const project = openProject(values, terminal);
    const run = readRegister(project, terminal.today());
    if (run.pages.length === 0) return refuseEmpty(project, terminal);
    if (run.findings.length > 0)
      return showFindings({ ...run, command: 'stats', clean: '' }, values.json === true ? 'json' : 'pretty', terminal);
    const counts = countRows(run.compiled.model);
    terminal.out(values.json === true ? `${JSON.stringify(counts, null, 2)}\n` : renderCounts(counts));
    return EXIT.clean;
  },
};

function renderCounts(counts: ContractCounts): string {
  const { statuses, postures, operationsByPosture, gapStates, ...tables } = counts;
  const byPosture = Object.entries(postures).map(
    ([posture, own]) => `  ${posture} (operations ${operationsByPosture[posture] ?? 0}): ${line(own)}\n`,
  );
  return `  ${line(tables)}
rows per status
  ${line(statuses)}
rows of operations per posture and status
${byPosture.join('')}gaps per state
  ${line(gapStates)}
`;
}

function line(entries: Readonly<Record<string, number>>): string {
  return Object.entries(entries)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');
}
