// What the page and its worker say to each other.
import type { OperationCode } from '../check/operation-code.ts';
import type { CheckInput, Report } from '../check/report.ts';

export interface CheckRequest {
  readonly id: number;
  /** The stem of the operation's generated files: `omni-video-create`. */
  readonly file: string;
  readonly units: OperationCode['units'];
  readonly input: CheckInput;
}

export type CheckReply = { readonly id: number } & (
  | { readonly kind: 'checked'; readonly report: Report }
  /** A bug, or code that could not be loaded. */
  | { readonly kind: 'failed'; readonly message: string }
);
