// The second thread of `generate`: checks the types of conditions while the first one reads, and makes and writes examples while that prints everything else.
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { isRight, type TypeQuestion } from '../conditions/check-types.ts';
import { listExamples } from '../examples/list-examples.ts';
import { printExamples } from '../print/print-examples.ts';
import { settleFile } from '../write/settle-file.ts';
import { type Answer, type Asked, ENDED, type Errand, LISTENS, type Line, type Place, SEEN, WRONG } from './errand.ts';

/** Only `startSecondThread` starts this. */
const { port, shared }: Line = workerData;

function run({ path, compiled }: Errand, { folder, isHidden, errors, wantsStamps }: Place): Answer {
  try {
    const print = (): string => printExamples(listExamples(JSON.parse(compiled), errors));
    const standing = { isThere: !isHidden, isHidden, wantsStamp: wantsStamps };
    return { path, settled: settleFile(join(folder, path), { print }, standing) };
  } catch {
    return { path };
  }
}

/** What cannot be checked is wrong: whoever asked looks again, and meets what went wrong. */
function countWrong(questions: readonly TypeQuestion[]): number {
  return questions.filter((question) => {
    try {
      return !isRight(question);
    } catch {
      return true;
    }
  }).length;
}

function count(place: number, by: number): void {
  Atomics.add(shared, place, by);
  Atomics.notify(shared, place);
}

let place: Place | undefined;
port.on('message', (asked: Asked) => {
  switch (asked.kind) {
    case 'types':
      count(WRONG, countWrong(asked.questions));
      count(SEEN, asked.questions.length);
      break;
    case 'place':
      place = asked;
      break;
    case 'errand':
      if (place === undefined) throw new Error('an errand came before its place');
      port.postMessage(run(asked, place));
      count(ENDED, 1);
      break;
  }
});
Atomics.store(shared, LISTENS, 1);
