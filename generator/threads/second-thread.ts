// Starts a second thread and gives it errands. The first one does not return to its event loop meanwhile: both look at memory that they share.
import { receiveMessageOnPort } from 'node:worker_threads';
import type { TypeQuestion } from '../conditions/check-types.ts';
import { type Answer, type Asked, ENDED, type Errand, LISTENS, PLACES, type Place, SEEN, WRONG } from './errand.ts';
import { openLine, PATIENCE } from './open-line.ts';

export interface SecondThread {
  readonly types: Types;
  /** Once, before the first errand. */
  readonly begin: (place: Omit<Place, 'kind'>) => Errands;
  readonly end: () => void;
}

export interface Types {
  readonly ask: (questions: readonly TypeQuestion[]) => void;
  /** Waits until all were looked at; undefined if that never happened. */
  readonly wait: () => boolean | undefined;
}

export interface Errands {
  /** False while it does not listen yet, or has enough to do; the errand is then not asked for. */
  readonly give: (errand: () => Errand) => boolean;
  /** What it answered since it was last asked. */
  readonly take: () => readonly Answer[];
  /** Waits until it has ended one more; false when it owes nothing, or is given up. */
  readonly wait: () => boolean;
}

/** Errands that wait for it, at about 30 KB each: what lasts while the first thread prints a long text, and no more, since they cannot be taken back. */
const MOST_WAITING = 8;

/** @param patience milliseconds */
export function startSecondThread(patience = PATIENCE): SecondThread {
  const shared = new Int32Array(new SharedArrayBuffer(PLACES * Int32Array.BYTES_PER_ELEMENT));
  const { port, end } = openLine('run-errands', { shared });
  let given = 0;
  const send = (asked: Asked): void => port.postMessage(asked);
  const countEnded = (): number => Atomics.load(shared, ENDED);
  const errands: Errands = {
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
      return ended < given && Atomics.wait(shared, ENDED, ended, patience) !== 'timed-out';
    },
  };
  let questions = 0;
  const types: Types = {
    ask: (asked) => {
      questions += asked.length;
      send({ kind: 'types', questions: asked });
    },
    wait: () => {
      for (let seen = Atomics.load(shared, SEEN); seen < questions; seen = Atomics.load(shared, SEEN)) {
        const isSilent =
          Atomics.load(shared, LISTENS) === 0 || Atomics.wait(shared, SEEN, seen, patience) === 'timed-out';
        if (isSilent) return undefined;
      }
      return Atomics.load(shared, WRONG) === 0;
    },
  };
  return {
    types,
    begin: (place) => {
      send({ kind: 'place', ...place });
      return errands;
    },
    end,
  };
}
