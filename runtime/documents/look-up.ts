// Finds what a row of the contract says, for documents that quote it: a value by an address, and the page where the row stands.
import {
  type ContractModel,
  type Field,
  GAP_STATES,
  type Limit,
  type Operation,
  type Origin,
  POSTURES,
  STATUSES,
} from '../../generated/kernel/contract-model.ts';
import { countRows } from '../../generated/kernel/count-rows.ts';

export interface Quoted {
  readonly value: string;
  /** The page of the row; absent for counts, which are of all pages. */
  readonly file?: string;
}

/** `policy:scene-ceiling-seconds`, `count:gapStates.open`, `omniVideo.create/prompt length.max`; undefined if there is none. */
export function lookUp(contract: ContractModel, quote: string): Quoted | undefined {
  const [address = '', facet] = quote.split(' ', 2);
  const [kind = '', name = ''] = splitOnce(address, ':');
  switch (kind) {
    case 'count':
      return readCount(contract, quote.slice('count:'.length));
    case 'policy':
      return pick(
        contract.policies.find((row) => row.name === name),
        (row) => row.value.replaceAll('`', ''),
      );
    case 'unit':
      return pick(
        contract.units.find((row) => row.name === name),
        (row) => (facet === 'status' ? row.status : row.listPrice),
      );
    case 'pattern':
      return pick(
        contract.patterns.find((row) => row.name === name),
        (row) => row.class,
      );
    case 'gap':
      return pick(
        contract.gaps.find((row) => row.id === name),
        (row) => row.state,
      );
    case 'run':
      return pick(
        contract.runs.find((row) => row.id === name),
        (row) => (facet === 'deduction' ? row.deduction : row.outcome),
      );
    case 'error':
      return pick(
        contract.errors.find((row) => String(row.code) === name),
        (row) => (facet === 'status' ? row.status : row.retry),
      );
    default:
      return lookUpOperation(contract.operations, address, facet);
  }
}

function lookUpOperation(
  operations: readonly Operation[],
  address: string,
  facet: string | undefined,
): Quoted | undefined {
  const own = operations.find((operation) => operation.id === address);
  if (own !== undefined) return pick(own, (row) => (facet === 'posture' ? row.posture : row.status));
  for (const operation of operations) {
    const price = operation.prices.find((row) => row.id === address);
    if (price !== undefined) return pick(price, (row) => (facet === 'status' ? row.status : row.units));
    const graded = [...operation.rules, ...operation.models].find((row) => row.id === address);
    if (graded !== undefined) return pick(graded, (row) => row.status);
    const fields = operation.parts.flatMap((part) => part.fields);
    const value = fields.flatMap((field) => field.values).find((row) => row.id === address);
    if (value !== undefined) return pick(value, (row) => row.status);
    const field = fields.find((row) => row.id === address);
    if (field !== undefined) return pick(field, (row) => readFacet(row, facet));
  }
  return undefined;
}

/** `length.max`, `default`, `status`. */
function readFacet(field: Field, facet: string | undefined): string | undefined {
  if (facet === undefined || facet === 'status') return field.status;
  if (facet === 'default') return field.default === undefined ? undefined : String(field.default);
  const [kind, bound] = facet.split('.');
  const limit = field.limits.find((candidate) => candidate.kind === kind);
  return limit === undefined ? undefined : readBound(limit, bound);
}

function readBound(limit: Limit, bound: string | undefined): string | undefined {
  if (limit.kind === 'format' || limit.kind === 'tolerate') return undefined;
  const value = bound === 'min' ? limit.min : limit.max;
  return value === undefined ? undefined : String(value);
}

function readCount(contract: ContractModel, name: string): Quoted | undefined {
  const [table = '', ...words] = name.split('.');
  const counts: unknown = Object.entries(countRows(contract)).find(([key]) => key === table)?.[1];
  const value = words.reduce<unknown>((at, word) => readWord(at, word), counts);
  return typeof value === 'number' ? { value: String(value) } : undefined;
}

/** A state that nothing is in counts 0; a word that is no state counts nothing. */
const STATES: readonly string[] = [...GAP_STATES, ...STATUSES, ...POSTURES];

function readWord(counts: unknown, word: string): unknown {
  if (!isCounts(counts)) return undefined;
  return Object.hasOwn(counts, word) ? counts[word] : STATES.includes(word) ? 0 : undefined;
}

function isCounts(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function pick<Row extends { readonly origin: Origin }>(
  row: Row | undefined,
  read: (row: Row) => string | undefined,
): Quoted | undefined {
  const value = row === undefined ? undefined : read(row);
  return row === undefined || value === undefined ? undefined : { value, file: row.origin.file };
}

function splitOnce(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
