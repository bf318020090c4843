// How two threads share out the folders of a list without a word: whoever is free claims the next one.
import type { MessagePort } from 'node:worker_threads';
import type { FolderStamp } from '../read/stamp-folder.ts';

/** What the second thread starts with. */
export interface StampLine {
  readonly port: MessagePort;
}

export interface FoldersAsked {
  /** Another one for each list. */
  readonly turn: number;
  readonly root: string;
  readonly folders: readonly string[];
  /** Two numbers in memory that both threads see. */
  readonly progress: Int32Array;
}

export interface FoldersStamped {
  readonly turn: number;
  /** Those that the second thread claimed, by their places in the list. */
  readonly stamps: readonly (readonly [index: number, stamp: FolderStamp])[];
}

/** Places in that memory: the next folder that nobody claimed, and whether the second thread has answered. */
export const NEXT = 0;
export const ANSWERED = 1;

/** Returns how many it claimed. */
export function claimAll(
  progress: Int32Array,
  folders: readonly string[],
  take: (folder: string, index: number) => void,
): number {
  for (let count = 0; ; count += 1) {
    const index = Atomics.add(progress, NEXT, 1);
    const folder = folders[index];
    if (folder === undefined) return count;
    take(folder, index);
  }
}
