// What every check of code is given: the files, what is known of places in them, and where to report.
import { ts } from 'ts-morph';
import type { Code } from '../../findings/catalogue.ts';
import type { FindingDetail, Report } from '../../findings/finding.ts';
import { type Page, type Place, placeAt } from '../../read/page.ts';
import type { ContractIndex } from './contract/contract-index.ts';
import type { Positions } from './position/positions.ts';
import type { Annotations } from './source/annotations.ts';
import type { CodeSource } from './source/parse-code.ts';

export interface Inspection {
  readonly sources: readonly CodeSource[];
  readonly contract: ContractIndex;
  readonly positions: Positions;
  readonly annotations: Annotations;
  /** One cause, one finding: a place is reported once, however many ways lead to it. */
  readonly report: (code: Code, at: ts.Node | Place, detail: FindingDetail) => void;
  /** Names and texts that a check has judged, so that none judges them again. */
  readonly judged: Set<ts.Node>;
}

export function createReporter(sources: readonly CodeSource[], report: Report): Inspection['report'] {
  const pages = new Map(sources.map(({ tree, page }) => [tree, page]));
  const told = new Set<ts.Node>();
  return (code, at, detail) => {
    if ('file' in at) return report(code, at, clipDetail(detail));
    const page = pages.get(at.getSourceFile());
    if (page === undefined || told.has(at)) return;
    told.add(at);
    report(code, placeNode(page, at), clipDetail(detail));
  };
}

/** Longer than any name, path or message that helps; code may hold texts of any length. */
const LONGEST_TEXT = 300;

function clipDetail(detail: FindingDetail): FindingDetail {
  const { message, found } = detail;
  return { ...detail, message: clip(message), ...(found === undefined ? {} : { found: clip(found) }) };
}

function clip(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT)}…`;
}

/** Quotes around a text are no part of what is wrong with it. */
function placeNode(page: Page, node: ts.Node): Place {
  const marks = ts.isStringLiteralLike(node) ? 1 : 0;
  return placeAt(page, node.getStart() + marks, node.getEnd() - marks);
}
