// A change of a page as data: whoever proposes one does not write it, and whoever applies it need not know why.
import type { Place } from '../read/page.ts';

/** What stands at the place becomes the text; a place without width is an insertion. */
export interface Edit {
  readonly place: Place;
  readonly text: string;
}

/** `safe` changes nothing that a reader of the page could have meant; `suggested` is a guess that a person decides. */
export type Safety = 'safe' | 'suggested';

export interface Fix {
  readonly safety: Safety;
  /** What it does, as an order: `escape the pipe`. */
  readonly title: string;
  readonly edits: readonly Edit[];
}
