// Keeps bench/README.md what the data of the parts says.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARTS } from '../parts.ts';
import type { PartResult } from './part-result.ts';
import { renderReport } from './render-report.ts';
import { readResult } from './results-folder.ts';

export const REPORT = join(import.meta.dirname, '../README.md');

export function readResults(): Map<string, PartResult> {
  const results = PARTS.flatMap(({ id }) => {
    const result = readResult(id);
    return result === undefined ? [] : [[id, result] as const];
  });
  return new Map(results);
}

export function writeReport(): void {
  writeFileSync(REPORT, renderReport(readResults()));
}
