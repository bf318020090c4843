// The form of a case: for one price of the register a body to which exactly that price applies, and what it then costs.

export type Body = Readonly<Record<string, unknown>>;

export interface PriceCase {
  /** The price's name: `v3-silent-std`. */
  readonly price: string;
  /** The path that is called, of an operation whose path has parameters. */
  readonly route?: string;
  readonly body: Body;
  readonly given?: Body;
  /** `5 x 0.6 = 3 video, 0.42 USD`, or `unknown: 0.4 video a second` where no request says how many. */
  readonly costs: string;
}
