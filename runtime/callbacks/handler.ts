// Receives callbacks in any Node server. A callback is never an answer: it is kept, and causes one question to the service.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type CallbackRules, type Judgement, judgeCallback, MOST_BYTES, refuseHead, refuseSize } from './judge.ts';
import type { TaskHint } from './read-hint.ts';
import { type CallbackRecord, createRecord, nameRecord } from './record.ts';
import { rememberCallbacks } from './remember-callbacks.ts';
import { readSecret } from './sign.ts';

export interface CallbackStore {
  /** `known` if a callback of that name was kept before. Throws when it cannot keep it. */
  keep(name: string, record: CallbackRecord): Promise<'kept' | 'known'>;
}

export interface CallbackOptions {
  /** As the vendor's console shows them; two during a rotation. */
  readonly secrets?: readonly string[];
  /** Take unsigned callbacks too, as all are while the account has no secret. */
  readonly permissive?: boolean;
  /** Where callbacks are kept; without one only repeats within this process are noticed. */
  readonly store?: CallbackStore;
  /** Called after the sender has its answer; ask the service for this task. */
  readonly onTask: (hint: TaskHint) => void | Promise<void>;
  /** Told of what was refused, or went wrong here. No text of the callback is in it. */
  readonly onProblem?: (status: number, why: string) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

export type CallbackHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export function createCallbackHandler(options: CallbackOptions): CallbackHandler {
  const { secrets = [], permissive = false, store = rememberCallbacks(), onProblem = () => undefined } = options;
  const now = options.now ?? Date.now;
  const rules: CallbackRules = { secrets, permissive };
  if (secrets.some((secret) => readSecret(secret) === undefined))
    throw new TypeError('the secret of a callback is whsec_ and base64');
  if (secrets.length === 0 && !permissive)
    throw new TypeError('give the secret of the callbacks, or permissive: true to take unsigned ones');

  return async (request, response) => {
    const head = { method: request.method ?? '', headers: request.headers };
    const read = refuseHead(head.method, head.headers) ?? (await readRawBody(request));
    if (read === 'gone') return;
    if (read === 'taken-away') {
      onProblem(
        500,
        'the body was read before the handler saw it; put the bytes into request.rawBody, or the handler first',
      );
      return refuse(request, response, 500, 'the callback cannot be read here');
    }
    const at = now();
    const received = { ...head, rawBody: 'kind' in read ? new Uint8Array() : read };
    const judgement = 'kind' in read ? read : judgeCallback(received, rules, at);
    if (judgement.kind === 'refused') {
      onProblem(judgement.status, judgement.why);
      return refuse(request, response, judgement.status, judgement.why);
    }
    let kept: 'kept' | 'known';
    try {
      const record = createRecord(received, judgement, at);
      kept = await store.keep(nameRecord(received, judgement.callbackId), record);
    } catch (error) {
      onProblem(503, `the callback cannot be kept: ${describe(error)}`);
      return refuse(request, response, 503, 'the callback cannot be kept now');
    }
    answer(response, 200, 'taken');
    if (kept === 'known') return;
    try {
      await options.onTask(judgement.hint);
    } catch (error) {
      onProblem(200, `the question that the callback caused has failed: ${describe(error)}`);
    }
  };
}

/** The bytes as they came, for a signature is over them; a framework that has read them must hand them on as `rawBody`. */
async function readRawBody(request: IncomingMessage): Promise<Uint8Array | Judgement | 'gone' | 'taken-away'> {
  if ('rawBody' in request && request.rawBody instanceof Uint8Array) return request.rawBody;
  if (request.readableEnded) return 'taken-away';
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
      length += piece.length;
      if (length > MOST_BYTES) return refuseSize();
      pieces.push(piece);
    }
  } catch {
    // The sender hung up: nobody waits for an answer.
    return 'gone';
  }
  return Buffer.concat(pieces);
}

/** What was not read of the body is not read any more. */
function refuse(request: IncomingMessage, response: ServerResponse, status: number, why: string): void {
  if (!request.complete) response.setHeader('connection', 'close');
  if (status === 405) response.setHeader('allow', 'POST');
  answer(response, status, why);
}

function answer(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader('content-type', 'text/plain; charset=utf-8');
  response.end(`${text}\n`);
}

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));
