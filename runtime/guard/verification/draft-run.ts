// Makes of a finished create the file that `contract promote` reads, so that what was paid for becomes evidence and nothing private leaves with it.
import { findPart } from '../../../generated/kernel/check.ts';
import { EMULATED_HEADER, findEmulationMarks } from '../../../generated/kernel/emulation.ts';
import {
  type Digest,
  type Exchange,
  RUN_FORMAT,
  RUN_VERSION,
  type RunRecord,
  sealRunRecord,
} from '../../../generated/kernel/run-record.ts';
import type { OperationSpecification } from '../../../generated/kernel/specification.ts';
import { isRecord } from '../../../generated/kernel/view.ts';
import { elideBody } from './elide-body.ts';
import type { FailureClass, Verdict } from './verdict.ts';

/** A create with what followed, as the store has it: nothing is elided yet but media. */
export interface FinishedCreate {
  /** Of the store; the end of the run's id. */
  readonly job: string;
  readonly row: string;
  readonly at: string;
  readonly create: OperationSpecification;
  /** The operation by which its task was followed; undefined when nobody asked. */
  readonly query: OperationSpecification | undefined;
  readonly host: string;
  readonly call: Exchange;
  readonly questions: readonly Exchange[];
  readonly outcome: 'accepted' | 'succeeded' | 'rejected' | 'failed';
  readonly code: number | undefined;
  readonly deduction: string | undefined;
  readonly failure: FailureClass | undefined;
  readonly approval: { readonly id: string; readonly purpose: string };
  readonly verdict: Verdict | undefined;
  /** What the wire saw. */
  readonly emulated: boolean;
}

export interface Tool {
  readonly name: string;
  readonly version: string;
}

export function draftRun(finished: FinishedCreate, tool: Tool, digest: Digest): RunRecord {
  const { create, query, call, questions, approval } = finished;
  const model = isRecord(call.request.body) ? call.request.body.model_name : undefined;
  const marks = findEmulationMarks([call, ...questions]);
  return sealRunRecord(
    {
      format: RUN_FORMAT,
      version: RUN_VERSION,
      id: nameRun(finished),
      at: finished.at,
      operations: query === undefined || questions.length === 0 ? [create.id] : [create.id, query.id],
      host: finished.host,
      ...(typeof model === 'string' ? { model } : {}),
      ...elideExchange(call, create),
      queries: questions.map((question) => elideExchange(question, query)),
      outcome: finished.outcome,
      ...(finished.code === undefined ? {} : { code: finished.code }),
      ...(finished.deduction === undefined ? {} : { deduction: finished.deduction }),
      ...(finished.failure === undefined ? {} : { failure: finished.failure }),
      approval: { id: approval.id, purpose: approval.purpose.slice(0, LONGEST_PURPOSE) },
      ...(finished.verdict === undefined ? {} : { verdict: finished.verdict }),
      tool,
      confirms: [],
      rejects: [],
      emulated: finished.emulated || marks.length > 0,
    },
    digest,
  );
}

/** The form of a run has no more room for a purpose. */
const LONGEST_PURPOSE = 200;

/** Day, row and the end of the job's id: `2026-12-03-row-a-4x7k2m`. */
function nameRun({ at, row, job }: FinishedCreate): string {
  return `${at.slice(0, 10)}-row-${row}-${job.slice(-6)}`.toLowerCase();
}

/** Of the headers only the mark of an emulator stays. */
export function elideExchange(
  { request, response }: Exchange,
  operation: OperationSpecification | undefined,
): Exchange {
  const part = (name: 'request' | 'response') => (operation === undefined ? undefined : findPart(operation, name));
  const emulated = response.headers?.[EMULATED_HEADER];
  return {
    request: {
      method: request.method,
      path: request.path,
      ...(request.body === undefined ? {} : { body: elideBody(request.body, part('request')) }),
    },
    response: {
      status: response.status,
      // Other headers name servers and people; this one decides whether the run is worth anything.
      ...(emulated === undefined ? {} : { headers: { [EMULATED_HEADER]: emulated } }),
      ...(response.body === undefined ? {} : { body: elideBody(response.body, part('response')) }),
    },
  };
}
