// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// Gives a schema the name of its type, so that whoever uses it need not work its type out of its fields: that is most of what type-checking zod costs.
import type * as z from 'zod';

/**
 * A generated proof beside the schema says that its fields make this type. Here nothing is compared, not even that it is a schema:
 * for one of many fields that alone costs the compiler as much as working out its type.
 */
export function typeAs<Output, Input = unknown>(schema: object): z.ZodType<Output, Input> {
  return schema as z.ZodType<Output, Input>;
}
