// Finds the rows of one state of a register again in another. Most rows have a name; the others are told apart by what they say, never by their place.
import { normaliseCondition } from '../conditions/normalise-condition.ts';
import type { RejectedShape } from '../kernel/contract-model.ts';
import type { ListedRow } from '../kernel/list-rows.ts';
import type { Kind } from '../kernel/table-kinds.ts';

/** One row in both states, or in one of them; with more than one kind a union, told apart by `kind`. */
export type RowPair<K extends Kind = Kind> = {
  readonly [Each in K]: {
    readonly kind: Each;
    /** As it stands in the later of the states that have it. */
    readonly row: ListedRow<Each>;
    readonly before?: ListedRow<Each>;
    readonly after?: ListedRow<Each>;
  };
}[K];

/** Ways to know a row again, from the surest to the loosest: a row that one way finds is not looked for by the next. */
const WAYS: readonly ((row: ListedRow) => string | undefined)[] = [identifyRow, identifyByTree, identifyLoosely];

/** Pairs in the order of `after`; what only `before` has comes last. */
export function pairRows(before: readonly ListedRow[], after: readonly ListedRow[]): RowPair[] {
  const found = new Map<ListedRow, ListedRow>();
  let old = before;
  let now = after;
  for (const identify of WAYS) {
    const waiting = groupRows(old, identify);
    for (const row of now) {
      const other = waiting.get(identify(row) ?? '')?.pop();
      if (other !== undefined) found.set(row, other);
    }
    const taken = new Set(found.values());
    old = old.filter((row) => !taken.has(row));
    now = now.filter((row) => !found.has(row));
  }
  return [
    ...after.map((row) => createPair(row, found.get(row), row)),
    ...old.map((row) => createPair(row, row, undefined)),
  ];
}

/** Both rows have one identity, and so one kind, which the compiler cannot know. */
function createPair(row: ListedRow, before: ListedRow | undefined, after: ListedRow | undefined): RowPair {
  const states = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  return { kind: row.kind, row, ...states } as RowPair;
}

/** The first row of a group stands last, so that rows without a difference between them are paired in their order. */
function groupRows(
  rows: readonly ListedRow[],
  identify: (row: ListedRow) => string | undefined,
): Map<string, ListedRow[]> {
  const groups = new Map<string, ListedRow[]>();
  for (const row of rows.toReversed()) {
    const identity = identify(row);
    if (identity === undefined) continue;
    const group = groups.get(identity);
    if (group === undefined) groups.set(identity, [row]);
    else group.push(row);
  }
  return groups;
}

/** What a row is known by in every state of the register; never empty. */
export function identifyRow(listed: ListedRow): string {
  switch (listed.kind) {
    case 'models':
      return `${identifyModel(listed)} ${listed.row.when ?? ''}`;
    case 'rejected':
      return `${listed.operation}#rejected ${listed.row.shape.kind} ${printShape(listed.row.shape)}`;
    case 'readings':
      return `reading:${listed.row.subject} ${listed.row.reading}`;
    default:
      return `${listed.kind} ${listed.address}`;
  }
}

/** The same condition, written differently. */
function identifyByTree(listed: ListedRow): string | undefined {
  if (listed.kind === 'models' && listed.row.when !== undefined)
    return `${identifyModel(listed)} ${normaliseCondition(listed.row.when)}`;
  if (listed.kind === 'rejected' && listed.row.shape.kind === 'condition')
    return `${listed.operation}#rejected ${normaliseCondition(printShape(listed.row.shape))}`;
  return undefined;
}

/** Another condition, or another reading, about the same thing. */
function identifyLoosely(listed: ListedRow): string | undefined {
  if (listed.kind === 'models') return identifyModel(listed);
  return listed.kind === 'readings' ? `reading:${listed.row.subject}` : undefined;
}

function identifyModel({ operation, row }: ListedRow<'models'>): string {
  return `${operation}#model:${row.model}/${row.field}`;
}

/** The shape as its cell has it. */
export function printShape(shape: RejectedShape): string {
  switch (shape.kind) {
    case 'condition':
      return shape.condition.cel;
    case 'field':
      return `field ${shape.path}`;
    case 'text':
      return shape.text;
  }
}
