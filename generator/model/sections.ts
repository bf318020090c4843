// Says which operation and which part of it a table belongs to, from the headings above it.
import type { Report } from '../findings/finding.ts';
import { PART_NAMES, type PartName } from '../kernel/contract-model.ts';
import { findNearest } from '../kernel/nearest.ts';
import { placeAt } from '../read/page.ts';
import type { Heading, Table, Trail } from '../tables/scan.ts';

const OPERATION_DEPTH = 2;
const PART_DEPTH = 3;

/** The id of the operation whose heading is above. */
export function findOperation(trail: Trail): string | undefined {
  return trail.find((heading) => heading.depth === OPERATION_DEPTH)?.code;
}

const PART_HEADINGS = new Map<string, PartName>(
  PART_NAMES.map((name) => [`${name[0]?.toUpperCase()}${name.slice(1)}`, name]),
);

/** Headings that mean something inside an operation. */
const INNER_HEADINGS: ReadonlySet<string> = new Set([...PART_HEADINGS.keys(), 'Rules', 'Models', 'Rejected', 'Prices']);

/** What is wrong with a heading that would open an operation or a part if it were written as such; undefined if it is neither. */
function explainHeading(heading: Heading, operations: ReadonlySet<string>): string | undefined {
  // The title of a page may be any word.
  if (heading.depth === 1) return undefined;
  if (heading.depth !== PART_DEPTH && INNER_HEADINGS.has(heading.text)) return `### ${heading.text}`;
  const isOperation = heading.code === undefined && operations.has(heading.text);
  return isOperation ? `## \`${heading.text}\`` : undefined;
}

/** True, with a finding at the heading, if a table stands below a heading that is not written as what it says. */
export function isMisplaced(table: Table, operations: ReadonlySet<string>, report: Report): boolean {
  const heading = table.trail.find((above) => explainHeading(above, operations) !== undefined);
  const expected = heading === undefined ? undefined : explainHeading(heading, operations);
  if (heading === undefined || expected === undefined) return false;
  report('HEADING-UNKNOWN', placeAt(table.header.page, heading.start, heading.end), {
    message: `the heading ${heading.text} opens nothing as it is written`,
    found: `${'#'.repeat(heading.depth)} ${heading.text}`,
    expected,
    help: `write ${expected}`,
  });
  return true;
}

/** The part whose heading is above; a finding if there is none. */
export function findPart(table: Table, report: Report): PartName | undefined {
  const heading = table.trail.findLast((above) => above.depth >= PART_DEPTH);
  const name = heading?.depth === PART_DEPTH ? PART_HEADINGS.get(heading.text) : undefined;
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
