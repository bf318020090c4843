// The form of a pair: for one rule of the register a payload that keeps it and one that breaks it.

export type Body = Readonly<Record<string, unknown>>;

export interface RulePair {
  /** The rule's id after the `#`: `shots-in-order`, `model:kling-v3/mode`, `required:prompt`, `rejected:1`. */
  readonly rule: string;
  /** The path that is called, of an operation whose path has parameters. */
  readonly route?: string;
  readonly kept: Body;
  readonly broken: Body;
  /** Where the broken rule is shown. */
  readonly path: string;
  readonly keptGiven?: Body;
  readonly brokenGiven?: Body;
  /** Rules that the broken payload cannot help breaking too, and complaints about fields as `path code`. */
  readonly also?: readonly string[];
  /** The field's own complaint, as `path code`, which comes before the rule so that one cause has one issue. */
  readonly hiddenBy?: string;
  /** Refused shapes have no Status cell: what the evidence behind the row amounts to. */
  readonly status?: 'live-confirmed' | 'doc-confirmed' | 'not-evidenced';
}
