// Prints readers: functions that check a value and copy it in one pass, and return what its schema would return.
import type { Accepted, AcceptedField, AcceptedObject } from '../plan/accepted.ts';
import { type CheckNames, nameField, printKeys } from './check-names.ts';
import { listSizes, listTests, printAll } from './print-tests.ts';
import { indent } from './typescript.ts';

/** As an own key `__proto__` would replace the prototype of the copy. */
const KEEP_OTHER = "if (key !== '__proto__') copy[key] = value[key];";

type NamesOf = (object: AcceptedObject) => CheckNames;

export function printReader(object: AcceptedObject, namesOf: NamesOf): string {
  const { reader, type } = namesOf(object);
  const fields = object.fields.map((field) => printField(object, field, namesOf));
  const answer = object.path === '' ? `: ${type} | undefined` : '';
  return `function ${reader}(value: unknown)${answer} {
  if (!isRecord(value)) return;
${object.isStrict ? printKeys(object, 'continue;', 'return;') : ''}  const copy = {} as ${type};
  let $: unknown;
${fields.join('')}${object.isStrict ? '' : printKeys(object, 'continue;', KEEP_OTHER)}  return copy;
}
`;
}

function printField(object: AcceptedObject, field: AcceptedField, namesOf: NamesOf): string {
  const { source, target, isPresent } = nameField(field);
  const take = printTake(field.accepted, target, namesOf);
  const read = `  $ = ${source};\n`;
  if (!field.isRequired)
    return `${read}  if (${printPresence(object, field)}) {\n${indent(take, '    ')}  } else if (${isPresent}) ${target} = undefined;\n`;
  const missing = field.accepted.kind === 'any' ? `  if (!(${isPresent})) return;\n` : '';
  return `${read}${missing}${converts(field.accepted) ? `  {\n${indent(take, '    ')}  }\n` : indent(take, '  ')}`;
}

/** What is not read as absent. */
function printPresence({ isStrict }: AcceptedObject, { tolerate }: AcceptedField): string {
  const isThere = isStrict ? '$ !== undefined' : '$ != null';
  return tolerate === undefined ? isThere : `${isThere} && typeof $ !== '${tolerate}'`;
}

/** True of a value that is not kept as it is; objects and lists are copied. */
function converts({ kind }: Accepted): boolean {
  return kind === 'object' || kind === 'list' || (kind.startsWith('read-') && kind !== 'read-enum');
}

/** Statements that take what was read into the copy, or refuse it. */
function printTake(accepted: Accepted, target: string, namesOf: NamesOf): string {
  const keep = (value: string, tests: readonly string[]): string =>
    `${tests.length === 0 ? '' : `if (!(${printAll(tests)})) return;\n`}${target} = ${value};\n`;
  const convert = (value: string): string =>
    `const read = ${value};\nif (read === undefined) return;\n${target} = read;\n`;
  switch (accepted.kind) {
    case 'list': {
      const refuse = `if (!(${printAll(listSizes(accepted, '$'))})) return;\n`;
      if (accepted.of.kind === 'any') return `${refuse}${target} = copyItems($);\n`;
      return `${refuse}${convert(`readItems($, ${printReading(accepted.of, namesOf)})`)}`;
    }
    case 'read-parameter':
      return `const read = readParameter($);\n${keep('read', listTests(accepted.of, 'read', noGuard))}`;
    case 'object':
    case 'read-number':
    case 'read-numeric-text':
    case 'read-int64':
      return convert(`${printReading(accepted, namesOf)}($)`);
    default:
      return keep('$', listTests(accepted, '$', noGuard));
  }
}

/** A function from a value to what is kept of it; undefined when it is refused. */
function printReading(accepted: Accepted, namesOf: NamesOf): string {
  const keep = (of: Accepted): string => `${printAll(listTests(of, 'item', noGuard))} ? item : undefined`;
  switch (accepted.kind) {
    case 'object':
      return namesOf(accepted).reader;
    case 'read-number':
      return accepted.isWhole ? 'readWhole' : 'readNumber';
    case 'read-numeric-text':
      return 'readNumericText';
    case 'read-int64':
      return 'readInt64';
    case 'read-parameter':
      return `(text) => { const item = readParameter(text); return ${keep(accepted.of)}; }`;
    default:
      return `(item) => (${keep(accepted)})`;
  }
}

/** Objects are read, never only tested. */
function noGuard(): never {
  throw new Error('an object has been tested where it should have been read');
}
