// The parts that `npm run bench` consists of. Whoever measures something new adds a line here, its goals to `goals.ts`, and calls `publishPart` at the end of the script.

export interface Part {
  /** The script below this folder, without `.ts`; its data is `results/` with dashes for slashes. */
  readonly id: string;
  readonly title: string;
  /** Packages whose versions are told. */
  readonly packages: readonly string[];
  /** Takes `--sizes` and `--limit`. */
  readonly isSized?: true;
  /** What is measured and how, in markdown. */
  readonly about: string;
}
