// `find` for whoever looks after many tasks: an id that leads elsewhere, or a key that does not fit the route, is the trouble of one of them and no exception.
import { KlingError } from '../transport/errors.ts';
import type { Found, TaskReference } from './asked.ts';
import type { Tasks } from './create-tasks.ts';

export type Tried =
  | Found
  /** Nothing was sent: a person must mend the id or the credential. */
  | { readonly kind: 'unaskable'; readonly why: string };

export async function tryFind(
  tasks: Pick<Tasks, 'find'>,
  reference: TaskReference,
  options?: { readonly signal?: AbortSignal },
): Promise<Tried> {
  try {
    return await tasks.find(reference, options);
  } catch (error) {
    if (error instanceof KlingError) return { kind: 'unaskable', why: `the question cannot be sent: ${error.message}` };
    throw error;
  }
}
