// The names that functions and values have in a module of compiled checks, and how a field of a body is read there.
import type { Operation, Part } from '../kernel/contract-model.ts';
import type { AcceptedField, AcceptedObject } from '../plan/accepted.ts';
import { nameType } from '../plan/names.ts';
import { quoteText } from './typescript.ts';

export interface CheckNames {
  readonly type: string;
  /** Says whether a value is one. */
  readonly guard: string;
  /** Reads a value into a copy. */
  readonly reader: string;
}

/** Names for one object of a part. Of a request the fields alone are its shape, as in its schema; only names of bodies leave the module. */
export function nameChecks(operation: Operation, part: Part, object: Pick<AcceptedObject, 'path'>): CheckNames {
  const type = nameType(operation.id, part.name, object.path);
  const inner = type.slice(nameType(operation.id, part.name, '').length);
  const own = `${part.name[0]?.toUpperCase()}${part.name.slice(1)}${inner}`;
  const name = object.path === '' ? `${type}${part.name === 'request' ? 'Shape' : ''}` : own;
  return { type, guard: `is${name}`, reader: `read${name}` };
}

/** How one field of `value` is read, and written to `copy`. In between it stands in `$`, a local for all fields: that keeps bundles small. */
export interface FieldCode {
  /** `value.mode` */
  readonly source: string;
  /** `copy.mode` */
  readonly target: string;
  /** `'mode' in value` */
  readonly isPresent: string;
}

export function nameField({ name }: AcceptedField): FieldCode {
  const access = /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${quoteText(name)}]`;
  return { source: `value${access}`, target: `copy${access}`, isPresent: `${quoteText(name)} in value` };
}

/** The objects of a body, each before what it stands in. */
export function listObjects(object: AcceptedObject): AcceptedObject[] {
  return [...object.fields.flatMap(({ accepted }) => findObject(accepted)).flatMap(listObjects), object];
}

function findObject(accepted: AcceptedField['accepted']): AcceptedObject[] {
  if (accepted.kind === 'object') return [accepted];
  return accepted.kind === 'list' ? findObject(accepted.of) : [];
}

/** Goes through the keys of `value`, in the order of zod: of a known one `known` is done, of any other `other`. */
export function printKeys({ fields }: AcceptedObject, known: string, other: string): string {
  const cases = fields.map(({ name }) => `case ${quoteText(name)}: `).join('');
  return `  for (const key in value) switch (key) { ${cases === '' ? '' : `${cases}${known} `}default: ${other} }\n`;
}
