// What one kind of example is of: a request with its path and query, on which conditions are, or any other part, on which none are.
import type { Scope } from '../conditions/scope.ts';
import { type ErrorRow, PARTS, type Part, type PartName } from '../kernel/contract-model.ts';
import type { Example, ExampleKind, NoExample } from '../kernel/examples.ts';
import type { CompiledOperation } from '../plan/compile-operations.ts';
import { isEvidenced } from '../plan/is-evidenced.ts';
import type { CompiledRule } from '../print/print-rules.ts';
import { createBudget } from './search/budget.ts';
import type { Layout } from './search/draft.ts';
import { findSteps } from './search/find-steps.ts';
import { buildRulebook, type Rulebook } from './search/rulebook.ts';
import type { Setting } from './search/situation.ts';
import { type Break, listBreaks } from './values/list-breaks.ts';
import { listReceivedBreaks } from './values/received-values.ts';
import { buildSlots, type Slot, type Slots } from './values/slot.ts';

export type Entry = Example | NoExample;

export interface Unit {
  readonly operation: string;
  /** The part with which conditions are checked: the body if there is one. */
  readonly home: PartName;
  readonly parts: readonly Part[];
  readonly setting: Setting;
  readonly book: Rulebook;
  readonly listBreaks: (slot: Slot) => readonly Break[];
}

const NO_SLOTS: Slots = new Map();
const NO_SCOPE: Scope = { self: {}, given: {} };

/** The parts that are sent together and that conditions see as one. */
export const SEEN_AS_ONE: readonly PartName[] = ['request', 'path', 'query'];

export function listUnits({ operation, scope, rules }: CompiledOperation, errors: readonly ErrorRow[]): Unit[] {
  const { id, parts } = operation;
  const find = (name: PartName): Part[] => parts.filter((part) => part.name === name);
  const request = SEEN_AS_ONE.flatMap(find);
  const others = parts.filter(({ name }) => !SEEN_AS_ONE.includes(name));
  return [
    ...(request.length === 0 ? [] : [buildRequestUnit(operation.id, request, find('given'), scope, rules)]),
    ...others.map((part) => buildPlainUnit(id, part, chooseCodes(part.name, errors))),
  ];
}

function buildRequestUnit(
  operation: string,
  parts: readonly Part[],
  given: readonly Part[],
  scope: Scope,
  rules: readonly CompiledRule[],
): Unit {
  const fields = new Map(parts.flatMap((part) => part.fields).map((field) => [field.path, field.id]));
  // A requirement is made from the row of its field, every other condition from a row of its own.
  const book = buildRulebook(createBudget(countRows(parts) + rules.length), scope, rules, ({ id, kind, at }) =>
    kind === 'required' ? (fields.get(at) ?? id) : id,
  );
  const self = new Map(parts.flatMap((part) => [...buildSlots(part)]));
  const layout: Layout = { self, given: new Map(given.flatMap((part) => [...buildSlots(part)])) };
  const home = parts[0]?.name ?? 'request';
  return { operation, home, parts, setting: buildSetting(layout, scope), book, listBreaks };
}

function buildPlainUnit(operation: string, part: Part, usual: Readonly<Record<string, number>>): Unit {
  const layout: Layout = { self: buildSlots(part, usual), given: NO_SLOTS };
  return {
    operation,
    home: part.name,
    parts: [part],
    setting: buildSetting(layout, NO_SCOPE),
    book: buildRulebook(createBudget(countRows([part])), NO_SCOPE, [], ({ id }) => id),
    listBreaks: PARTS[part.name] === 'received' ? listReceivedBreaks : listBreaks,
  };
}

function countRows(parts: readonly Part[]): number {
  return parts.flatMap(({ fields }) => fields).reduce((count, { values }) => count + 1 + values.length, 0);
}

function buildSetting(layout: Layout, scope: Scope): Setting {
  return { layout, scope, tolerates: () => false, findSteps, effort: { left: 0 } };
}

/** The service's own code decides what an answer is: a good one must not look like a refusal, nor the other way round. */
function chooseCodes(part: PartName, errors: readonly ErrorRow[]): Readonly<Record<string, number>> {
  if (PARTS[part] !== 'received') return {};
  const row = errors.filter(isEvidenced).find((error) => (error.class === 'success') === (part !== 'error'));
  return { code: row?.code ?? (part === 'error' ? 1 : 0) };
}

/** `mode` and `#references-limit`: an address as it is named inside its operation. */
export function shortenAddress(operation: string, address: string): string {
  return address.startsWith(`${operation}/`) ? address.slice(operation.length + 1) : address.replace(operation, '');
}

export function deny(row: string, kind: ExampleKind, reason: string): NoExample {
  return { row, kind, reason };
}
