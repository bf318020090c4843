// What a session on the emulator came to: how many requests, how they ended, and what they would have cost.
import { parseDecimal, printDecimal } from '../world/decimals.ts';
import type { LedgerEntry, Outcome } from '../world/world.ts';

export interface LedgerSummary {
  readonly requests: number;
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  /** Accepted calls that the service would charge. */
  readonly billed: number;
  /** By the list, per kind of unit. */
  readonly units: Readonly<Record<string, string>>;
  /** Requests whose answer was broken on the wire. */
  readonly faults: number;
}

export function summariseLedger(entries: readonly LedgerEntry[]): LedgerSummary {
  const outcomes: Partial<Record<Outcome, number>> = {};
  const units = new Map<string, bigint>();
  let billed = 0;
  for (const { outcome, bills, unit, units: taken } of entries) {
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    if (outcome !== 'accepted' || !bills) continue;
    billed += 1;
    if (unit !== undefined) units.set(unit, (units.get(unit) ?? 0n) + (parseDecimal(taken ?? '0') ?? 0n));
  }
  const faults = entries.filter(({ fault }) => fault !== undefined).length;
  const sums = Object.fromEntries([...units].map(([unit, sum]) => [unit, printDecimal(sum)]));
  return { requests: entries.length, outcomes, billed, units: sums, faults };
}
