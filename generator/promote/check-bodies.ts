// A body may hold anything new, but it must be a body of its operation: an object where objects are, and with at least one key that the register knows.
import { visitBody } from '../kernel/classify.ts';
import { toField } from '../kernel/paths.ts';
import { isRecord } from '../kernel/view.ts';
import type { Call } from './calls.ts';
import { type FieldIndex, indexFields, nameJson } from './fields.ts';
import { type RecordReport, toPointer } from './record-page.ts';

export function checkBodies(calls: readonly Call[], report: RecordReport): void {
  for (const call of calls) checkSentBody(call, report);
}

function checkSentBody({ exchange, operation, at, isRefused }: Call, report: RecordReport): void {
  const { body } = exchange.request;
  const path = [...at, 'request', 'body'];
  const fields = indexFields(operation, ['request']);
  const refuse = (where: readonly PropertyKey[], message: string, expected: string): void =>
    report('PROMOTE-BODY', where, { message: `${toPointer(where)} ${message}`, expected });
  if (fields.size === 0) {
    if (body !== undefined && body !== null) refuse(path, `is a body; ${operation.id} takes none`, 'no body');
    return;
  }
  if (body === undefined) {
    const needed = [...fields.values()].find(({ field }) => field.required.kind === 'yes' && !field.path.includes('.'));
    if (needed !== undefined) refuse(path, 'is missing', `an object with ${needed.field.path}`);
  } else if (!isRecord(body)) refuse(path, `is ${nameJson(body)}`, 'an object');
  else if (Object.keys(body).length > 0 && !Object.keys(body).some((key) => fields.has(key)))
    refuse(path, `has no key of ${operation.id}`, `keys such as ${[...fields.keys()].slice(0, 3).join(', ')}`);
  // Of what was refused the wrong nesting may be the very reason.
  else if (!isRefused) checkContainers(body, path, fields, refuse);
}

/** The first place whose nesting is another than that of the rows: below it nothing could be read. */
function checkContainers(
  body: unknown,
  at: readonly PropertyKey[],
  fields: FieldIndex,
  refuse: (where: readonly PropertyKey[], message: string, expected: string) => void,
): void {
  let found = false;
  visitBody(body, [], (path, value) => {
    const field = fields.get(toField(path))?.field;
    if (found || field === undefined || value === null) return;
    const wants = field.type.kind === 'array' ? 'a list' : field.type.kind === 'object' ? 'an object' : undefined;
    if (wants === undefined || nameJson(value) === wants) return;
    found = true;
    refuse([...at, ...path], `is ${nameJson(value)}`, wants);
  });
}
