// Says who writes: host, boot and process, so that a later process can tell whether an earlier one is surely gone.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Writer } from './event.ts';

/** Ids of machines and boots are Linux's; elsewhere the host is known by its name, and no boot is ever known to be over. */
export function identifyWriter(): Writer {
  const machine = readLine('/etc/machine-id') ?? hostname();
  return {
    // The id of a machine is not to be handed on as it is.
    host: createHash('sha256').update(`kling-host\n${machine}`).digest('hex').slice(0, 16),
    boot: readLine('/proc/sys/kernel/random/boot_id') ?? 'unknown',
    pid: process.pid,
    pidStart: readStart() ?? 'unknown',
  };
}

/** Field 22 of stat: ticks since the boot. The name of the program, field 2, may hold blanks and brackets, so fields are counted behind it. */
function readStart(): string | undefined {
  const stat = readLine('/proc/self/stat');
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}

function readLine(path: string): string | undefined {
  try {
    const line = readFileSync(path, 'utf8').trim();
    return line === '' ? undefined : line;
  } catch {
    return undefined;
  }
}
