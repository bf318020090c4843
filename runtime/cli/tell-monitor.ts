// The figures of a round, written where a monitor collects them. That they cannot be written is told, and no reason to leave jobs alone.
import { toPrintable } from '../../generated/kernel/printable.ts';
import { readDiskCode } from '../store/disk-error.ts';
import { describeMetrics, type Round } from '../watcher/metrics/describe-metrics.ts';
import { printMetrics } from '../watcher/metrics/metric.ts';
import { writeMetrics } from '../watcher/metrics/write-metrics.ts';
import type { TickParts } from '../watcher/tick-parts.ts';
import { readBoard } from '../watcher/view/read-board.ts';

/** False when they were not written. */
export async function tellMonitor({ guard }: TickParts, round: Round, path: string): Promise<boolean> {
  const board = await readBoard({ guard, now: Date.now });
  try {
    await writeMetrics(path, printMetrics(describeMetrics(board, round)));
    return true;
  } catch (error) {
    const code = readDiskCode(error);
    if (code === undefined) throw error;
    process.stderr.write(`kling: ${toPrintable(path)} takes no metrics (${code})\n`);
    return false;
  }
}
