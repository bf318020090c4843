// A change of the board as one line, for a pipe or a log.
import { toPrintable } from '../../../generated/kernel/printable.ts';
import type { BoardJob } from './board.ts';

export function printChange(job: BoardJob, at: number): string {
  const { id, state, taskStatus, purpose, paths, why, attention, commands } = job;
  const status =
    state === 'submitted' && taskStatus !== undefined && taskStatus !== state ? `${state} (${taskStatus})` : state;
  const said = state === 'done' ? paths.join(', ') : [attention ?? '', why].filter((part) => part !== '').join(': ');
  const cells = [new Date(at).toISOString(), id, status, purpose, said].filter((cell) => cell !== '');
  const lines = [cells.join('  '), ...commands.map((command) => `  ${command}`)];
  return lines.map((line) => `${toPrintable(line)}\n`).join('');
}
