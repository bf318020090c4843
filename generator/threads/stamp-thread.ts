// Asks for the stamps of many folders on two threads. The first one does not return to its event loop meanwhile: both look at memory that they share.
import { receiveMessageOnPort } from 'node:worker_threads';
import type { StampFolders } from '../read/read-stamp.ts';
import { type FolderStamp, stampFolder } from '../read/stamp-folder.ts';
import { openLine, PATIENCE } from './open-line.ts';
import { ANSWERED, claimAll, type FoldersAsked, type FoldersStamped } from './stamp-claims.ts';

export interface StampThread {
  readonly stampFolders: StampFolders;
  readonly end: () => void;
}

/** @param patience milliseconds */
export function startStampThread(patience = PATIENCE): StampThread {
  const { port, end } = openLine('stamp-folders', {});
  let turn = 0;
  const stampFolders: StampFolders = (root, folders) => {
    turn += 1;
    const progress = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
    port.postMessage({ turn, root, folders, progress } satisfies FoldersAsked);
    const stamps = new Map<number, FolderStamp>();
    const own = claimAll(progress, folders, (folder, index) => stamps.set(index, stampFolder(root, folder)));
    if (own < folders.length) {
      Atomics.wait(progress, ANSWERED, 0, patience);
      for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port)) {
        const answer: FoldersStamped = next.message;
        if (answer.turn === turn) for (const [index, stamp] of answer.stamps) stamps.set(index, stamp);
      }
    }
    return folders.map((folder, index) => stamps.get(index) ?? stampFolder(root, folder));
  };
  return { stampFolders, end };
}
