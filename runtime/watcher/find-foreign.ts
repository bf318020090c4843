// Before a person adopts a task: does the service know it, and is it of this create? What was adopted by a slip would stay the task of the job, and the real one would be lost.
import { tryFind } from '../tasks/try-find.ts';
import type { TickParts } from './tick-parts.ts';

/** Why the task must not be adopted; undefined when nothing speaks against it, or there is no credential to ask with. */
export async function findForeign(
  { guard, tasks }: Pick<TickParts, 'guard' | 'tasks'>,
  id: string,
  taskId: string,
): Promise<string | undefined> {
  const loaded = await guard.job(id);
  // What is known already is asked for by the next round, and what does not wait for a person is refused anyway.
  if (loaded.kind !== 'job' || loaded.job.state !== 'needs_attention' || loaded.job.taskId !== undefined)
    return undefined;
  const { request } = loaded.job;
  if (tasks === undefined || request === undefined) return undefined;
  const found = await tryFind(tasks, { operation: request.operation, id: taskId });
  switch (found.kind) {
    case 'found': {
      const { externalId } = found.task;
      if (externalId === undefined || request.externalTaskId === null || externalId === request.externalTaskId)
        return undefined;
      return `the task ${taskId} was made under the external id ${externalId}; that of the job is ${request.externalTaskId}`;
    }
    case 'missing':
      return `the service does not know the task ${taskId}: ${found.message}`;
    case 'refused':
      return `the task ${taskId} could not be asked for (${found.code}: ${found.message}); try again later`;
    case 'unanswered':
    case 'unaskable':
      return `the task ${taskId} could not be asked for: ${found.why}`;
    case 'aborted':
      return `the task ${taskId} could not be asked for`;
  }
}
