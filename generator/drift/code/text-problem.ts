// What is wrong in a text of code, before it is known where in the file the text stands.
import type { Code } from '../../findings/catalogue.ts';
import type { FindingDetail } from '../../findings/finding.ts';

export interface TextProblem {
  readonly code: Code;
  /** Offsets in the text. */
  readonly from: number;
  readonly to: number;
  readonly detail: FindingDetail;
}
