// Checks what the service sends: answers, callbacks and refusals, read tolerantly, with what its own code means.
import { errorCodes } from '../../generated/errors.ts';
import { type CheckResult, checkReceived, findPart } from '../../generated/kernel/check.ts';
import type { Issue } from '../../generated/kernel/issues.ts';
import { readServiceCode, type ServiceAnswer } from '../../generated/kernel/service-code.ts';
import type { ErrorCode, OperationSpecification, PartSpecification } from '../../generated/kernel/specification.ts';
import { type Answer, createAnswer, refusePart } from './payload.ts';

interface ErrorShape {
  readonly operation: OperationSpecification;
  readonly part: PartSpecification;
}

function findErrorShape(operations: readonly OperationSpecification[]): ErrorShape | undefined {
  for (const operation of operations) {
    const part = findPart(operation, 'error');
    if (part !== undefined) return { operation, part };
  }
  return undefined;
}

/** `operations` are those among which the body of a refused call is looked for. */
export function checkResponse(
  operation: OperationSpecification,
  body: unknown,
  operations: readonly OperationSpecification[],
): Answer {
  const part = findPart(operation, 'response');
  if (part === undefined) return refusePart(operation, 'response');
  const service = readServiceCode(body, errorCodes);
  // A refusal keeps the envelope but may carry no data, or an empty one: it is read as what it is, an error body.
  const error = service.isRefusal ? findErrorShape(operations) : undefined;
  if (error === undefined)
    return createAnswer(operation, 'response', checkReceived(operation, part, body), service.code);
  const result = observeCode(checkReceived(error.operation, error.part, body), service);
  return createAnswer(operation, 'response', result, service.code);
}

/** Of several callback bodies the one that fits this body best; a service posts different ones to the same address. */
export function findCallback(
  operations: readonly OperationSpecification[],
  body: unknown,
): OperationSpecification | undefined {
  const candidates = operations.flatMap((operation) => {
    const part = operation.method === 'CALLBACK' ? findPart(operation, 'callback') : undefined;
    if (part === undefined) return [];
    const { issues, observations } = checkReceived(operation, part, body);
    return [{ operation, issues: issues.length, observations: observations.length }];
  });
  // Strange keys decide only between bodies that are good: of what fits none, they say nothing.
  const good = candidates
    .filter(({ issues }) => issues === 0)
    .sort((one, other) => one.observations - other.observations);
  const [nearest] = [...good, ...candidates.sort((one, other) => one.issues - other.issues)];
  return nearest?.operation;
}

export function checkCallback(operation: OperationSpecification, body: unknown): Answer {
  const part = findPart(operation, 'callback');
  if (part === undefined) return refusePart(operation, 'callback');
  return createAnswer(operation, 'callback', checkReceived(operation, part, body));
}

/** By the error of this operation, else by the first that `operations` have. */
export function checkError(
  operation: OperationSpecification,
  body: unknown,
  operations: readonly OperationSpecification[],
): Answer {
  const error = findErrorShape([operation, ...operations]);
  if (error === undefined) return refusePart(operation, 'error');
  const result = checkReceived(error.operation, error.part, body);
  const service = readServiceCode(body, errorCodes);
  const wrong = result.valid && service.code?.class === 'success' ? [explainSuccess(service.code)] : [];
  const checked: CheckResult =
    wrong.length === 0
      ? observeCode(result, service)
      : { ...result, valid: false, class: 'hypothesis-only', issues: wrong };
  return createAnswer(operation, 'error', checked, service.code);
}

function explainSuccess({ code, meaning, row, status, evidence }: ErrorCode): Issue {
  const message = `is ${code}, which means ${meaning}; that is no error`;
  return { path: '$.code', field: 'code', code: 'enum', message, row, status, evidence };
}

/** A code that no row names is worth knowing; nobody can say what to do about it. */
function observeCode(result: CheckResult, { number, code }: ServiceAnswer<ErrorCode>): CheckResult {
  if (!result.valid || number === undefined || code !== undefined) return result;
  const message = `${number} is no registered service code`;
  return { ...result, observations: [...result.observations, { path: '$.code', code: 'unknown-value', message }] };
}
