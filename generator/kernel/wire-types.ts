// The types of values on the wire that TypeScript has no word for. No zod here: whoever uses the interfaces alone does not pay for its types.

/** A 64-bit id as it may be sent: a bigint or text of digits beyond 2^53, a number below. */
export type Int64Input = bigint | number | string;

/**
 * A closed list that the service may extend: known values are completed by the editor, any other text is accepted. So a comparison with
 * a text that is no value (`succeeded` where the value is `succeed`) compiles as well.
 */
export type OpenEnum<Known extends string> = Known | (string & {});
