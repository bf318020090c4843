// Keeps the memory of the tool small: almost all that it makes are texts which live for a moment.
import { setFlagsFromString } from 'node:v8';
import type { Page } from '../read/page.ts';
import { readPages } from '../read/read-pages.ts';

/** Twenty times a large register, in characters; of what is larger nothing was measured. */
const LARGE = 20_000_000;

/**
 * Reads the pages; from then on the room for new objects grows no more. Until then it grew with them, and it must: in too little room too much outlives
 * a collection and has to be moved. At ten times a large register the peak is 350 MB then instead of 430.
 */
export function readFrugally(root: string, folder: string): Page[] {
  const pages = readPages(root, folder);
  if (pages.reduce((length, { text }) => length + text.length, 0) < LARGE) {
    setFlagsFromString('--semi-space-growth-factor=1');
  }
  return pages;
}
