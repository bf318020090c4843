// The header rows of an operation, parted by where OpenAPI wants them: parameters, the media type, the security scheme.
import type { Field, Operation } from '../../kernel/contract-model.ts';
import { isEvidenced } from '../../plan/is-evidenced.ts';

/** Names that OpenAPI forbids as header parameters. */
const SPECIAL: readonly string[] = ['accept', 'authorization', 'content-type'];

const MEDIA_TYPE = /^[A-Za-z0-9][\w.+-]*\/[A-Za-z0-9][\w.+-]*$/;

export const JSON_TYPE = 'application/json';

export function isSpecial(header: string): boolean {
  return SPECIAL.includes(header.toLowerCase());
}

/** The evidenced row of one of these headers. */
export function findHeader(operation: Operation, name: 'authorization' | 'content-type'): Field | undefined {
  return listSpecial(operation).find((field) => field.path.toLowerCase() === name);
}

export function listSpecial(operation: Operation): Field[] {
  const fields = operation.parts.find((part) => part.name === 'headers')?.fields ?? [];
  return fields.filter((field) => isSpecial(field.path) && isEvidenced(field));
}

/** What a body may be sent as: the values of the header, else its default, else JSON. */
export function listMediaTypes(operation: Operation): string[] {
  const header = findHeader(operation, 'content-type');
  const values = header?.values.filter(isEvidenced).map(({ value }) => value) ?? [];
  const named = (values.length > 0 ? values : [String(header?.default ?? '')]).filter((type) => MEDIA_TYPE.test(type));
  return named.length > 0 ? named : [JSON_TYPE];
}
