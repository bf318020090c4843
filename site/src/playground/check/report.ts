// What the playground says of a text: plain data, so that it can come from a worker.
import type { PayloadClass } from '../../../../generated/kernel/classify.ts';
import type { Estimate } from '../../../../generated/kernel/prices.ts';
import type { Status } from '../../../../generated/kernel/specification.ts';
import type { PayloadKind, ServiceCode } from '../../../../runtime/check/payload.ts';

export interface CheckInput {
  /** As typed. */
  readonly text: string;
  readonly kind: PayloadKind;
  /** Parameters of the path that stand beside a body, as typed; empty ones are not given. */
  readonly path: Readonly<Record<string, string>>;
  /** Facts that no body shows, as typed. */
  readonly given: Readonly<Record<string, string>>;
}

/** Where in the text, with offsets for a selection and lines for the margin; both from the first character of what is meant. */
export interface TextMark {
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
}

/** What is wrong, unusual, refused or not decided, with the row that says so. */
export interface ReportedItem {
  readonly kind: 'error' | 'warning' | 'note';
  /** JSON path, or the name of a rule. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
  readonly fix?: string;
  /** The name of the rule that is broken. */
  readonly rule?: string;
  /** `register/page.md:42`; absent for what no row says. */
  readonly row?: string;
  readonly status?: Status;
  /** Absent for what stands nowhere in the text. */
  readonly mark?: TextMark;
  /** The input beside the text that is meant: `given.reference_video_seconds`. */
  readonly input?: string;
}

/** How one value of the text is known. */
export interface GradedValue {
  readonly path: string;
  readonly status: Status | 'unknown';
  readonly row?: string;
  readonly mark: TextMark;
}

export interface Report {
  readonly verdict: 'valid' | 'invalid' | 'broken';
  readonly class: PayloadClass;
  readonly items: readonly ReportedItem[];
  /** Items beyond those that are listed. */
  readonly more: number;
  readonly graded: readonly GradedValue[];
  /** Of a request without errors. */
  readonly estimate?: Estimate;
  readonly service?: ServiceCode;
}
