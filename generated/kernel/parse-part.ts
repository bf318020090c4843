// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// Reads a body by its compiled check first; only of a body that this refuses zod is asked what is wrong with it.
import type * as z from 'zod';
import type { PartSpecification } from './specification.ts';

/** What `part.shape.safeParse` would return. */
export function parsePart(part: PartSpecification, body: unknown): z.ZodSafeParseResult<unknown> {
  const data = part.read?.(body);
  return data === undefined ? part.shape.safeParse(body) : { success: true, data };
}
