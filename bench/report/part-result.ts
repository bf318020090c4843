// What a part of the measurements found, as plain data: it is written beside the other parts, and one report is made of all of them.

export interface PartResult {
  /** As in `parts.ts`: `generation/cold`. */
  readonly part: string;
  readonly machine: Machine;
  /** Of every package that was measured, by name. */
  readonly versions: Readonly<Record<string, string>>;
  readonly tables: readonly Table[];
  readonly figures: readonly Figure[];
}

export interface Machine {
  /** The day of the measurement, `2026-11-29`. */
  readonly day: string;
  readonly cores: number;
  readonly model: string;
  readonly gigabytes: number;
  readonly platform: string;
  readonly node: string;
  /** Tasks that wanted the processors when the part began, the mean of a minute; null if nobody looked. */
  readonly load: number | null;
}

/** The first column is text, the others are figures as they are shown. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the reader must know beside it: what the columns mean, who was stopped. */
  readonly notes?: readonly string[];
}

/** What was measured for one case of a goal of `goals.ts`. */
export interface Figure {
  readonly goal: string;
  /** `x10`, or as the goal calls it. */
  readonly of: string;
  /** Null if it could not be measured; `why` says why. */
  readonly value: number | null;
  readonly why?: string;
  /** It could not be measured because we did not come to an end, which misses the goal. */
  readonly isMissed?: true;
}
