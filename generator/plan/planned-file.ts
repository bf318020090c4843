// A file that is to be there: how its text is made, and which rows it is made from.

import type { Errand } from '../threads/errand.ts';

export interface PlannedFile {
  /** Path below the output folder. */
  readonly path: string;
  /** Prints it anew each time: all texts at once take more memory than the model they are made from. */
  readonly print: () => string;
  /** The same text in pieces, for a long one: to write it takes no more memory than a piece. */
  readonly stream?: () => Iterable<string>;
  /** Prints it from the text of the last model, if that is less work; undefined if it is not. */
  readonly patch?: (text: string) => string | undefined;
  /** The same for another thread, where that is worth the way. */
  readonly errand?: () => Errand;
  /** How much work an errand is, against others. */
  readonly weight?: number;
  /** The operation whose rows it is made from; absent when it is made from all of them, or from none. */
  readonly operation?: string;
  /** `meaning`: neither notes, messages nor places of rows are in it. `tool`: it is made from no row at all. */
  readonly needs?: 'meaning' | 'tool';
}

/** A text that is printed in pieces. */
export function planStream(stream: () => Iterable<string>): Pick<PlannedFile, 'print' | 'stream'> {
  return { print: () => [...stream()].join(''), stream };
}
