// The form of a mistake that is planted once, to see whether the check finds it at its place.
import type { Code } from '../../../../../generator/findings/catalogue.ts';

export interface Planted {
  /** What the author did. */
  readonly mistake: string;
  readonly code: Code;
  /** « and » stand around the place that must be reported. */
  readonly text: string;
  readonly nearest?: string;
}

/** What files that stand on generated types begin with. */
export const TYPES = `import type { OmniVideoCreateRequest } from '../generated/types/omni-video-create.ts';
import type { OmniVideoGetResponse } from '../generated/types/omni-video-get.ts';
`;
