// Fetches what a task of a job made, and has the guard write down each file with its checksum.
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { download } from '../download/download.ts';
import type { Job } from '../store/job.ts';
import type { Tasks } from '../tasks/create-tasks.ts';
import type { Task } from '../tasks/task.ts';
import type { Follow } from './follow-job.ts';

/** `problems` gets what kept a result from being fetched. */
export async function fetchResults(
  { guard, kling, signal, tell }: Follow,
  tasks: Tasks,
  job: Job,
  task: Task,
  folder: string,
  problems: string[],
): Promise<void> {
  const directory = resolve(folder);
  await mkdir(directory, { recursive: true });
  for (const [index, result] of task.results.entries()) {
    const { kind, url, durationSeconds, id } = result;
    if (url === undefined || kind === 'element' || kind === 'voice') continue;
    const refresh = async (): Promise<string | undefined> => {
      const found = await tasks.find({ operation: task.operation, id: task.id }, { signal });
      return found.kind === 'found' ? found.task.results[index]?.url : undefined;
    };
    const allow = kling.isEmulator ? 'loopback' : 'public';
    const saved = await download(
      { kind, url, durationSeconds },
      { directory, name: job.id, index, allow, signal, refresh },
    );
    if (saved.kind !== 'saved') {
      problems.push(`result ${index + 1} was not downloaded: ${describeFailure(saved)}`);
      continue;
    }
    tell(`${saved.path}  ${saved.bytes} bytes, sha256 ${saved.sha256}`);
    const { path, bytes, sha256 } = saved;
    const changed = await guard.recordFile(job.id, { path, bytes, sha256, resultId: id ?? null });
    if (changed.kind === 'refused') problems.push(changed.why);
  }
}

function describeFailure(failure: Exclude<Awaited<ReturnType<typeof download>>, { kind: 'saved' }>): string {
  switch (failure.kind) {
    case 'forbidden':
      return `its address may not be reached (${failure.why})`;
    case 'expired':
      return `its address is gone (${failure.status})`;
    case 'aborted':
      return 'aborted; the same command with --job goes on';
    default:
      return `${failure.kind}, ${failure.why}: ${failure.detail}`;
  }
}
