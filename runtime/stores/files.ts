// The store in files: KLING_HOME behind the port. Each record is one file, written once; a link that exists is the lock.
import type { Processes } from '../store/identify-writer.ts';
import type { JobStore } from '../store/job-store.ts';
import { type HomeRules, openHome } from '../store/open-home.ts';
import type { OpenedStore, StoreOptions } from '../store/store.ts';
import { keepClaims } from './files/claims.ts';
import { keepHints } from './files/hints.ts';
import { keepJobs } from './files/jobs.ts';
import { keepLeases } from './files/leases.ts';
import { keepStop } from './files/stop.ts';

export async function openFileStore(
  options: StoreOptions,
  rules: HomeRules,
  processes: Processes,
): Promise<OpenedStore> {
  const opened = await openHome(options, rules);
  if (opened.kind === 'refused') return opened;
  const { writer, now, random, redact, elision } = options;
  const records = createFileStore(options, processes);
  return { kind: 'open', store: { id: opened.id, records, writer, now, random, redact, elision } };
}

/** For a home that was opened. */
export function createFileStore(options: StoreOptions, processes: Processes): JobStore {
  const { disk, home } = options;
  const hints = keepHints(options);
  const { secureJob, ...jobs } = keepJobs(options);
  const { secureSlots, securePurpose, ...claims } = keepClaims(options);
  return {
    place: home,
    ...jobs,
    archive: async (job) => {
      const archived = await jobs.archive(job);
      await hints.forget(job);
      return archived;
    },
    ...claims,
    secure: async (claim) => {
      switch (claim.kind) {
        case 'job':
          return secureJob(claim.job);
        case 'slots':
          return secureSlots(claim.approval);
        case 'purpose':
          return securePurpose(claim.key);
      }
    },
    ...keepStop(options),
    due: hints.due,
    postpone: hints.postpone,
    lease: keepLeases(options, processes),
    freeBytes: async () => (await disk.statFileSystem(home)).freeBytes,
  };
}
