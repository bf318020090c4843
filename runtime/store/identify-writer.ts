// Says who writes: host, boot and process, so that a later process can tell whether an earlier one is surely gone.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { isDiskError } from './disk-error.ts';
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

/** Which processes of this machine there are. */
export interface Processes {
  /** When the process with this id was started, in a form that only compares; `unknown` where the system does not tell; undefined if there is none. */
  findStart(pid: number): string | undefined;
}

export const systemProcesses: Processes = {
  findStart: (pid) => {
    if (readLine('/proc/self/stat') !== undefined) return readStart(String(pid));
    try {
      process.kill(pid, 0);
    } catch (error) {
      if (isDiskError(error, 'ESRCH')) return undefined;
    }
    return 'unknown';
  },
};

/** Field 22 of stat: ticks since the boot. The name of the program, field 2, may hold blanks and brackets, so fields are counted behind it. */
function readStart(pid = 'self'): string | undefined {
  const stat = readLine(`/proc/${pid}/stat`);
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
