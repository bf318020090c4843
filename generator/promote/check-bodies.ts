// A body may hold anything new, but it must be a body of its operation: an object where objects are, and with at least one key that the register knows.
import { visitBody } from '../kernel/classify.ts';
import { toField } from '../kernel/paths.ts';
import { isRecord } from '../kernel/view.ts';
import type { Call } from './calls.ts';
import { type FieldIndex, indexFields, nameJson } from './fields.ts';
import { type RecordReport, toPointer } from './record-page.ts';

/** True if every body that was sent is one of its operation. */
export function checkBodies(calls: readonly Call[], report: RecordReport): boolean {
  const faults = calls.flatMap((call) => findFault(call) ?? []);
  for (const { at, is, expected } of faults)
    report('PROMOTE-BODY', at, { message: `${toPointer(at)} ${is}`, expected });
  return faults.length === 0;
}

interface Fault {
  readonly at: readonly PropertyKey[];
  readonly is: string;
  readonly expected: string;
}

function findFault({ exchange, operation, at, isRefused }: Call): Fault | undefined {
  const { body } = exchange.request;
  const path = [...at, 'request', 'body'];
  const fields = indexFields(operation, ['request']);
  if (fields.size === 0) {
    const isEmpty = body === undefined || body === null;
    return isEmpty ? undefined : { at: path, is: `is a body; ${operation.id} takes none`, expected: 'no body' };
  }
  if (body === undefined) {
    const needed = [...fields.values()].find(({ field }) => field.required.kind === 'yes' && !field.path.includes('.'));
    return needed && { at: path, is: 'is missing', expected: `an object with ${needed.field.path}` };
  }
  if (!isRecord(body)) return { at: path, is: `is ${nameJson(body)}`, expected: 'an object' };
  const keys = Object.keys(body);
  if (keys.length > 0 && !keys.some((key) => fields.has(key))) {
    const examples = [...fields.keys()].slice(0, 3).join(', ');
    return { at: path, is: `has no key of ${operation.id}`, expected: `keys such as ${examples}` };
  }
  // Of what was refused the wrong nesting may be the very reason.
  return isRefused ? undefined : findWrongNesting(body, path, fields);
}

/** The first place whose nesting is another than that of the rows: below it nothing could be read. */
function findWrongNesting(body: unknown, at: readonly PropertyKey[], fields: FieldIndex): Fault | undefined {
  let fault: Fault | undefined;
  visitBody(body, [], (path, value) => {
    const type = fields.get(toField(path))?.field.type.kind;
    const wants = type === 'array' ? 'a list' : type === 'object' ? 'an object' : undefined;
    if (fault !== undefined || wants === undefined || value === null || nameJson(value) === wants) return;
    fault = { at: [...at, ...path], is: `is ${nameJson(value)}`, expected: wants };
  });
  return fault;
}
