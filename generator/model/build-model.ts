// Builds the contract model from scanned pages: evidence first, then operations, then what points at their rows.
import { quote } from '../cells/words.ts';
import type { AskLater } from '../conditions/check-types.ts';
import type { Report } from '../findings/finding.ts';
import { listAddresses } from '../kernel/addresses.ts';
import type {
  Carried,
  ContractModel,
  ErrorRow,
  Gap,
  Operation,
  Policy,
  Run,
  Source,
  UnitRow,
} from '../kernel/contract-model.ts';
import type { Kind } from '../kernel/table-kinds.ts';
import { placeCell } from '../tables/cell.ts';
import type { ScannedPage } from '../tables/scan.ts';
import {
  checkRunOperations,
  type RunHead,
  readClaims,
  readGap,
  readReading,
  readRunHead,
  readSource,
} from './read-evidence.ts';
import { readOperations } from './read-operations.ts';
import { readPatterns } from './read-patterns.ts';
import { readUnit, reportUnits } from './read-prices.ts';
import { readQuarantine } from './read-quarantine.ts';
import { readRunBodies } from './read-run-bodies.ts';
import { readErrorRow, readPolicy } from './read-service.ts';
import { isOfKind, type RowOf, readRows } from './row-reader.ts';

export function buildModel(pages: readonly ScannedPage[], report: Report, askLater?: AskLater): ContractModel {
  const rowsOf = <K extends Kind>(kind: K): RowOf<K>[] => collectRows(pages, kind);
  const known = new Set<string>();
  const sources: Source[] = [];
  for (const row of rowsOf('sources')) {
    const source = readSource(row, report);
    if (source !== undefined && claimId(row, source.id, known, report)) sources.push(source);
  }
  const heads: { readonly head: RunHead; readonly row: RowOf<'runs'> }[] = [];
  for (const row of rowsOf('runs')) {
    const head = readRunHead(row, report);
    if (head !== undefined && claimId(row, head.id, known, report)) heads.push({ head, row });
  }
  const operations = readOperations(pages, known, report, [], [], askLater);
  const codes = new Map<number, ErrorRow>();
  for (const row of rowsOf('errors')) {
    const error = readErrorRow(row, codes, known, report);
    if (error !== undefined) codes.set(error.code, error);
  }
  const errors = [...codes.values()];
  const units: UnitRow[] = [];
  for (const row of rowsOf('units')) {
    const unit = readUnit(row, units, known, report);
    if (unit !== undefined) units.push(unit);
  }
  reportUnits(operations, units, report);
  const patterns = readPatterns(rowsOf('patterns'), rowsOf('takes'), operations, report);
  const quarantine = readQuarantine(rowsOf('quarantine'), operations, known, report);
  const addresses = listAddresses(operations, errors, units);
  const runs = finishRuns(pages, heads, operations, addresses, report);
  const readings = rowsOf('readings').flatMap((row) => readReading(row, known, addresses, report) ?? []);
  return {
    version: 1,
    operations,
    errors,
    units,
    patterns,
    quarantine,
    policies: readPolicies(rowsOf('policies'), report),
    sources,
    runs,
    readings,
    gaps: readGaps(rowsOf('gaps'), addresses, report),
  };
}

export function collectRows<K extends Kind>(pages: readonly ScannedPage[], kind: K): RowOf<K>[] {
  return pages.flatMap((page) => page.tables.filter(isOfKind(kind)).flatMap((table) => readRows(table)));
}

export function readPolicies(rows: readonly RowOf<'policies'>[], report: Report): Policy[] {
  const policies = new Map<string, Policy>();
  for (const row of rows) {
    const policy = readPolicy(row, policies, report);
    if (policy !== undefined) policies.set(policy.name, policy);
  }
  return [...policies.values()];
}

function claimId(row: RowOf<'sources'> | RowOf<'runs'>, id: string, known: Set<string>, report: Report): boolean {
  if (!known.has(id)) {
    known.add(id);
    return true;
  }
  const cell = row.row.cells[0];
  if (cell !== undefined)
    report('NAME-DUPLICATE', placeCell(cell), { message: `${quote(id)} is already a source or a run`, found: id });
  return false;
}

function finishRuns(
  pages: readonly ScannedPage[],
  heads: readonly { readonly head: RunHead; readonly row: RowOf<'runs'> }[],
  operations: readonly Operation[],
  addresses: ReadonlySet<string>,
  report: Report,
): Run[] {
  const ids = new Set(heads.map(({ head }) => head.id));
  const bodies = Map.groupBy(
    pages.flatMap((page) => readRunBodies(page.blocks, ids, report)),
    (body) => body.run,
  );
  const known = new Map(operations.map((operation) => [operation.id, operation]));
  const names = new Set(known.keys());
  return heads.map(({ head, row }) => {
    checkRunOperations(row, names, report);
    const enums = listEnumPaths(head.operations.flatMap((id) => known.get(id) ?? []));
    const { origin, ...rest } = head;
    const own = Object.fromEntries(
      (bodies.get(head.id) ?? []).map(({ kind, carried }) => [kind, keepValues(carried, enums)]),
    );
    return {
      ...rest,
      confirms: readClaims(row.cell('Confirms'), head.operations, addresses, report),
      rejects: readClaims(row.cell('Rejects'), head.operations, addresses, report),
      ...own,
      origin,
    };
  });
}

export function listEnumPaths(operations: readonly Operation[]): ReadonlySet<string> {
  const fields = operations.flatMap((operation) => operation.parts.flatMap((part) => part.fields));
  return new Set(fields.filter((field) => field.type.kind === 'enum').map((field) => field.path));
}

/** Texts of a run may be anybody's; only values of enums leave the page. */
function keepValues({ paths, values }: Carried, enums: ReadonlySet<string>): Carried {
  return { paths, values: values.filter((value) => enums.has(value.slice(0, value.indexOf('=')))) };
}

export function readGaps(rows: readonly RowOf<'gaps'>[], addresses: ReadonlySet<string>, report: Report): Gap[] {
  const gaps = new Map<string, Gap>();
  for (const row of rows) {
    const gap = readGap(row, addresses, report);
    if (gap === undefined) continue;
    if (gaps.has(gap.id)) {
      report('NAME-DUPLICATE', placeCell(row.cell('Gap')), {
        message: `${quote(gap.id)} is already a gap`,
        found: gap.id,
      });
    } else gaps.set(gap.id, gap);
  }
  return [...gaps.values()];
}
