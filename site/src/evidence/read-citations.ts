// Citations of the contract that is shown, counted once for all pages that need them.
import type { Run, Source } from '../../../generated/kernel/contract-model.ts';
import type { Contract } from '../model/contract.ts';
import { type Citations, indexCitations } from './citations.ts';

export interface CitationReader {
  readonly byId: ReadonlyMap<string, Citations>;
  /** It is a bug to ask for an id that the register does not have. */
  ofSource(id: string): { readonly source: Source; readonly cited: Citations };
  ofRun(id: string): { readonly run: Run; readonly cited: Citations };
}

let last: { readonly contract: Contract; readonly reader: CitationReader } | undefined;

export function readCitations(contract: Contract): CitationReader {
  if (last?.contract !== contract) last = { contract, reader: createReader(contract) };
  return last.reader;
}

function createReader(contract: Contract): CitationReader {
  const byId = indexCitations(contract);
  const find = <Row>(rows: ReadonlyMap<string, Row>, id: string) => {
    const [row, cited] = [rows.get(id), byId.get(id)];
    if (row === undefined || cited === undefined) throw new Error(`there is no evidence with the id ${id}`);
    return { row, cited };
  };
  return {
    byId,
    ofSource: (id) => {
      const { row: source, cited } = find(contract.sources, id);
      return { source, cited };
    },
    ofRun: (id) => {
      const { row: run, cited } = find(contract.runs, id);
      return { run, cited };
    },
  };
}
