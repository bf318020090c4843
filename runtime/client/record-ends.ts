// The tasks of a client that keeps a book: who asks for a task that has ended, or waits for its end, has it written down on the way.
import type { Tasks } from '../tasks/create-tasks.ts';
import type { Book } from './book.ts';

export function recordEnds(tasks: Tasks, book: Book): Tasks {
  return {
    ...tasks,
    find: async (reference, options) => {
      const found = await tasks.find(reference, options);
      if (found.kind === 'found') await book.recordEnd(found.task, reference.externalId);
      return found;
    },
    wait: async (reference, options) => {
      const waited = await tasks.wait(reference, options);
      if (waited.kind === 'succeeded' || waited.kind === 'failed')
        await book.recordEnd(waited.task, reference.externalId);
      return waited;
    },
  };
}
