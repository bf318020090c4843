// From the file of a run and the pages of a register to what promoting it would change: plain data in, plain data out, nothing written.
import type { CompiledContract } from '../compile-contract.ts';
import type { Finding } from '../findings/finding.ts';
import type { ContractModel } from '../kernel/contract-model.ts';
import type { Digest, RunRecord } from '../kernel/run-record.ts';
import { placeOrigin } from '../model/row-reader.ts';
import type { Page } from '../read/page.ts';
import { type CheckedRun, checkRun, type ServiceFacts } from './check-run.ts';
import { draftRun } from './draft-run.ts';
import { findMisfits } from './find-misfits.ts';
import { listUnchanged } from './list-unchanged.ts';
import { findRunsPage } from './place-run.ts';
import { type Promotion, refusePromotion } from './promotion.ts';
import { openRecord } from './read-record.ts';
import type { RecordFindings } from './record-page.ts';
import { editPages, replacePages } from './rewrite-pages.ts';
import { weighRows } from './weigh-rows.ts';

export interface PromotionInput {
  readonly pages: readonly Page[];
  /** Compiles pages, and says what is wrong with them; what comments of the register silence is not. */
  readonly compile: (pages: readonly Page[]) => {
    readonly compiled: CompiledContract;
    readonly findings: readonly Finding[];
  };
  /** The file of the run, by the name that findings are to show. */
  readonly file: string;
  readonly text: string;
  readonly facts: ServiceFacts;
  /** `2026-11-29`, in UTC. */
  readonly today: string;
  /** Cite the run also where a row is live-confirmed already. */
  readonly cite: boolean;
  readonly digest: Digest;
}

export function promoteRun(input: PromotionInput): Promotion {
  const { pages, compile, facts, today } = input;
  const opened = openRecord(input.file, input.text, input.digest);
  if (opened.kind === 'refused') return refusePromotion(opened.findings, opened.page && [opened.page]);
  const { compiled, findings } = compile(pages);
  if (findings.length > 0) return refusePromotion(findings, pages);
  const { model } = compiled;
  const { record, reported } = opened;
  const checked = checkRun(record, { model, pages, facts, today }, reported);
  const promotion = checked && planPromotion(record, checked, model, input, reported);
  return promotion ?? refusePromotion(reported.findings, [opened.page]);
}

/** Undefined after a finding about the record. */
function planPromotion(
  record: RunRecord,
  checked: CheckedRun,
  model: ContractModel,
  { pages, compile, cite }: PromotionInput,
  { report }: RecordFindings,
): Promotion | undefined {
  const { calls, host, rows } = checked;
  const [called] = calls;
  const runsPage = findRunsPage(pages, new Set(model.runs.map(({ id }) => id)));
  if (runsPage === undefined) report('PROMOTE-PAGE', [], { message: 'no page of the register has a runs table' });
  if (runsPage === undefined || called === undefined) return undefined;
  const refusals = model.operations.filter(({ method }) => method === 'ERROR');
  const drafted = draftRun(record, calls, { errors: model.errors, refusals, host });
  const misfits = findMisfits(calls, refusals);
  const weighed = weighRows(drafted, { record, called, operations: model.operations, rows, misfits });
  const [cited, kept] = cite ? [weighed.confirmed, []] : [[], weighed.confirmed];
  if (weighed.lifted.length + cited.length === 0) {
    const message = `${record.id} supports no row that is not live-confirmed already`;
    report('PROMOTE-NOTHING', ['id'], { message });
    return undefined;
  }
  const rewritten = editPages(pages, { record, drafted, lifted: weighed.lifted, cited, kept, runsPage });
  const after = replacePages(pages, rewritten);
  // What the result would be blamed for is not written.
  const { findings } = compile(after);
  if (findings.length > 0) return refusePromotion(findings, after);
  return {
    findings,
    pages,
    run: record.id,
    changed: [...weighed.lifted, ...cited].map(({ row }) => ({
      row: row.subject.id,
      from: row.status,
      to: 'live-confirmed',
      place: placeOrigin(row.origin, 'Status'),
    })),
    unchanged: listUnchanged(record, { checked, model, weighed, kept, refusals, pages }),
    rewritten,
  };
}
