// Leases as files with a growing number. Who takes a dead one over creates the next number, which only one can; the highest holds.
// They save work: a holder that was taken over finds the name of its next event taken. So they are not synced.
import { stringifyJson } from '../../../../generated/kernel/json.ts';
import type { Processes } from '../../../store/identify-writer.ts';
import type { StoreOptions } from '../../../store/store.ts';
import type { JobStore, Lease } from '../../ports.ts';
import { isSurelyGone, LEASE_LASTS_MS, readLeaseOwner } from '../lease-rules.ts';
import { requireJobId } from '../names.ts';

export function keepLeases(options: StoreOptions, processes: Processes): JobStore['lease'] {
  const { disk, home, writer } = options;
  const folder = `${home}/leases`;
  const place = (job: string, generation: number): string => `${folder}/${job}.${generation}.json`;

  const findHighest = async (job: string): Promise<number> => {
    const names = (await disk.readDirectory(folder)) ?? [];
    const generations = names.flatMap((name) => (name.startsWith(`${job}.`) ? Number(name.split('.')[1]) : []));
    return Math.max(0, ...generations.filter(Number.isInteger));
  };

  /** File-system time against file-system time: no clock of a process is asked. */
  const isExpired = async (path: string): Promise<boolean> => {
    const lease = await disk.inspect(path);
    if (lease === undefined) return true;
    const probe = nameTemporary(options);
    const opened = await disk.openExclusive(probe);
    if (opened !== 'exists') await opened.close();
    const now = await disk.inspect(probe);
    await disk.unlink(probe);
    return now !== undefined && now.modifiedAt - lease.modifiedAt > LEASE_LASTS_MS;
  };

  const isHeld = async (job: string, generation: number): Promise<boolean> => {
    const path = place(job, generation);
    const owner = readLeaseOwner(Buffer.from((await disk.readFile(path)) ?? []).toString('utf8'));
    if (owner !== undefined && isSurelyGone(owner, writer, processes)) return false;
    return !(await isExpired(path));
  };

  const take = async (job: string, generation: number): Promise<boolean> => {
    const temporary = nameTemporary(options);
    const file = await disk.openExclusive(temporary);
    if (file === 'exists') return false;
    try {
      await file.write(Buffer.from(stringifyJson({ owner: writer })));
    } finally {
      await file.close();
    }
    const linked = await disk.link(temporary, place(job, generation));
    if (linked !== 'unsupported') await disk.unlink(temporary);
    // Without links a rename may replace another's lease, which costs work and no more.
    else await disk.rename(temporary, place(job, generation));
    return linked !== 'exists';
  };

  const hold = (job: string, first: number): Lease => {
    let generation = first;
    return {
      get generation() {
        return generation;
      },
      renew: async () => {
        if ((await findHighest(job)) !== generation || !(await take(job, generation + 1))) return false;
        await disk.unlink(place(job, generation));
        generation += 1;
        return true;
      },
      release: () => disk.unlink(place(job, generation)),
    };
  };

  return async (job) => {
    const highest = await findHighest(requireJobId(job));
    if (highest > 0 && (await isHeld(job, highest))) return undefined;
    if (!(await take(job, highest + 1))) return undefined;
    if (highest > 0) await disk.unlink(place(job, highest));
    return hold(job, highest + 1);
  };
}

function nameTemporary({ home, random }: StoreOptions): string {
  return `${home}/tmp/${Buffer.from(random(12)).toString('hex')}`;
}
