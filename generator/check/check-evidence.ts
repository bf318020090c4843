// Evidence checks: written status equals computed status, every citation speaks, every source and run is cited, every open question is a gap.
import type { Report } from '../findings/finding.ts';
import type { ContractModel, Reading } from '../kernel/contract-model.ts';
import { placeOrigin } from '../model/row-reader.ts';
import { findLine, type Page } from '../read/page.ts';
import { computeStatus, confirmsRow, type EvidenceBase, indexEvidence } from './compute-status.ts';
import { type GradedRow, listGraded } from './list-graded.ts';

export function checkEvidence(model: ContractModel, pages: readonly Page[], report: Report): void {
  const base = indexEvidence(model);
  const rows = listGraded(model);
  for (const row of rows) {
    checkStatus(row, base, report);
    checkRuns(row, base, report);
  }
  checkModeration(model, base, report);
  checkCited(model, rows, pages, report);
  checkReadings(model, report);
  checkGaps(model, rows, report);
}

function checkStatus(row: GradedRow, base: EvidenceBase, report: Report): void {
  const computed = computeStatus(row.subject, row.evidence, base);
  if (computed === row.status) return;
  report('EVIDENCE-STATUS', placeOrigin(row.origin, 'Status'), {
    message: `${row.subject.id} says ${row.status}; its evidence supports ${computed}`,
    found: row.status,
    expected: computed,
    help: `write ${computed}, or cite evidence for ${row.status}`,
  });
}

/** A cited run must say something: confirm the row, or name it among what it rejects. */
function checkRuns(row: GradedRow, base: EvidenceBase, report: Report): void {
  for (const id of row.evidence) {
    const run = base.runs.get(id);
    if (run === undefined || confirmsRow(run, row.subject) || run.rejects.includes(row.subject.id)) continue;
    report('RUN-SILENT', placeOrigin(row.origin, 'Evidence'), {
      message: `the run ${id} says nothing about ${row.subject.id}`,
      found: id,
    });
  }
}

/** What moderation refused was refused for its content: it may stand neither in Rejects nor behind a rejected shape. */
function checkModeration(model: ContractModel, base: EvidenceBase, report: Report): void {
  for (const run of model.runs) {
    if (run.failure !== 'moderation' || run.rejects.length === 0) continue;
    report('RUN-MODERATION', placeOrigin(run.origin, 'Rejects'), {
      message: `${run.id} was ended by moderation and rejects no shape`,
      found: run.rejects.join(', '),
      expected: 'an empty cell',
    });
  }
  for (const row of model.operations.flatMap((operation) => operation.rejected)) {
    for (const id of row.evidence.filter((cited) => base.runs.get(cited)?.failure === 'moderation')) {
      report('RUN-MODERATION', placeOrigin(row.origin, 'Evidence'), {
        message: `${id} was ended by moderation and is no evidence against a shape`,
        found: id,
      });
    }
  }
}

/** A source or run is cited when its id stands in code marks anywhere but in its own row and heading. */
function checkCited(model: ContractModel, rows: readonly GradedRow[], pages: readonly Page[], report: Report): void {
  // Most are cited by a row; only for the others the pages themselves are looked through.
  const cited = new Set([
    ...rows.flatMap((row) => row.evidence),
    ...model.readings.flatMap((reading) => reading.sources),
    ...model.operations.flatMap((operation) => operation.rejected.flatMap((row) => row.evidence)),
  ]);
  const uncited = [...model.sources, ...model.runs].filter(({ id }) => !cited.has(id));
  if (uncited.length === 0) return;
  const mentions = findMentions(pages, new Set(uncited.map(({ id }) => id)));
  for (const { id, origin } of uncited) {
    const elsewhere = mentions.get(id)?.some((place) => place !== `${origin.file}:${origin.line}`) === true;
    if (!elsewhere)
      report('EVIDENCE-UNUSED', placeOrigin(origin, 'Id'), { message: `${id} is cited nowhere`, found: id });
  }
}

/** The lines, headings aside, in which each of these ids stands in code marks. */
function findMentions(pages: readonly Page[], ids: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const mentions = new Map<string, string[]>([...ids].map((id) => [id, []]));
  for (const page of pages) {
    for (const { 1: id = '', index } of page.text.matchAll(/`([^`\n]+)`/g)) {
      const places = mentions.get(id);
      if (places === undefined) continue;
      const line = findLine(page, index);
      if (page.text[page.lineStarts[line] ?? 0] !== '#') places.push(`${page.file}:${line + 1}`);
    }
  }
  return mentions;
}

/** Readings by subject, in the order of the register. */
function groupReadings(model: ContractModel): Map<string, Reading[]> {
  const groups = new Map<string, Reading[]>();
  for (const reading of model.readings) {
    const group = groups.get(reading.subject);
    if (group === undefined) groups.set(reading.subject, [reading]);
    else group.push(reading);
  }
  return groups;
}

function checkReadings(model: ContractModel, report: Report): void {
  for (const [subject, group] of groupReadings(model)) {
    for (const extra of group.filter((reading) => reading.chosen).slice(1)) {
      report('READING-CHOSEN', placeOrigin(extra.origin, 'Chosen'), {
        message: `${subject} already has a chosen reading`,
        found: 'yes',
        expected: 'no',
      });
    }
  }
}

function checkGaps(model: ContractModel, rows: readonly GradedRow[], report: Report): void {
  // A gap that was closed by evidence cannot stand for what has none.
  const unanswered = model.gaps.filter((gap) => !/^closed by /.test(gap.state));
  const subjects = new Set(unanswered.map((gap) => gap.subject));
  for (const row of rows) {
    if (row.status !== 'not-evidenced' || subjects.has(row.subject.id)) continue;
    report('GAP-MISSING', placeOrigin(row.origin, 'Status'), {
      message: `${row.subject.id} is not evidenced and has no gap`,
      expected: `a gap with the Subject \`${row.subject.id}\``,
    });
  }
  for (const [subject, group] of groupReadings(model)) {
    const first = group[0];
    if (first === undefined || group.some((reading) => reading.chosen) || subjects.has(subject)) continue;
    report('GAP-MISSING', placeOrigin(first.origin, 'Subject'), {
      message: `no reading of ${subject} is chosen and it has no gap`,
      expected: `a gap with the same Subject`,
    });
  }
}
