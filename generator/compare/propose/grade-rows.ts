// The status that a proposed row may claim, from the one source that stands behind it, and the question that it leaves if that is too little.
import { printCells } from '../../cells/print-cells.ts';
import { isMarkable, printMark, printMarks } from '../../cells/print-mark.ts';
import { computeStatus, indexEvidence } from '../../check/compute-status.ts';
import type { ContractModel, Source, Status } from '../../kernel/contract-model.ts';
import type { LinesChange } from './change.ts';
import type { RowLocator } from './locate-rows.ts';

export interface Grade {
  /** Cells of the row. */
  readonly Status: Status;
  readonly Evidence: string;
}

export interface RowGrader {
  readonly source: Source | undefined;
  /** `evidence` is what the row cites already. */
  readonly grade: (id: string, operation: string, evidence?: readonly string[]) => Grade;
  /** A gap for a row that is not evidenced; none if one is there already. */
  readonly ask: (id: string, status: Status, file: string, note?: string) => LinesChange[];
}

export function createRowGrader(model: ContractModel, source: Source | undefined, locator: RowLocator): RowGrader {
  const base = indexEvidence(model);
  const asked = new Set(
    model.gaps.filter(({ state }) => !state.startsWith('closed by ')).map(({ subject }) => subject),
  );
  const taken = new Set(model.gaps.map(({ id }) => id));
  return {
    source,
    grade: (id, operation, evidence = []) => {
      const cited = source === undefined || evidence.includes(source.id) ? evidence : [...evidence, source.id];
      return {
        Status: computeStatus({ id, operation }, cited, base),
        Evidence: printMarks(cited),
      };
    },
    ask: (id, status, file, note = 'seen upstream') => {
      if (status !== 'not-evidenced' || asked.has(id) || !isMarkable(id)) return [];
      const gap = nameGap(id, taken);
      taken.add(gap);
      const line = printCells('gaps', {
        Gap: `\`${gap}\``,
        Subject: printMark(id),
        State: 'open',
        'Closes by': 'a page of the vendor, or a run',
        Note: source === undefined ? note : `${note} in \`${source.id}\``,
      });
      return [{ kind: 'lines', ...locator.question('gaps', file), lines: [line] }];
    },
  };
}

/** `parcel.create/response:data[].x` -> `gap-parcel.create-response-data.x` */
function nameGap(address: string, taken: ReadonlySet<string>): string {
  const words = address.split(/[^A-Za-z0-9.]+/).filter((word) => /[A-Za-z0-9]/.test(word));
  const name = `gap-${words.map((word) => word.replaceAll(/^\.+|\.+$/g, '')).join('-')}`;
  let free = name;
  for (let count = 2; taken.has(free); count += 1) free = `${name}-${count}`;
  return free;
}
