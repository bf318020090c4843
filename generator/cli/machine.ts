// How the command uses the machine: memory and processors, of which the functions behind it know nothing.
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { Page } from '../read/page.ts';
import { readPages } from '../read/read-pages.ts';
import type { Machine } from '../run-contract.ts';
import { startSecondThread } from '../threads/second-thread.ts';

/** Twenty times a large register, in characters; of what is larger nothing was measured. */
const LARGE = 20_000_000;

/** A third of a large register, in characters: what is smaller is done before a thread has started. */
const SMALL = 300_000;

/**
 * Reads the pages; from then on the room for new objects grows no more: almost all that is made are texts which live for a moment. Until then it grew
 * with them, and it must: in too little room too much outlives a collection and has to be moved. At ten times a large register the peak is 350 MB
 * then instead of 430.
 *
 * The engine also compiles only the hottest code to its last degree: a run ends before the rest has paid. That is a fifth of the work.
 */
export function readFrugally(root: string, folder: string): Page[] {
  setFlagsFromString('--battery-saver-mode');
  setFlagsFromString('--invocation-count-for-maglev=3000');
  const pages = readPages(root, folder);
  if (countCharacters(pages) < LARGE) setFlagsFromString('--semi-space-growth-factor=1');
  return pages;
}

export const MACHINE: Machine = {
  read: readFrugally,
  startThread: (pages) =>
    availableParallelism() > 1 && countCharacters(pages) >= SMALL ? startSecondThread() : undefined,
};

function countCharacters(pages: readonly Page[]): number {
  return pages.reduce((length, { text }) => length + text.length, 0);
}
