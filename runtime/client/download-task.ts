// Downloads a result of a task: knows which file of it is meant, what it should be, and how to get a fresh address when the old one is gone.
import { type DownloadParts, download, systemParts } from '../download/download.ts';
import type { Downloaded, DownloadKind, DownloadOptions, DownloadSource } from '../download/downloaded.ts';
import type { Tasks } from '../tasks/create-tasks.ts';
import type { ResultCopy, Task } from '../tasks/task.ts';

export interface TaskDownloadOptions extends Omit<DownloadOptions, 'allow' | 'name' | 'refresh'> {
  /** The first part of the file name; the id of the task if left out. */
  readonly name?: string;
  /** Another file of the same result. */
  readonly copy?: ResultCopy['as'] | undefined;
}

export type TaskDownloaded =
  | Downloaded
  /** The task has no such file, or none yet. */
  | { readonly kind: 'no-result'; readonly why: string };

export interface TaskDownloadScope {
  readonly tasks: Pick<Tasks, 'find'>;
  readonly isEmulator: boolean;
  readonly parts?: DownloadParts;
}

export async function downloadTask(
  { tasks, isEmulator, parts = systemParts }: TaskDownloadScope,
  task: Task,
  options: TaskDownloadOptions,
): Promise<TaskDownloaded> {
  const { copy, name = task.id, index = 0, ...rest } = options;
  const source = findSource(task, index, copy);
  if (typeof source === 'string') return { kind: 'no-result', why: source };
  const refresh = async (): Promise<string | undefined> => {
    const found = await tasks.find({ operation: task.operation, id: task.id });
    const fresh = found.kind === 'found' ? findSource(found.task, index, copy) : '';
    return typeof fresh === 'string' ? undefined : fresh.url;
  };
  // A copy has a name of its own, so that both fit into one directory.
  const stem = copy === undefined ? name : `${name}-${copy}`;
  return download(source, { ...rest, name: stem, index, allow: isEmulator ? 'loopback' : 'public', refresh }, parts);
}

/** The file, or why there is none. */
function findSource(task: Task, index: number, copy: ResultCopy['as'] | undefined): DownloadSource | string {
  const { id, results, status } = task;
  if (status !== 'succeeded') return `task ${id} is ${status} and has no file`;
  const result = results[index];
  if (result === undefined) return `task ${id} has no result ${index}, only ${results.length}`;
  const kind = toKind(result.kind);
  if (kind === undefined) return `result ${index} of task ${id} is an ${result.kind}, which is no file`;
  const file = copy === undefined ? result : result.copies.find(({ as }) => as === copy);
  if (file?.url === undefined) return `result ${index} of task ${id} has no ${copy ?? ''} file`.replace('  ', ' ');
  return { kind, url: file.url, durationSeconds: file.durationSeconds };
}

function toKind(kind: Task['results'][number]['kind']): DownloadKind | undefined {
  if (kind === 'element') return undefined;
  // What is there to hear of a voice is a sample.
  return kind === 'voice' ? 'audio' : kind;
}
