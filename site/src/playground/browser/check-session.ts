// Asks the worker for the newest text only: while it is busy later texts replace earlier ones, and one that takes too long is given up with its worker.
import type { CheckReply, CheckRequest } from './worker-messages.ts';

export interface CheckSession {
  check(request: Omit<CheckRequest, 'id'>): void;
}

export type SessionReply = CheckReply | { readonly kind: 'too-long' };

/** Milliseconds after which nobody waits any more. */
const LONGEST_CHECK = 8000;
/** Milliseconds that a new text waits for an old one. */
const LONGEST_WAIT = 1500;

/** The part of a worker that is used. */
export interface CheckWorker {
  postMessage(request: CheckRequest): void;
  onReply(listen: (reply: CheckReply) => void): void;
  terminate(): void;
}

export function createCheckSession(
  startWorker: () => CheckWorker,
  receive: (reply: SessionReply) => void,
): CheckSession {
  let worker: CheckWorker | undefined;
  let busy: { readonly id: number; timer: ReturnType<typeof setTimeout> } | undefined;
  let waiting: Omit<CheckRequest, 'id'> | undefined;
  let count = 0;

  const stop = () => {
    worker?.terminate();
    worker = undefined;
    clearTimeout(busy?.timer);
    busy = undefined;
  };
  const next = () => {
    const request = waiting;
    waiting = undefined;
    if (request !== undefined) send(request);
  };
  const hear = (from: CheckWorker, reply: CheckReply) => {
    if (from !== worker || reply.id !== busy?.id) return;
    clearTimeout(busy.timer);
    busy = undefined;
    // A report of a text that was changed since would only flicker.
    if (waiting === undefined) receive(reply);
    next();
  };
  const start = () => {
    const started = startWorker();
    started.onReply((reply) => hear(started, reply));
    return started;
  };
  const send = (request: Omit<CheckRequest, 'id'>) => {
    worker ??= start();
    count += 1;
    busy = {
      id: count,
      timer: setTimeout(() => {
        stop();
        receive({ kind: 'too-long' });
      }, LONGEST_CHECK),
    };
    worker.postMessage({ id: count, ...request });
  };
  return {
    check(request) {
      if (busy === undefined) return send(request);
      if (waiting === undefined) {
        clearTimeout(busy.timer);
        busy.timer = setTimeout(() => {
          stop();
          next();
        }, LONGEST_WAIT);
      }
      waiting = request;
    },
  };
}
