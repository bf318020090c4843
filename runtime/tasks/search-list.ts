// Looks for tasks of one external id by walking the list of a route: what a query by that id does not find, or finds only one of, is still in the list.
import type { TaskPage } from './asked.ts';
import type { Task } from './task.ts';

export type Searched =
  /** None, one or several, newest first. */
  | { readonly kind: 'searched'; readonly tasks: readonly Task[] }
  /** The list does not reach as far, or is refused: asking again does not mend it. */
  | { readonly kind: 'unreachable'; readonly why: string }
  /** Nothing is known, and asking again is right. */
  | { readonly kind: 'unanswered'; readonly why: string };

/** `since` in milliseconds since 1970: lists begin with the newest task, and what is older ends the walk. */
export async function searchList(
  pages: AsyncIterable<TaskPage>,
  { externalId, since }: { readonly externalId: string; readonly since: number },
): Promise<Searched> {
  const found = new Map<string, Task>();
  for await (const page of pages) {
    switch (page.kind) {
      case 'page':
        for (const task of page.tasks) if (task.externalId === externalId) found.set(task.id, task);
        if (page.tasks.some(({ createdAt }) => createdAt !== undefined && createdAt < since)) return end(found);
        continue;
      case 'cut':
        return { kind: 'unreachable', why: page.why };
      case 'refused':
        return { kind: 'unreachable', why: `refused with code ${page.code}: ${page.message}` };
      case 'unanswered':
        return { kind: 'unanswered', why: page.why };
      case 'aborted':
        return { kind: 'unanswered', why: 'aborted' };
    }
  }
  return end(found);
}

function end(found: ReadonlyMap<string, Task>): Searched {
  return { kind: 'searched', tasks: [...found.values()] };
}
