// What every code of the catalogue must say of itself; a code that lacks something does not compile.
import type { Safety } from '../../edits/edit.ts';
import type { Severity } from '../severity.ts';

export interface CatalogueEntry {
  /** What is wrong, in half a sentence. */
  readonly title: string;
  /** Why it matters, or how it comes about. */
  readonly cause: string;
  /** What to do about it, as an order. */
  readonly fix: string;
  /** An error, if nothing else is said. */
  readonly severity?: Severity;
  /** The kinds of edit that `contract fix` knows for it; none if only a person can mend it. */
  readonly edits: readonly Safety[];
  /** What those edits do, or why there are none. */
  readonly mending: string;
  /** A comment may silence it until a day; only where the row stays readable, so that nothing is lost. */
  readonly suppressible?: true;
}
