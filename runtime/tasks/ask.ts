// Asks the service one free question and sorts what came: a usable answer, a refusal by code, or nothing to rely on. The one place where errors of a query become data.
import { errorCodes } from '../../generated/errors.ts';
import type { Issue } from '../../generated/kernel/issues.ts';
import type { ErrorCode, OperationSpecification } from '../../generated/kernel/specification.ts';
import {
  type CallInput,
  ContractViolation,
  callOperation,
  ServiceRefusal,
  type Transport,
  type TransportResponse,
} from '../../generated/kernel/transport.ts';
import { isRecord } from '../../generated/kernel/view.ts';
import { KlingError } from '../transport/errors.ts';
import { toInvalidRequest } from '../transport/invalid-request.ts';
import { readText } from './read-values.ts';

export type Answer =
  | {
      readonly kind: 'answered';
      readonly body: Readonly<Record<string, unknown>>;
      /** In what it breaks the contract; it is read all the same, since it may be all that is left of something that was paid for. */
      readonly issues: readonly Issue[];
    }
  | {
      readonly kind: 'refused';
      readonly code: number;
      readonly meaning: ErrorCode | undefined;
      readonly message: string;
    }
  | { readonly kind: 'unanswered'; readonly why: string; readonly code: number | undefined }
  | { readonly kind: 'aborted' };

/** Throws only for what the caller must mend, such as an id that leads elsewhere or a key of the wrong kind, and for bugs; nothing was sent then. */
export async function ask(
  transport: Transport,
  operation: OperationSpecification,
  input: CallInput,
  signal?: AbortSignal,
): Promise<Answer> {
  if (operation.bills) throw new TypeError(`${operation.id} is charged and is no question`);
  const { tapped, read } = tap(transport);
  const asked = sortAnswer(callOperation(tapped, operation, input, errorCodes), read);
  return signal === undefined ? asked : Promise.race([asked, waitForAbort(signal, asked)]);
}

async function sortAnswer(call: Promise<unknown>, read: () => TransportResponse | undefined): Promise<Answer> {
  try {
    const body = await call;
    return sortBody(body, read(), []);
  } catch (error) {
    if (error instanceof NotAnswered) return { kind: 'unanswered', why: error.message, code: undefined };
    if (error instanceof ServiceRefusal) return sortRefusal(error);
    if (!(error instanceof ContractViolation)) throw error;
    if (error.response === undefined) throw toInvalidRequest(error);
    return sortBody(error.response.body, error.response, error.issues);
  }
}

/** An error page is no answer, whatever its status; and no status of the server's own failure makes its text one. */
function sortBody(body: unknown, response: TransportResponse | undefined, issues: readonly Issue[]): Answer {
  const status = response?.status ?? 0;
  if (status >= 200 && status < 300 && isRecord(body) && Object.hasOwn(body, 'data'))
    return { kind: 'answered', body, issues };
  return { kind: 'unanswered', why: `HTTP ${status} without a usable answer`, code: undefined };
}

/** Codes that pass by themselves are no refusal of the question: asking again is right. */
function sortRefusal({ code, meaning, response }: ServiceRefusal): Answer {
  const message = readText(response.body, 'message') ?? '';
  if (meaning?.retry === 'backoff' || meaning?.retry === 'reads-only' || response.status >= 500)
    return { kind: 'unanswered', why: `${code}: ${meaning?.meaning ?? message}`, code };
  return { kind: 'refused', code, meaning, message };
}

class NotAnswered extends Error {}

/** Marks what the transport throws, so that it is not taken for a bug, and keeps the status of what it brings. */
function tap(transport: Transport): { readonly tapped: Transport; readonly read: () => TransportResponse | undefined } {
  let response: TransportResponse | undefined;
  const tapped: Transport = {
    send: async (request) => {
      try {
        response = await transport.send(request);
        return response;
      } catch (error) {
        // A key that does not fit the route, for example: asking again would never help, and is no answer of the service.
        if (error instanceof KlingError && error.retry === 'after-fix') throw error;
        throw new NotAnswered(error instanceof Error ? error.message : String(error));
      }
    },
  };
  return { tapped, read: () => response };
}

/** Resolves when the signal fires; the question itself may go on, since it costs nothing. */
function waitForAbort(signal: AbortSignal, asked: Promise<unknown>): Promise<Answer> {
  return new Promise((resolve) => {
    const stop = (): void => resolve({ kind: 'aborted' });
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    const forget = (): void => signal.removeEventListener('abort', stop);
    asked.then(forget, forget);
  });
}
