// Starts a second thread and gives it errands. The first one does not return to its event loop meanwhile: both look at memory that they share.
import { extname } from 'node:path';
import { MessageChannel, receiveMessageOnPort, SHARE_ENV, Worker } from 'node:worker_threads';
import { type Answer, type Asked, ENDED, type Errand, LISTENS, type Line, type Place } from './errand.ts';

export interface SecondThread {
  readonly begin: (place: Omit<Place, 'kind'>) => void;
  /** False while it does not listen yet, or has enough to do; the errand is then not asked for. */
  readonly give: (errand: () => Errand) => boolean;
  /** What it answered since it was last asked. */
  readonly take: () => readonly Answer[];
  /** Waits until it has ended one more; false when it owes nothing, or is given up. */
  readonly wait: () => boolean;
  readonly end: () => void;
}

/** Errands that wait for it, at about 30 KB each: as many as it ends while the first thread prints a long text. */
const MOST_WAITING = 16;

/** Milliseconds without a sign after which it is given up: a thousand times what an errand takes. */
const PATIENCE = 30_000;

export function startSecondThread(): SecondThread {
  const { port1: port, port2 } = new MessageChannel();
  const shared = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  // Of the same kind as this module: the bundled command has no TypeScript.
  const entry = new URL(`../threads/run-errands${extname(import.meta.url)}`, import.meta.url);
  const line: Line = { port: port2, shared };
  const worker = new Worker(entry, { workerData: line, transferList: [port2], env: SHARE_ENV, execArgv: [] });
  // One that cannot start does not listen, and the first thread does everything.
  worker.on('error', () => undefined);
  worker.unref();
  let given = 0;
  const send = (asked: Asked): void => port.postMessage(asked);
  const countEnded = (): number => Atomics.load(shared, ENDED);
  return {
    begin: (place) => send({ kind: 'place', ...place }),
    give: (errand) => {
      if (Atomics.load(shared, LISTENS) === 0 || given - countEnded() >= MOST_WAITING) return false;
      given += 1;
      send(errand());
      return true;
    },
    take: () => {
      const answers: Answer[] = [];
      for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port))
        answers.push(next.message);
      return answers;
    },
    wait: () => {
      const ended = countEnded();
      return ended < given && Atomics.wait(shared, ENDED, ended, PATIENCE) !== 'timed-out';
    },
    end: () => {
      port.close();
      void worker.terminate();
    },
  };
}
