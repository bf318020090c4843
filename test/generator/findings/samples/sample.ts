// The form of a bad sample: what is spoilt in the good register, where the one finding stands, and what it says.
import type { Code } from '../../../../generator/findings/catalogue.ts';
import type { Edit } from '../parcel-register.ts';

export interface Sample {
  readonly code: Code;
  /** What the author did. */
  readonly when: string;
  /** Spoils the good register; « and » stand around the place of the finding. */
  readonly edits: readonly Edit[];
  readonly found?: string;
  readonly expected?: string;
  readonly nearest?: string;
  /** How the page is mended, when that is not taking the edits back. */
  readonly mended?: readonly Edit[];
}
