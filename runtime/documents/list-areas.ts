// The areas of the progress board: each page of the register with how much of it is closed, and in which way.
import type { ContractModel } from '../../generated/kernel/contract-model.ts';
import { listGradedRows } from '../../generated/kernel/count-rows.ts';

export interface Area {
  readonly file: string;
  readonly title: string;
  /** Rows that the vendor's text or two observers confirm, and questions closed by them. */
  readonly documentation: number;
  /** Rows that a run of this project confirms, and questions closed by one. */
  readonly live: number;
  /** Questions closed as not evidenced or as out of scope. */
  readonly classification: number;
  /** Questions that are open or wait for an approved call. */
  readonly open: number;
}

export function listAreas(contract: ContractModel): Area[] {
  const rows = listGradedRows(contract).map(({ origin, status }) => ({ file: origin.file, status }));
  const files = [...new Set([...rows.map((row) => row.file), ...contract.gaps.map((gap) => gap.origin.file)])].sort();
  return files.map((file) => {
    const statuses = rows.filter((row) => row.file === file).map((row) => row.status);
    const states: readonly string[] = contract.gaps.filter((gap) => gap.origin.file === file).map((gap) => gap.state);
    const count = <Word>(words: readonly Word[], ...wanted: readonly Word[]): number =>
      words.filter((word) => wanted.includes(word)).length;
    return {
      file,
      title: nameArea(file),
      documentation: count(statuses, 'doc-confirmed') + count(states, 'closed by documentation'),
      live: count(statuses, 'live-confirmed') + count(states, 'closed by live verification'),
      classification: count(states, 'closed as not evidenced', 'closed as out of scope'),
      open: count(states, 'open', 'approval-gated'),
    };
  });
}

/** `register/omni-video.md` -> `omni video` */
function nameArea(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.md$/, '').replaceAll('-', ' ');
}
