// The contract that the site shows: generated/contract.json with the look-ups that pages need. Read again whenever the file changes, for the live server.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractModel, Gap, Operation, Reading, Run, Source } from '../../../generated/kernel/contract-model.ts';
import { type ListedRow, listRows } from '../../../generated/kernel/list-rows.ts';
import { type FieldReader, indexReaders } from './readers.ts';
import { REPOSITORY } from './repository.ts';
import { indexRowModels, type RowModels } from './row-models.ts';

export interface Contract {
  readonly model: ContractModel;
  readonly rows: readonly ListedRow[];
  /** By address; the first row wins where the register has one twice. */
  readonly rowByAddress: ReadonlyMap<string, ListedRow>;
  /** By `register/page.md:12`. */
  readonly rowByPlace: ReadonlyMap<string, ListedRow>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly runs: ReadonlyMap<string, Run>;
  readonly readingsBySubject: ReadonlyMap<string, readonly Reading[]>;
  readonly gapsBySubject: ReadonlyMap<string, readonly Gap[]>;
  /** Rows that name a source or run as evidence, by its id. */
  readonly citedBy: ReadonlyMap<string, readonly ListedRow[]>;
  /** What constrains a field from elsewhere, by the address of the field. */
  readonly readers: ReadonlyMap<string, readonly FieldReader[]>;
  /** The models for which a row holds, by its address. */
  readonly rowModels: RowModels;
  readonly operations: ReadonlyMap<string, Operation>;
  /** Changes whenever the model does. */
  readonly version: string;
}

export function indexContract(model: ContractModel, version: string): Contract {
  const rows = listRows(model);
  return {
    model,
    rows,
    rowByAddress: new Map([...rows].reverse().map((row) => [row.address, row])),
    rowByPlace: new Map(rows.map((row) => [placeOf(row.origin.file, row.origin.line), row])),
    sources: new Map(model.sources.map((source) => [source.id, source])),
    runs: new Map(model.runs.map((run) => [run.id, run])),
    readingsBySubject: Map.groupBy(model.readings, ({ subject }) => subject),
    gapsBySubject: Map.groupBy(model.gaps, ({ subject }) => subject),
    citedBy: indexCitations(rows),
    readers: indexReaders(model),
    rowModels: indexRowModels(model),
    operations: new Map(model.operations.map((operation) => [operation.id, operation])),
    version,
  };
}

export function placeOf(file: string, line: number): string {
  return `${file}:${line}`;
}

/** What the row names as evidence; rows that grade nothing name none. */
export function listEvidence({ row }: ListedRow): readonly string[] {
  if ('evidence' in row) return row.evidence;
  return 'sources' in row ? row.sources : [];
}

function indexCitations(rows: readonly ListedRow[]): Map<string, ListedRow[]> {
  const cited = new Map<string, ListedRow[]>();
  for (const row of rows) {
    for (const id of new Set(listEvidence(row))) {
      const citing = cited.get(id);
      if (citing === undefined) cited.set(id, [row]);
      else citing.push(row);
    }
  }
  return cited;
}

const FILE = join(REPOSITORY, 'generated/contract.json');
let read: Contract | undefined;

export function readContract(): Contract {
  const { mtimeMs, size } = statSync(FILE);
  const version = `${mtimeMs}-${size}`;
  // The generator wrote it, so it is of this type.
  if (read?.version !== version) read = indexContract(JSON.parse(readFileSync(FILE, 'utf8')) as ContractModel, version);
  return read;
}
