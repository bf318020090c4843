// Every change that two states of a contract can show, with its level and the reason: what compares, what is printed, the documents and the tests read this one list.
import type { Kind } from '../../kernel/table-kinds.ts';
import { type Coordinate, nameCode } from '../coordinates.ts';
import type { Level } from '../levels.ts';
import type { Entry } from './entry.ts';
import { FIELDS, VALUES } from './fields.ts';
import { MODELS, OPERATIONS, PRICES, REJECTED, RULES } from './operations.ts';
import { ERRORS, PATTERNS, POLICIES, QUARANTINE, RECORDS, TAKES, UNITS } from './project.ts';

export interface ChangeCode extends Coordinate {
  /** `sent-field-type-narrowed` */
  readonly code: string;
  readonly level: Level;
  readonly reason: string;
}

const TABLES: { readonly [Area in Kind]: readonly Entry<Area>[] } = {
  operations: OPERATIONS,
  fields: FIELDS,
  values: VALUES,
  rules: RULES,
  models: MODELS,
  rejected: REJECTED,
  prices: PRICES,
  units: UNITS,
  errors: ERRORS,
  patterns: PATTERNS,
  takes: TAKES,
  quarantine: QUARANTINE,
  policies: POLICIES,
  sources: RECORDS,
  runs: RECORDS,
  readings: RECORDS,
  gaps: RECORDS,
};

function listCodes(area: Kind, table: readonly Entry<Kind>[]): ChangeCode[] {
  return table.flatMap(([directions, kind, action, level, reason]) =>
    directions.map((direction) => {
      const coordinate: Coordinate = { direction, area, kind, action };
      return { code: nameCode(coordinate), ...coordinate, level, reason };
    }),
  );
}

/** In the order of the tables. */
export const TAXONOMY: readonly ChangeCode[] = (Object.keys(TABLES) as Kind[]).flatMap((area) =>
  listCodes(area, TABLES[area]),
);

const BY_COORDINATE: ReadonlyMap<string, ChangeCode> = new Map(
  TAXONOMY.map((entry) => [printCoordinate(entry), entry]),
);

export function findCode(coordinate: Coordinate): ChangeCode | undefined {
  return BY_COORDINATE.get(printCoordinate(coordinate));
}

function printCoordinate({ direction, area, kind, action }: Coordinate): string {
  return `${direction} ${area} ${kind} ${action}`;
}
