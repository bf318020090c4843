// Open questions that a run answers. Closing one is a judgement, so the line is proposed and a person writes it.
import type { Gap } from '../kernel/contract-model.ts';
import { findSpan } from '../kernel/table-kinds.ts';
import { placeOrigin } from '../model/row-reader.ts';
import { type Page, readLine } from '../read/page.ts';
import type { Unchanged } from './promotion.ts';
import type { ShownRow } from './weigh-rows.ts';

const ANSWERED = 'closed by live verification';

export function listGaps(
  gaps: readonly Gap[],
  lifted: readonly ShownRow[],
  pages: ReadonlyMap<string, Page>,
): Unchanged[] {
  const before = new Map(lifted.map(({ row }) => [row.subject.id, row.status]));
  return gaps.flatMap((gap): Unchanged[] => {
    const status = before.get(gap.subject);
    if (status === undefined || /^closed by /.test(gap.state)) return [];
    const place = placeOrigin(gap.origin, 'State');
    // A row that was documented has its question for another reason than that nobody had seen it.
    if (status !== 'not-evidenced')
      return [{ subject: gap.id, reason: 'question', detail: `${gap.subject}: ${gap.note || gap.closesBy}`, place }];
    const page = pages.get(gap.origin.file);
    const line = page === undefined ? '' : readLine(page, gap.origin.line - 1);
    const [start, end] = findSpan(gap.origin, 'State') ?? [1, 1];
    const proposal = `${line.slice(0, start - 1)}${ANSWERED}${line.slice(end - 1)}`;
    return [{ subject: gap.id, reason: 'gap', detail: `${gap.subject} was ${status}`, place, proposal }];
  });
}
