// What one create came to, by the whole table: only a definite refusal or a proof that nothing left may ever lead to another send; every doubt is ambiguous.
import { errorCodes } from '../../generated/errors.ts';
import { toPrintable } from '../../generated/kernel/printable.ts';
import { readServiceCode } from '../../generated/kernel/service-code.ts';
import type { ErrorCode, OperationSpecification } from '../../generated/kernel/specification.ts';
import { isRecord } from '../../generated/kernel/view.ts';
import type { Answered, Exchange } from './exchange.ts';
import { namesMade, readTaskId } from './task-id.ts';

export type Verdict =
  /** `taskId` is empty where the operation answers at once and makes nothing that has an id. */
  | { readonly kind: 'accepted'; readonly taskId: string }
  | {
      readonly kind: 'rejected';
      readonly code: number;
      readonly meaning: ErrorCode;
      /** Nothing was made because of limits on rate or on tasks at once: the same request may be sent later. */
      readonly capacity: boolean;
      /** A repeated external id is refused with the same code: ask for the task by that id before anything else. */
      readonly lookUpFirst: boolean;
      /** As the service put it, printable. */
      readonly message: string;
    }
  | { readonly kind: 'not-sent'; readonly why: string }
  | { readonly kind: 'ambiguous'; readonly why: string; readonly code?: number };

/** Codes of the class rate, under the status that their rows name. */
const TOO_MANY = 429;

/** An answer with it is a server that gave up waiting, whatever its body says. */
const REQUEST_TIMEOUT = 408;

/** @row error:1201 code */
const WRONG_VALUE = 1201;

export function judgeCreate(operation: OperationSpecification, exchange: Exchange): Verdict {
  if (exchange.kind === 'broken') {
    const why = `${exchange.phase}: ${exchange.cause}`;
    return exchange.sent === 'no' ? { kind: 'not-sent', why } : { kind: 'ambiguous', why };
  }
  const { status, body } = exchange;
  if (!isRecord(body)) return { kind: 'ambiguous', why: `HTTP ${status} without a JSON object` };
  const { number, code } = readServiceCode(body, errorCodes);
  // Fractions and what overflows are no codes, and would fit into no record.
  if (number === undefined || !Number.isSafeInteger(number))
    return { kind: 'ambiguous', why: `HTTP ${status} without a code` };
  if (status >= 200 && status < 300) return judgeSuccess(operation, exchange, number);
  const unclear = { kind: 'ambiguous', why: `HTTP ${status} with code ${number}`, code: number } as const;
  if (status < 400 || status >= 500 || status === REQUEST_TIMEOUT) return unclear;
  if (code === undefined) return { ...unclear, why: `${unclear.why}, which the register does not know` };
  if (code.class === 'success' || code.class === 'service') return unclear;
  if (namesMade(operation, body)) return { ...unclear, why: `${unclear.why} and the id of what was made` };
  const isRate = code.class === 'rate';
  if (isRate && status !== TOO_MANY) return unclear;
  return {
    kind: 'rejected',
    code: number,
    meaning: code,
    capacity: isRate,
    lookUpFirst: number === WRONG_VALUE,
    message: readMessage(body),
  };
}

function judgeSuccess(operation: OperationSpecification, exchange: Answered, number: number): Verdict {
  const { status, body } = exchange;
  if (number !== 0) return { kind: 'ambiguous', why: `HTTP ${status} with code ${number}`, code: number };
  const taskId = readTaskId(operation, body);
  return taskId === undefined
    ? { kind: 'ambiguous', why: `HTTP ${status} and code 0 without the id of what was made`, code: 0 }
    : { kind: 'accepted', taskId };
}

/** Long enough for every message that was recorded. */
const LONGEST_MESSAGE = 500;

/** The message of an answer as it may be shown to a person. */
export function readMessage(body: unknown): string {
  const message = isRecord(body) ? body.message : undefined;
  return typeof message === 'string' ? toPrintable(message).slice(0, LONGEST_MESSAGE) : '';
}
