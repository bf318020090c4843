// Is this a run of the service that the register describes? Every doubt is a finding, and one is enough to refuse the run.
import { type GradedRow, listGraded } from '../check/list-graded.ts';
import type { ContractModel } from '../kernel/contract-model.ts';
import { findEmulationMarks } from '../kernel/emulation.ts';
import type { RunRecord } from '../kernel/run-record.ts';
import type { Page } from '../read/page.ts';
import { type Call, readCalls } from './calls.ts';
import { checkBodies } from './check-bodies.ts';
import { checkClaims } from './check-claims.ts';
import { checkHost, type KnownHost } from './check-host.ts';
import { checkOutcome, type Ends } from './check-outcome.ts';
import { visitFields } from './fields.ts';
import { type RecordFindings, type RecordReport, toPointer } from './record-page.ts';

/** What a project says of its service, in contract.config.json. */
export interface ServiceFacts {
  /** The address of the enum field that holds the hosts. */
  readonly hosts?: string;
  readonly ends?: Ends;
}

export interface CheckedRun {
  readonly calls: readonly Call[];
  readonly host: KnownHost;
  readonly rows: readonly GradedRow[];
}

export interface RunContext {
  readonly model: ContractModel;
  readonly pages: readonly Page[];
  readonly facts: ServiceFacts;
  /** `2026-11-29`, in UTC. */
  readonly today: string;
}

/** Undefined after a finding. */
export function checkRun(record: RunRecord, context: RunContext, reported: RecordFindings): CheckedRun | undefined {
  const { report } = reported;
  const { model, facts } = context;
  checkEmulation(record, report);
  checkDate(record, context.today, report);
  checkId(record, context, report);
  const host = checkHost(record.host, facts.hosts, model, report);
  const rows = listGraded(model);
  const calls = readCalls(record, model, report);
  if (calls !== undefined) {
    // Of a body that is no body of the operation nothing else is asked.
    const isSound = checkBodies(calls, report);
    checkOutcome(record, calls, facts.ends, report);
    if (isSound) checkModel(record, calls, report);
    checkClaims(record, { calls, rows, model }, report);
  }
  return calls === undefined || host === undefined || reported.findings.length > 0 ? undefined : { calls, host, rows };
}

/** As many marks as a person needs to see. */
const MOST_MARKS = 20;

function checkEmulation(record: RunRecord, report: RecordReport): void {
  for (const { path, what } of findEmulationMarks(record).slice(0, MOST_MARKS))
    report('PROMOTE-EMULATED', path, { message: `${toPointer(path)}: ${what} is the mark of an emulator` });
}

/** No record of this form can be older than the services that it was made for. */
const EARLIEST = '2024-01-01';

function checkDate({ at }: RunRecord, today: string, report: RecordReport): void {
  const day = at.slice(0, 10);
  if (day >= EARLIEST && day <= today) return;
  const message = day > today ? `${at} lies in the future` : `${at} lies before there was anything to call`;
  report('PROMOTE-DATE', ['at'], { message, found: day, expected: `a day from ${EARLIEST} to ${today}` });
}

function checkId({ id, checksum }: RunRecord, { model, pages }: RunContext, report: RecordReport): void {
  const owner = [...model.runs, ...model.sources].find((other) => other.id === id);
  if (owner === undefined) return;
  const { file, line } = owner.origin;
  const isSame = pages.some((page) => page.file === file && page.text.includes(checksum));
  const message = isSame ? `already promoted: ${id} stands in ${file}:${line}` : `${id} is taken: ${file}:${line}`;
  report('PROMOTE-EXISTS', ['id'], { message, found: id });
}

/** A model that is named was sent: in the body, the query or as a step of the path. */
function checkModel({ model, request }: RunRecord, [first]: readonly Call[], report: RecordReport): void {
  if (model === undefined || first === undefined) return;
  let isSent = request.path.split('/').includes(model);
  visitFields(first.sent, (_path, value) => {
    isSent ||= value === model;
  });
  if (!isSent) {
    const message = `the request names no model ${model}`;
    report('PROMOTE-OUTCOME', ['model'], { message, found: model, help: 'leave model out if the request names none' });
  }
}
