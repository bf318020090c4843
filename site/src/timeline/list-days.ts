// What happened when, as far as the register knows: changes of the vendor by their Since dates, texts by the date that they bear, live runs by their day.
import type { Run, Source } from '../../../generated/kernel/contract-model.ts';
import type { ListedRow } from '../../../generated/kernel/list-rows.ts';
import { monthOf } from '../dates/dates.ts';
import type { Contract } from '../model/contract.ts';

export interface TimelineDay {
  /** A day, or a month or year where no more is known. */
  readonly date: string;
  /** Values that name a model. */
  readonly models: readonly ListedRow[];
  readonly prices: readonly ListedRow[];
  readonly rows: readonly ListedRow[];
  readonly sources: readonly Source[];
  readonly runs: readonly Run[];
}

export interface TimelineMonth {
  /** `2026-03`, or a year alone. */
  readonly month: string;
  /** The newest first; what has no day stands at the end of its month. */
  readonly days: readonly TimelineDay[];
  readonly changes: number;
}

export interface Timeline {
  /** The newest first. */
  readonly months: readonly TimelineMonth[];
  readonly undated: readonly Source[];
}

export function listTimeline({ model, rows }: Pick<Contract, 'model' | 'rows'>): Timeline {
  const dated = rows.filter((row) => sinceOf(row) !== undefined);
  const models = new Set(model.operations.flatMap((operation) => operation.models.map((row) => row.model)));
  const rowsByDate = Map.groupBy(dated, (row) => sinceOf(row) ?? '');
  const sourcesByDate = Map.groupBy(model.sources, ({ captured }) => captured ?? '');
  const runsByDate = Map.groupBy(model.runs, ({ date }) => date);
  const dates = new Set([...rowsByDate.keys(), ...sourcesByDate.keys(), ...runsByDate.keys()]);
  dates.delete('');
  const days = [...dates]
    .sort()
    .reverse()
    .map((date): TimelineDay => {
      const changed = rowsByDate.get(date) ?? [];
      return {
        date,
        models: changed.filter((row) => isModel(row, models)),
        prices: changed.filter(isPrice),
        rows: changed.filter((row) => !isModel(row, models) && !isPrice(row)),
        sources: sourcesByDate.get(date) ?? [],
        runs: runsByDate.get(date) ?? [],
      };
    });
  const months = [...Map.groupBy(days, ({ date }) => monthOf(date))].map(([month, group]) => ({
    month,
    days: group,
    changes: group.reduce((sum, day) => sum + countChanges(day), 0),
  }));
  return { months, undated: sourcesByDate.get('') ?? [] };
}

export function countChanges({ models, prices, rows }: TimelineDay): number {
  return models.length + prices.length + rows.length;
}

function sinceOf({ row }: ListedRow): string | undefined {
  return 'since' in row ? row.since : undefined;
}

function isModel(row: ListedRow, models: ReadonlySet<string>): boolean {
  return row.kind === 'values' && models.has(row.row.value);
}

function isPrice({ kind }: ListedRow): boolean {
  return kind === 'prices' || kind === 'units';
}
