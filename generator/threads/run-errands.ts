// The second thread of `generate`: makes and writes the examples of operations while the first one prints everything else.
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { listExamples } from '../examples/list-examples.ts';
import { printExamples } from '../print/print-examples.ts';
import { settleFile } from '../write/settle-file.ts';
import { type Answer, type Asked, ENDED, type Errand, LISTENS, type Line, type Place } from './errand.ts';

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

let place: Place | undefined;
port.on('message', (asked: Asked) => {
  if (asked.kind === 'place') {
    place = asked;
    return;
  }
  if (place === undefined) throw new Error('an errand came before its place');
  port.postMessage(run(asked, place));
  Atomics.add(shared, ENDED, 1);
  Atomics.notify(shared, ENDED);
});
Atomics.store(shared, LISTENS, 1);
