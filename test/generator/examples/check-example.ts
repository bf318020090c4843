// Checks an example with generated code, part by part as a call is checked, and says of rows by their addresses, as examples do.
import type * as Check from '../../../generator/kernel/check.ts';
import type { ContractModel, PartName } from '../../../generator/kernel/contract-model.ts';
import type { Example, ExampleFile } from '../../../generator/kernel/examples.ts';
import type { OperationSpecification } from '../../../generator/kernel/specification.ts';

export interface Answer {
  readonly class: string;
  /** `code field row rule`, sorted. */
  readonly says: readonly string[];
  /** Ids of refused shapes that were warned of. */
  readonly warns: readonly string[];
  readonly undecided: readonly string[];
}

/** The place of each row, `register/page.md:42`, with its address. Rows of different kinds never share a line. */
export function indexRows(model: ContractModel): Map<string, string> {
  const rows = model.operations.flatMap((operation) => [
    operation,
    ...operation.parts.flatMap((part) => part.fields),
    ...operation.rules,
    ...operation.models,
    ...operation.rejected,
  ]);
  return new Map(rows.map(({ id, origin }) => [`${origin.file}:${origin.line}`, id]));
}

/** What an example promises, in the words of an answer. */
export function promiseOf(example: Example): Pick<Answer, 'says' | 'warns'> {
  const says = (example.says ?? []).map(({ code, field, row, rule = '' }) => `${code} ${field} ${row} ${rule}`);
  return { says: says.toSorted(), warns: (example.warns ?? []).toSorted() };
}

export function answerExample(
  kernel: typeof Check,
  operation: OperationSpecification,
  example: Example,
  rows: ReadonlyMap<string, string>,
): Answer {
  const results = checkParts(kernel, operation, example);
  const order = ['live-confirmed', 'doc-derived', 'hypothesis-only'];
  const nameRow = (row = ''): string => rows.get(row) ?? row;
  return {
    class: results.map((result) => result.class).sort((a, b) => order.indexOf(b) - order.indexOf(a))[0] ?? '',
    says: results
      .flatMap(({ issues }) => issues)
      .map(({ code, field, row, rule = '' }) => `${code} ${field} ${nameRow(row)} ${rule}`)
      .sort(),
    warns: results
      .flatMap(({ observations }) => observations)
      .flatMap(({ code, row }) => (code === 'seen-refused' ? [nameRow(row)] : []))
      .sort(),
    undecided: results.flatMap((result) => result.undecided.map(({ rule }) => rule)),
  };
}

const TOGETHER: readonly PartName[] = ['request', 'path', 'query'];

function checkParts(kernel: typeof Check, operation: OperationSpecification, example: Example): Check.CheckResult[] {
  const { path = {}, query = {}, headers, body, given = {} } = example;
  const part = (name: PartName) => {
    const found = kernel.findPart(operation, name);
    if (found === undefined) throw new Error(`${operation.id} has no ${name}`);
    return found;
  };
  const plain = { ...operation, rules: [] };
  if (example.part === 'headers') return [kernel.checkSent(plain, part('headers'), headers)];
  if (example.part === 'given') return [kernel.checkSent(plain, part('given'), given)];
  if (!TOGETHER.includes(example.part)) return [kernel.checkReceived(operation, part(example.part), body)];
  // Conditions see body, path and query as one; they are checked once, with the first part that there is.
  const whole = { ...query, ...(typeof body === 'object' ? body : {}), ...path };
  const names = TOGETHER.filter((name) => kernel.findPart(operation, name) !== undefined);
  const results = names.map((name, index) => {
    const own = name === 'request' ? body : name === 'path' ? path : query;
    return kernel.checkSent(index === 0 ? operation : plain, part(name), own, given, index === 0 ? whole : own);
  });
  if (kernel.checkFacts(operation, given).length > 0) throw new Error(`${example.id} has facts that nobody knows`);
  return results;
}

/** Addresses of the rows of which a file must have a good example or a reason, and a bad one or a reason. */
export function listWanted(
  model: ContractModel,
  operation: OperationSpecification,
): { valid: string[]; invalid: string[] } {
  const own = model.operations.find(({ id }) => id === operation.id);
  if (own === undefined) throw new Error(`the model has no ${operation.id}`);
  const isEvidenced = ({ status }: { readonly status: string }): boolean => status !== 'not-evidenced';
  const fields = own.parts.flatMap((part) => part.fields).filter(isEvidenced);
  const values = fields.flatMap((field) => field.values).filter(isEvidenced);
  const rules = operation.rules.map(({ id }) => id);
  const keys = own.rejected.filter(({ shape }) => shape.kind === 'field').map(({ id }) => id);
  const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
  return { valid: [...ids(fields), ...ids(values), ...rules], invalid: [...ids(fields), ...rules, ...keys] };
}

/** Wanted rows that a file says nothing of. */
export function listUncovered(
  file: ExampleFile,
  wanted: { valid: readonly string[]; invalid: readonly string[] },
): string[] {
  return (['valid', 'invalid'] as const).flatMap((kind) => {
    const shown = file.examples.filter((example) => example.kind === kind).flatMap(({ rows }) => rows);
    // A shape that only one observer saw refused is warned of: the example that has it is a good one.
    const warned =
      kind === 'invalid'
        ? file.examples.flatMap(({ rows, warns = [] }) => warns.filter((row) => rows.includes(row)))
        : [];
    const denied = file.none.filter((none) => none.kind === kind).map(({ row }) => row);
    const covered = new Set([...shown, ...warned, ...denied]);
    return wanted[kind].filter((row) => !covered.has(row)).map((row) => `${kind} ${row}`);
  });
}

/** Fields and values of a good example that its body does not hold. */
export function listAbsent(model: ContractModel, operation: string, example: Example): string[] {
  const fields = model.operations.find(({ id }) => id === operation)?.parts.flatMap((part) => part.fields) ?? [];
  const shown = new Set(example.rows);
  const { path, query, headers, body, given } = example;
  const bodies = [path, query, headers, body, given].filter((each) => each !== undefined);
  return fields.flatMap((field) => {
    const found = bodies.flatMap((each) => readAll(each, field.path.split('.')));
    return [
      ...(shown.has(field.id) && found.length === 0 ? [field.id] : []),
      ...field.values.filter(({ id, value }) => shown.has(id) && !found.includes(value)).map(({ id }) => id),
    ];
  });
}

/** Everything that stands at a path of the register, in lists at each item. */
function readAll(value: unknown, [key, ...rest]: readonly string[]): unknown[] {
  if (key === undefined) return [value];
  const name = key.replace(/\[\]$/, '');
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return [];
  const child: unknown = Reflect.get(value, name);
  const children: readonly unknown[] = key.endsWith('[]') && Array.isArray(child) ? child : [child];
  return children.flatMap((each) => readAll(each, rest));
}
