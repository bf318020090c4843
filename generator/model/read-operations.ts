// Reads operations: their rows, then everything under their headings, in the order that lets conditions see all fields.
import type { AskLater } from '../conditions/check-types.ts';
import { listAccepted, NOTHING_ACCEPTED, testPresence } from '../conditions/list-accepted.ts';
import { createConditionReader } from '../conditions/read-condition.ts';
import { buildScope, type Scope, scopeOf } from '../conditions/scope.ts';
import type { Report } from '../findings/finding.ts';
import {
  type Field,
  type Operation,
  PART_NAMES,
  type Part,
  type PartName,
  type Required,
} from '../kernel/contract-model.ts';
import { placeAt } from '../read/page.ts';
import { placeCell } from '../tables/cell.ts';
import type { ScannedPage, Table } from '../tables/scan.ts';
import { mergeRows } from './merge-rows.ts';
import { type ConditionContext, readCel, readRejected, readRule } from './read-conditions.ts';
import { type Drafts, type FieldDraft, readDefault, readField, readValue, reportMissingValues } from './read-fields.ts';
import { readModelRow } from './read-models.ts';
import { type OperationHead, readHeads, reportHeadings } from './read-operation-heads.ts';
import { readPrice } from './read-prices.ts';
import { isOfKind, type RowOf, readRows } from './row-reader.ts';
import { findOperation, findPart, isMisplaced } from './sections.ts';

interface OwnedTable {
  readonly table: Table;
  readonly operation: string;
}

/** Parts whose fields conditions see as `this`. */
const CONDITION_PARTS: readonly PartName[] = ['request', 'path', 'query'];

/**
 * @param kept operations that need not be read again: of them no table stands on these pages
 * @param last the others as they were when nothing was found in them
 */
export function readOperations(
  pages: readonly ScannedPage[],
  known: ReadonlySet<string>,
  report: Report,
  kept: readonly Operation[] = [],
  last: readonly Operation[] = [],
  askLater?: AskLater,
): Operation[] {
  const before = new Map(last.map((operation) => [operation.id, operation]));
  const ready = new Map(kept.map((operation) => [operation.id, operation]));
  const heads = mergeRows<OperationHead>(kept, readHeads(pages, known, report));
  const owned = Map.groupBy(collectOwned(pages, heads, report), (entry) => entry.operation);
  reportHeadings(pages, heads, report);
  return heads.map((head) => {
    const own = ready.get(head.id);
    if (own !== undefined) return own;
    const tables = owned.get(head.id)?.map((entry) => entry.table) ?? [];
    return readOperation(head, tables, known, report, before.get(head.id), askLater);
  });
}

function collectOwned(pages: readonly ScannedPage[], heads: readonly OperationHead[], report: Report): OwnedTable[] {
  const ids = new Set(heads.map((head) => head.id));
  return pages.flatMap((page) =>
    page.tables.flatMap((table) => {
      if (!['fields', 'values', 'rules', 'models', 'rejected', 'prices'].includes(table.kind)) return [];
      if (isMisplaced(table, ids, report)) return [];
      const operation = findOperation(table.trail);
      if (operation !== undefined) return ids.has(operation) ? [{ table, operation }] : [];
      const header = table.header.cells;
      report('TABLE-PLACE', placeAt(page.page, header[0]?.start ?? 0, header.at(-1)?.end ?? 0), {
        message: `a table of ${table.kind} stands under no operation`,
        expected: 'a heading ## `operation.id` above it',
      });
      return [];
    }),
  );
}

function readOperation(
  head: OperationHead,
  tables: readonly Table[],
  known: ReadonlySet<string>,
  report: Report,
  before: Operation | undefined,
  askLater: AskLater | undefined,
): Operation {
  const drafts = readDrafts(head, tables, known, report);
  const listDrafts = (part: PartName): FieldDraft[] => [...(drafts.get(part)?.values() ?? [])];
  const defaults = new Map(
    [...drafts.values()].flatMap((part) => [...part.values()]).map((draft) => [draft, readDefault(draft, report)]),
  );
  const fieldOf = (draft: FieldDraft): Omit<Field, 'required'> => {
    const fallback = defaults.get(draft);
    return { ...draft.field, ...(fallback === undefined ? {} : { default: fallback }) };
  };
  const self = CONDITION_PARTS.flatMap((part) => listDrafts(part).map(fieldOf));
  const scope = buildScope(self, listDrafts('given').map(fieldOf));
  const isKnown = before !== undefined && isSameScope(scopeOf(before), scope);
  const reader = createConditionReader(scope, isKnown ? listAccepted(before) : NOTHING_ACCEPTED, askLater);
  const parts = PART_NAMES.flatMap((name): Part[] => {
    const fields = listDrafts(name).flatMap((draft) => {
      const required = readRequired(draft, { operation: head.id, reader, request: self, known, report });
      return required === undefined ? [] : [orderField({ ...fieldOf(draft), required })];
    });
    return fields.length === 0 ? [] : [{ name, fields }];
  });
  const context: ConditionContext = {
    operation: head.id,
    reader,
    request: parts.filter((part) => CONDITION_PARTS.includes(part.name)).flatMap((part) => part.fields),
    known,
    report,
  };
  return { ...head, parts, ...readConditionTables(tables, context) };
}

function isSameScope(a: Scope, b: Scope): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function readDrafts(
  head: OperationHead,
  tables: readonly Table[],
  known: ReadonlySet<string>,
  report: Report,
): Map<PartName, Drafts> {
  const drafts = new Map<PartName, Map<string, FieldDraft>>();
  const rows = new Map<FieldDraft, RowOf<'fields'>>();
  for (const table of tables) {
    if (table.kind !== 'fields' && table.kind !== 'values') continue;
    const part = findPart(table, report);
    if (part === undefined) continue;
    const own = drafts.get(part) ?? new Map<string, FieldDraft>();
    drafts.set(part, own);
    if (isOfKind('values')(table)) {
      for (const row of readRows(table)) readValue(row, own, known, report);
    } else if (isOfKind('fields')(table)) {
      for (const row of readRows(table)) {
        const draft = readField(row, head.id, part, own, known, report);
        if (draft === undefined) continue;
        own.set(draft.field.path, draft);
        rows.set(draft, row);
      }
    }
  }
  for (const [draft, row] of rows) reportMissingValues(draft, row, report);
  return drafts;
}

function readRequired(draft: FieldDraft, context: ConditionContext): Required | undefined {
  const { required } = draft;
  const { reader, report } = context;
  if (required.kind !== 'if') return required;
  const { path } = draft.field;
  const inList = path.includes('[]');
  // A header, or a name that CEL cannot read (`trace-id`, `in`), cannot be tested by the condition that is made of it.
  if (
    inList ||
    reader.read(
      testPresence(path),
      () => placeCell(required.cell),
      () => undefined,
    ) === undefined
  ) {
    report('FIELD-REQUIRED', placeCell(required.cell), {
      message: `a field ${inList ? 'of list items' : 'that no condition can read'} cannot depend on a condition`,
      found: required.cel,
      expected: inList ? 'yes or no; write a rule for the condition' : 'yes or no',
    });
    return undefined;
  }
  const condition = readCel(required.cell, required.from, required.cel, context);
  return condition === undefined ? undefined : { kind: 'if', condition };
}

/** Keys in one order, so that the model prints the same however a field was read. */
function orderField(field: Field): Field {
  const { id, path, type, required, default: fallback, limits, status, evidence, since, notes, origin, values } = field;
  return {
    id,
    path,
    type,
    required,
    ...(fallback === undefined ? {} : { default: fallback }),
    limits,
    status,
    evidence,
    ...(since === undefined ? {} : { since }),
    ...(notes === undefined ? {} : { notes }),
    origin,
    values,
  };
}

function readConditionTables(
  tables: readonly Table[],
  context: ConditionContext,
): Pick<Operation, 'rules' | 'models' | 'rejected' | 'prices'> {
  const rules: Operation['rules'][number][] = [];
  const models: Operation['models'][number][] = [];
  const rejected: Operation['rejected'][number][] = [];
  const prices: Operation['prices'][number][] = [];
  const add = <T>(list: T[], item: T | undefined): void => {
    if (item !== undefined) list.push(item);
  };
  for (const table of tables) {
    if (isOfKind('rules')(table)) for (const row of readRows(table)) add(rules, readRule(row, rules, context));
    if (isOfKind('models')(table)) for (const row of readRows(table)) add(models, readModelRow(row, models, context));
    if (isOfKind('rejected')(table))
      for (const row of readRows(table)) add(rejected, readRejected(row, rejected.length, context));
    if (isOfKind('prices')(table)) for (const row of readRows(table)) add(prices, readPrice(row, prices, context));
  }
  return { rules, models, rejected, prices };
}
