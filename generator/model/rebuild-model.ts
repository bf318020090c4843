// Builds the model again when few pages changed: rows of all other pages are those of the last model, in which nothing was found.
import type { Report } from '../findings/finding.ts';
import { listAddresses } from '../kernel/addresses.ts';
import type { ContractModel, Operation } from '../kernel/contract-model.ts';
import type { Kind } from '../kernel/table-kinds.ts';
import type { ScannedPage } from '../tables/scan.ts';
import { collectRows, readGaps, readPolicies } from './build-model.ts';
import { mergeRows } from './merge-rows.ts';
import { readReading } from './read-evidence.ts';
import { readOperations } from './read-operations.ts';
import { readPatterns } from './read-patterns.ts';
import { reportUnits } from './read-prices.ts';
import { readQuarantine } from './read-quarantine.ts';

/** Kinds that rows of every page refer to: their rows are never read again, only taken over. */
export const SHARED_KINDS: ReadonlySet<Kind> = new Set(['sources', 'runs', 'errors', 'units']);

export interface Fresh {
  /** Pages whose tables are read; they hold no row of a shared kind. */
  readonly files: ReadonlySet<string>;
  /** Operations all of whose tables stand on these pages. */
  readonly operations: ReadonlySet<string>;
}

/** @param pages all of them; those that are not fresh have headings, but no tables */
export function rebuildModel(
  last: ContractModel,
  pages: readonly ScannedPage[],
  fresh: Fresh,
  report: Report,
): ContractModel {
  const isKept = ({ origin }: { readonly origin: { readonly file: string } }): boolean => !fresh.files.has(origin.file);
  const { sources, runs, errors, units } = last;
  const known = new Set([...sources, ...runs].map(({ id }) => id));
  const isTouched = ({ id }: Operation): boolean => fresh.operations.has(id);
  const untouched = last.operations.filter((operation) => !isTouched(operation));
  const operations = readOperations(pages, known, report, untouched, last.operations.filter(isTouched));
  reportUnits(operations, units, report);
  const addresses = listAddresses(operations, errors, units);
  const patterns = readPatterns(collectRows(pages, 'patterns'), collectRows(pages, 'takes'), operations, report);
  const quarantine = readQuarantine(collectRows(pages, 'quarantine'), operations, known, report);
  const readings = collectRows(pages, 'readings').flatMap((row) => readReading(row, known, addresses, report) ?? []);
  return {
    version: 1,
    operations,
    errors,
    units,
    patterns: mergeRows(last.patterns.filter(isKept), patterns),
    quarantine: mergeRows(last.quarantine.filter(isKept), quarantine),
    policies: mergeRows(last.policies.filter(isKept), readPolicies(collectRows(pages, 'policies'), report)),
    sources,
    runs,
    readings: mergeRows(last.readings.filter(isKept), readings),
    gaps: mergeRows(last.gaps.filter(isKept), readGaps(collectRows(pages, 'gaps'), addresses, report)),
  };
}
