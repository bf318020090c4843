// Has the types of conditions checked by the second thread while the first one reads on.
import { type AskLater, isRight, nameQuestion, type TypeQuestion } from '../conditions/check-types.ts';
import type { Condition } from '../kernel/contract-model.ts';
import type { Types } from './second-thread.ts';

export interface TypeChecks {
  readonly askLater: AskLater;
  /** Waits for the other thread, or looks itself where that never listened. */
  readonly wereRight: () => boolean;
}

/** Questions are sent together: a message takes as long as to check one. */
const BATCH = 16;

export function createTypeChecks({ ask, wait }: Types): TypeChecks {
  const known = new Map<string, Condition>();
  const asked: TypeQuestion[] = [];
  let sent = 0;
  const send = (): void => {
    if (sent < asked.length) ask(asked.slice(sent));
    sent = asked.length;
  };
  return {
    askLater: (question, read) => {
      const key = nameQuestion(question);
      const condition = known.get(key) ?? read();
      if (known.has(key)) return condition;
      known.set(key, condition);
      asked.push(question);
      if (asked.length - sent >= BATCH) send();
      return condition;
    },
    wereRight: () => {
      send();
      return wait() ?? asked.every(isRight);
    },
  };
}
