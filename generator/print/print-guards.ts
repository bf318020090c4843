// Prints guards: functions that say of a value whether it is what a caller may send, without a copy and without messages.
import type { AcceptedField, AcceptedObject } from '../plan/accepted.ts';
import { type CheckNames, nameField, printKeys } from './check-names.ts';
import { listTests, printAll } from './print-tests.ts';

export function printGuard(object: AcceptedObject, namesOf: (object: AcceptedObject) => CheckNames): string {
  const { guard, type } = namesOf(object);
  const nameGuard = (inner: AcceptedObject): string => namesOf(inner).guard;
  const fields = object.fields.map((field) => printField(field, nameGuard));
  const answer = object.path === '' ? `value is ${type}` : 'boolean';
  return `function ${guard}(value: unknown): ${answer} {
  if (!isRecord(value)) return false;
${printKeys(object, 'continue;', 'return false;')}  let $: unknown;
${fields.join('')}  return true;
}
`;
}

function printField(field: AcceptedField, nameGuard: (object: AcceptedObject) => string): string {
  const { source, isPresent } = nameField(field);
  const tests = listTests(field.accepted, '$', nameGuard);
  if (tests.length === 0) return field.isRequired ? `  if (!(${isPresent})) return false;\n` : '';
  const isThere = field.isRequired ? '' : '$ !== undefined && ';
  return `  $ = ${source};\n  if (${isThere}!(${printAll(tests)})) return false;\n`;
}
