// One question about a task, of which every answer is data, and why there is no task in words.
import type { TaskReference } from '../../tasks/asked.ts';
import { type Tried, tryFind } from '../../tasks/try-find.ts';
import type { TickParts } from '../tick-parts.ts';

export type Asked = Tried | { readonly kind: 'no-credential' };

export async function findTask(
  { tasks }: Pick<TickParts, 'tasks'>,
  reference: TaskReference,
  signal: AbortSignal,
): Promise<Asked> {
  return tasks === undefined ? { kind: 'no-credential' } : tryFind(tasks, reference, { signal });
}

/** Why there is no task, for whoever asks again later. */
export function describeUnfound(asked: Exclude<Asked, { readonly kind: 'found' }>): string {
  switch (asked.kind) {
    case 'missing':
      return `the service does not know the task: ${asked.message}`;
    case 'refused':
      return `the question was refused with ${asked.code}: ${asked.message}`;
    case 'unanswered':
    case 'unaskable':
      return asked.why;
    case 'aborted':
      return 'ended by the caller';
    case 'no-credential':
      return 'there is no credential to ask with';
  }
}
