// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// What an emulated answer is known by. An emulator must carry these marks, and whoever turns answers into evidence refuses them wherever they stand.
import { visitBody } from './classify.ts';

/** A header of every answer of an emulator, whatever its value. */
export const EMULATED_HEADER = 'x-emulated';

/** Every id and every part of an address that an emulator makes up begins with it, so that a mark survives in later calls. */
export const EMULATED_PREFIX = 'emulated-';

/** A key that an emulator may put into any body. */
export const EMULATED_KEY = 'emulated';

export interface EmulationMark {
  readonly path: readonly PropertyKey[];
  /** What was recognised: `the header x-emulated`. */
  readonly what: string;
}

/** An id as a whole text, as a step of a path, or as a value of a query; in prose it is a word like any other. */
const MARKED = new RegExp(`(?:^|[/=,])${EMULATED_PREFIX}`, 'i');

/** Every mark in a record of calls and answers; its own key `emulated`, at the top, counts when it is not false. */
export function findEmulationMarks(record: unknown): EmulationMark[] {
  const marks: EmulationMark[] = [];
  visitBody(record, [], (path, value) => {
    const key = String(path.at(-1)).toLowerCase();
    if (key === EMULATED_HEADER) marks.push({ path, what: `the header ${EMULATED_HEADER}` });
    else if (key === EMULATED_KEY && (path.length > 1 || value !== false))
      marks.push({ path, what: `the key ${EMULATED_KEY}` });
    else if (typeof value === 'string' && MARKED.test(value))
      marks.push({ path, what: `a text that begins with ${EMULATED_PREFIX}` });
  });
  return marks;
}
