// The forms of a sample: what an author did, where the finding stands, what it says, and how it looks when it is right. Pages, `explain` and tests show and run the same ones.
import type { Code } from '../catalogue.ts';
import type { SampleEdit } from './edit-sample.ts';

/** A mistake in the register of the invented parcel service. */
export interface RegisterSample {
  readonly code: Code;
  /** What the author did. */
  readonly when: string;
  /** Spoils the good register; « and » stand around the place of the finding. */
  readonly edits: readonly SampleEdit[];
  readonly found?: string;
  readonly expected?: string;
  readonly nearest?: string;
  /** How the page is mended, when that is not taking the edits back. */
  readonly mended?: readonly SampleEdit[];
}

/** A mistake in a text that is no register: a document, a piece of code, a generated file. « and » stand around the place. */
export interface TextSample {
  readonly code: Code;
  readonly when: string;
  /** How the text is marked in a code block: `markdown`, `ts`, `json`. */
  readonly language: string;
  readonly bad: string;
  readonly good: string;
}

export type Sample = ({ readonly kind: 'register' } & RegisterSample) | ({ readonly kind: 'text' } & TextSample);
