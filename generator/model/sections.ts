// Says which operation and which part of it a table belongs to, from the headings above it.

import type { Report } from '../findings/finding.ts';
import { findNearest } from '../kernel/nearest.ts';
import { placeAt } from '../read/page.ts';
import type { Table, Trail } from '../tables/scan.ts';
import { PART_NAMES, type PartName } from './contract-model.ts';

const OPERATION_DEPTH = 2;
const PART_DEPTH = 3;

/** The id of the operation whose heading is above. */
export function findOperation(trail: Trail): string | undefined {
  return trail.find((heading) => heading.depth === OPERATION_DEPTH)?.code;
}

const PART_HEADINGS = new Map<string, PartName>(
  PART_NAMES.map((name) => [`${name[0]?.toUpperCase()}${name.slice(1)}`, name]),
);

/** The part whose heading is above; a finding if there is none. */
export function findPart(table: Table, report: Report): PartName | undefined {
  const heading = table.trail.find((above) => above.depth === PART_DEPTH);
  const name = heading === undefined ? undefined : PART_HEADINGS.get(heading.text);
  if (name !== undefined) return name;
  const header = table.header;
  const start = heading?.start ?? header.cells[0]?.start ?? 0;
  const end = heading?.end ?? header.cells.at(-1)?.end ?? start;
  report(heading === undefined ? 'TABLE-PLACE' : 'HEADING-UNKNOWN', placeAt(header.page, start, end), {
    message:
      heading === undefined
        ? `a table of ${table.kind} needs a part heading above it`
        : `the heading ${heading.text} opens no part`,
    ...(heading === undefined ? {} : { found: heading.text }),
    expected: [...PART_HEADINGS.keys()].map((text) => `### ${text}`).join(', '),
    nearest: heading === undefined ? undefined : findNearest(heading.text, PART_HEADINGS.keys()),
  });
  return undefined;
}
