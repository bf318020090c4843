// The second thread of `generate --check`: where there are tens of thousands of files it asks for some of them.
import { workerData } from 'node:worker_threads';
import { stampFolder } from '../read/stamp-folder.ts';
import { ANSWERED, claimAll, type FoldersAsked, type FoldersStamped, type StampLine } from './stamp-claims.ts';

/** Only `startStampThread` starts this. */
const { port }: StampLine = workerData;

port.on('message', ({ turn, root, folders, progress }: FoldersAsked) => {
  const stamps: [number, ReturnType<typeof stampFolder>][] = [];
  try {
    claimAll(progress, folders, (folder, index) => stamps.push([index, stampFolder(root, folder)]));
  } catch {
    // Whoever asked misses this folder, asks for it itself, and meets what went wrong.
  }
  port.postMessage({ turn, stamps } satisfies FoldersStamped);
  Atomics.store(progress, ANSWERED, 1);
  Atomics.notify(progress, ANSWERED);
});
