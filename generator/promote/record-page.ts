// The file of a run as a page: findings about a record point into it, and what looks like a secret is not shown when they do.

import type { Code } from '../findings/catalogue.ts';
import { createFinding, type Finding, type FindingDetail } from '../findings/finding.ts';
import type { JsonNode, Span } from '../read/json-document.ts';
import { locateValue } from '../read/locate-json.ts';
import { createPage, type Page, placeAt } from '../read/page.ts';

/** Drops a finding at the value with this path. */
export type RecordReport = (code: Code, path: readonly PropertyKey[], detail: FindingDetail) => void;

export interface RecordFindings {
  readonly report: RecordReport;
  readonly findings: readonly Finding[];
}

export function openReport(page: Page, root: JsonNode): RecordFindings {
  const findings: Finding[] = [];
  const report: RecordReport = (code, path, detail) => {
    const { start, end } = locateValue(root, path);
    findings.push(createFinding(code, placeAt(page, start, end), detail));
  };
  return { report, findings };
}

/** A key can be as long as the file, and nobody would find the message behind it. */
const LONGEST_POINTER = 200;

/** `/request/body/image_list/0`, by RFC 6901, cut where it becomes very long. */
export function toPointer(path: readonly PropertyKey[]): string {
  const pointer = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return pointer.length > LONGEST_POINTER ? `${pointer.slice(0, LONGEST_POINTER)}…` : pointer;
}

/** The page with each span made unreadable; places stay what they are. */
export function maskPage(page: Page, spans: readonly Span[]): Page {
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < position) continue;
    pieces.push(page.text.slice(position, start), page.text.slice(start, end).replaceAll(/[^\r\n]/g, '*'));
    position = end;
  }
  pieces.push(page.text.slice(position));
  return createPage(page.file, pieces.join(''));
}
