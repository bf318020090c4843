// Shows what a contract holds: for a person as lines, for a program as JSON.
import type { ContractCounts } from '../kernel/count-rows.ts';

export function printCounts(counts: ContractCounts, json: boolean): void {
  process.stdout.write(json ? `${JSON.stringify(counts, null, 2)}\n` : renderCounts(counts));
}

export function renderCounts(counts: ContractCounts): string {
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
