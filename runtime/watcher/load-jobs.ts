// All jobs of a home one after the other, so that ten thousand of them need no more memory than one.
import type { Guard } from '../guard/guard.ts';
import type { Loaded } from '../store/job-log.ts';

/** Oldest first. A job that is put away meanwhile comes once, and is not missed. */
export async function* loadJobs(guard: Guard, which: 'active' | 'all'): AsyncGenerator<Loaded> {
  const store = await guard.readRecords();
  const active = await store.listJobs();
  const archived = which === 'all' ? await store.listArchived() : [];
  for (const id of [...new Set([...archived, ...active])].sort()) yield await guard.job(id);
}
