// How the command uses the machine: memory and processors, of which the functions behind it know nothing.
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { Page } from '../read/page.ts';
import { readPages } from '../read/read-pages.ts';
import type { Machine } from '../run-contract.ts';
import { startSecondThread } from '../threads/second-thread.ts';

/** Twenty times a large register, in characters. */
const LARGE = 20_000_000;

/** In characters, a third of a large register. A second thread listens 120 ms after the command began, so a small register is not worth one; where the bound lies is a guess. */
const SMALL = 300_000;

/**
 * Reads the pages; from then on the room for new objects grows no more: almost all that are made are texts which live for a moment. Until then it grew
 * with them, and it must: in too little room too much outlives a collection and has to be moved. At ten times a large register the peak was 350 MB
 * then instead of 430 when that was tried alone. At a hundred times it is 1.7 GB instead of 2.4 since the whole heap grows in small steps, for a tenth more time.
 *
 * Code that is not very hot is neither optimised nor waited for: a run ends before that would have paid. It is a fifth of the work.
 */
export function readFrugally(root: string, folder: string): Page[] {
  setFlagsFromString('--battery-saver-mode');
  // Calls; it is 400 otherwise. With the other flag alone a run of a large register took a tenth longer.
  setFlagsFromString('--invocation-count-for-maglev=3000');
  const pages = readPages(root, folder);
  setFlagsFromString('--semi-space-growth-factor=1');
  if (countCharacters(pages) >= LARGE) setFlagsFromString('--heap-growing-percent=20');
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
