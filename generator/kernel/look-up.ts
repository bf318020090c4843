// Finds the row of an address and what it says, for whoever quotes a row: documents, and annotations in hand-written code.
import {
  type ContractModel,
  type ErrorRow,
  type Field,
  GAP_STATES,
  type Gap,
  type ModelRow,
  type Operation,
  type Pattern,
  POSTURES,
  type Policy,
  type PriceRow,
  type RejectedRow,
  type Rule,
  type Run,
  STATUSES,
  type UnitRow,
  type Value,
} from './contract-model.ts';
import { countRows } from './count-rows.ts';

/** A row with what it belongs to. */
export type Row =
  | { readonly kind: 'operation'; readonly row: Operation }
  | { readonly kind: 'field'; readonly row: Field; readonly operation: Operation }
  | { readonly kind: 'value'; readonly row: Value; readonly operation: Operation; readonly field: Field }
  | { readonly kind: 'rule'; readonly row: Rule; readonly operation: Operation }
  | { readonly kind: 'model'; readonly row: ModelRow; readonly operation: Operation }
  | { readonly kind: 'rejected'; readonly row: RejectedRow; readonly operation: Operation }
  | { readonly kind: 'price'; readonly row: PriceRow; readonly operation: Operation }
  | { readonly kind: 'error'; readonly row: ErrorRow }
  | { readonly kind: 'unit'; readonly row: UnitRow }
  | { readonly kind: 'pattern'; readonly row: Pattern }
  | { readonly kind: 'policy'; readonly row: Policy }
  | { readonly kind: 'gap'; readonly row: Gap }
  | { readonly kind: 'run'; readonly row: Run };

/** Every row that can be quoted, by its address; `count:` has no rows and reads the contract. */
export interface ContractRows {
  readonly contract: ContractModel;
  readonly byAddress: ReadonlyMap<string, Row>;
}

export interface Quoted {
  readonly value: string;
  /** The page of the row; absent for counts, which are of all pages. */
  readonly file?: string;
}

export function indexRows(contract: ContractModel): ContractRows {
  const byAddress = new Map<string, Row>();
  for (const operation of contract.operations) {
    byAddress.set(operation.id, { kind: 'operation', row: operation });
    for (const field of operation.parts.flatMap((part) => part.fields)) {
      byAddress.set(field.id, { kind: 'field', row: field, operation });
      for (const row of field.values) byAddress.set(row.id, { kind: 'value', row, operation, field });
    }
    for (const row of operation.rules) byAddress.set(row.id, { kind: 'rule', row, operation });
    for (const row of operation.models) byAddress.set(row.id, { kind: 'model', row, operation });
    for (const row of operation.rejected) byAddress.set(row.id, { kind: 'rejected', row, operation });
    for (const row of operation.prices) byAddress.set(row.id, { kind: 'price', row, operation });
  }
  for (const row of contract.errors) byAddress.set(`error:${row.code}`, { kind: 'error', row });
  for (const row of contract.units) byAddress.set(`unit:${row.name}`, { kind: 'unit', row });
  for (const row of contract.patterns) byAddress.set(`pattern:${row.name}`, { kind: 'pattern', row });
  for (const row of contract.policies) byAddress.set(`policy:${row.name}`, { kind: 'policy', row });
  for (const row of contract.gaps) byAddress.set(`gap:${row.id}`, { kind: 'gap', row });
  for (const row of contract.runs) byAddress.set(`run:${row.id}`, { kind: 'run', row });
  return { contract, byAddress };
}

/** `policy:scene-ceiling-seconds`, `count:gapStates.open`, `omniVideo.create/prompt length.max`; undefined if there is none. */
export function lookUp(rows: ContractRows, quote: string): Quoted | undefined {
  if (quote.startsWith('count:')) return readCount(rows.contract, quote.slice('count:'.length));
  const [address = '', facet] = quote.split(' ', 2);
  const found = rows.byAddress.get(address);
  if (found === undefined) return undefined;
  const value = facet === undefined ? listFacets(found).values().next().value : listFacets(found).get(facet);
  return value === undefined ? undefined : { value, file: found.row.origin.file };
}

/** What a row says, in words that can be quoted; the first is meant when a quote names none. */
export function listFacets(found: Row): ReadonlyMap<string, string> {
  switch (found.kind) {
    case 'operation':
      return collect({ status: found.row.status, posture: found.row.posture });
    case 'field':
      return listFieldFacets(found.row);
    case 'value':
    case 'rule':
    case 'model':
      return collect({ status: found.row.status });
    case 'rejected':
      return collect({ instead: found.row.instead });
    case 'price':
      return collect({ units: found.row.units, status: found.row.status });
    case 'error':
      return collect({ retry: found.row.retry, status: found.row.status });
    case 'unit':
      return collect({ price: found.row.listPrice, status: found.row.status });
    case 'pattern':
      return collect({ class: found.row.class });
    case 'policy':
      return collect({ value: found.row.value.replaceAll('`', '') });
    case 'gap':
      return collect({ state: found.row.state });
    case 'run':
      return collect({ outcome: found.row.outcome, deduction: found.row.deduction });
  }
}

/** `status`, `default`, `length.max`. */
function listFieldFacets({ status, default: value, limits }: Field): ReadonlyMap<string, string> {
  const facets = new Map([['status', status as string]]);
  if (value !== undefined) facets.set('default', String(value));
  for (const limit of limits) {
    if (limit.kind === 'format' || limit.kind === 'tolerate') continue;
    if (limit.min !== undefined) facets.set(`${limit.kind}.min`, String(limit.min));
    if (limit.max !== undefined) facets.set(`${limit.kind}.max`, String(limit.max));
  }
  return facets;
}

function collect(facets: Readonly<Record<string, string | undefined>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(facets).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
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
