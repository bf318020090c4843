// Reads from a job what is kept of a create: the nine deliverables, how it ended, and what becomes the file of its run.

import { errorCodes } from '../../../generated/errors.ts';
import { findPart } from '../../../generated/kernel/check.ts';
import { parseJson, stringifyJson } from '../../../generated/kernel/json.ts';
import { readOwn } from '../../../generated/kernel/paths.ts';
import type { Exchange } from '../../../generated/kernel/run-record.ts';
import { readServiceCode } from '../../../generated/kernel/service-code.ts';
import type { OperationSpecification } from '../../../generated/kernel/specification.ts';
import { isRecord } from '../../../generated/kernel/view.ts';
import { operations } from '../../../generated/operations.ts';
import type { Job } from '../../store/job.ts';
import { findQueries } from '../../tasks/find-queries.ts';
import { judgeEnding } from '../judge-ending.ts';
import { type Deliverables, NONE } from './deliverables.ts';
import { elideExchange, type FinishedCreate } from './draft-run.ts';
import type { RowOutcome } from './verdict.ts';

export function readOutcome(job: Job): RowOutcome {
  const ending = judgeEnding(job);
  switch (ending.kind) {
    case 'succeeded':
      return { kind: 'succeeded' };
    case 'failed':
      // Without a class it was given up by a person, or its code is unknown: nothing can be concluded.
      if (ending.failure === undefined) return { kind: 'open' };
      return { kind: job.result === undefined ? 'rejected' : 'failed', failure: ending.failure };
    case 'open':
    case 'unsent':
      return { kind: 'open' };
  }
}

/** `question` is the last one about the task, with its answer as it came. */
export function collectDeliverables(job: Job, question: Exchange | undefined, sentence: string): Partial<Deliverables> {
  const { request, result, files } = job;
  if (request === undefined) return { sentence };
  const query = findQuery(request.operation);
  const answer = job.attempts.at(-1)?.outcome?.exchange;
  return {
    body: stringifyJson(request.body),
    operation: `${request.operation} ${request.method} ${request.path}`,
    class: request.class,
    ...(answer == null ? {} : { createAnswer: stringifyJson(elideAnswer(job, answer)) }),
    queryAnswer: question === undefined ? NONE : stringifyJson(elideExchange(question, query)),
    address: describeAddresses(result),
    file: describeFiles(result, files),
    deduction: result?.deduction ?? NONE,
    sentence,
  };
}

/** Undefined while the answer of the create is not known: then there is no run to show. */
export function finishCreate(job: Job, row: string): FinishedCreate | undefined {
  const { request, result, attempts, verdict, deliverables } = job;
  const last = attempts.at(-1);
  const answer = last?.outcome?.exchange;
  const create = operations.find(({ id }) => id === request?.operation);
  const outcome = readOutcome(job);
  if (request === undefined || last === undefined || create === undefined || answer?.kind !== 'answered')
    return undefined;
  if (outcome.kind === 'open') return undefined;
  const question = readQuestion(deliverables?.queryAnswer);
  return {
    job: job.id,
    row,
    at: last.at,
    create,
    query: findQuery(request.operation),
    host: request.host,
    call: {
      request: { method: toMethod(request.method), path: request.path, body: request.body },
      response: { status: answer.status, ...(answer.body === undefined ? {} : { body: answer.body }) },
    },
    questions: question === undefined ? [] : [question],
    outcome: outcome.kind,
    code: readServiceCode(answer.body, errorCodes).number,
    deduction: result?.deduction ?? undefined,
    failure: outcome.kind === 'succeeded' ? undefined : outcome.failure,
    approval: { id: request.approval.id, purpose: request.purpose },
    verdict: verdict?.verdict,
    emulated: answer.emulated,
  };
}

function findQuery(id: string): OperationSpecification | undefined {
  const found = findQueries(id);
  return found.kind === 'found' ? found.queries.get : undefined;
}

type Answer = NonNullable<NonNullable<Job['attempts'][number]['outcome']>['exchange']>;

function elideAnswer({ request }: Job, answer: Answer): unknown {
  if (answer.kind === 'broken') return answer;
  const create = operations.find(({ id }) => id === request?.operation);
  const part = create === undefined ? undefined : findPart(create, 'response');
  const call = { method: toMethod(request?.method ?? ''), path: request?.path ?? '' };
  const response = { status: answer.status, body: answer.body };
  return part === undefined ? answer : elideExchange({ request: call, response }, create).response;
}

function describeAddresses(result: Job['result']): string {
  const addresses = (result?.results ?? []).flatMap(({ url, id, kind }) => {
    const parsed = url === null ? null : URL.parse(url);
    return parsed === null ? (id === null ? [] : [`${kind} ${id}`]) : [`${parsed.origin}${parsed.pathname}`];
  });
  return addresses.join(' ') || NONE;
}

/** An element or a voice is no file, so its id is all there is. */
function describeFiles(result: Job['result'], files: Job['files']): string {
  const isFile = (result?.results ?? []).some(({ url }) => url !== null);
  if (files.length > 0) return files.map(({ path, sha256 }) => `${path} sha256:${sha256}`).join(' ');
  return result?.outcome === 'succeeded' && result.results.length > 0 && !isFile
    ? 'no file: it is known by its id'
    : NONE;
}

/** Written by `collectDeliverables` and nobody else; whatever it is otherwise is no question. */
function readQuestion(text: string | undefined): Exchange | undefined {
  if (text === undefined || text === NONE) return undefined;
  const value = parseJson(text);
  const request = isRecord(value) ? readOwn(value, 'request') : undefined;
  const response = isRecord(value) ? readOwn(value, 'response') : undefined;
  return isRecord(request) && isRecord(response) ? (value as unknown as Exchange) : undefined;
}

function toMethod(method: string): Exchange['request']['method'] {
  const known = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).find((each) => each === method);
  if (known === undefined) throw new Error(`${method} is no method of a call`);
  return known;
}
