// What `contract diff --json` prints, as far as the site reads it. The form belongs to the generator; this is what a reader of its output may count on.

/** From the gravest down. */
export const LEVELS = ['breaking', 'compatible', 'evidence-only', 'editorial'] as const;
export type Level = (typeof LEVELS)[number];

export interface ReportedChange {
  readonly code: string;
  readonly level: Level;
  /** Why it is so grave. */
  readonly reason: string;
  readonly address: string;
  /** `Limits narrowed`, `field removed` */
  readonly title: string;
  readonly before?: string;
  readonly after?: string;
  /** The state in which the row stands: one that is gone stands in the earlier one. */
  readonly state: 'from' | 'to';
  readonly fingerprint: string;
}

export interface ChangeReport {
  /** The step of the version that the changes ask for. */
  readonly bump: 'major' | 'minor' | 'patch' | 'none';
  readonly changes: readonly ReportedChange[];
}

/** A state of the register that the present tool cannot read. */
export interface UnreadableState {
  readonly unreadable: string;
}

/** Either form of the output; anything else is a bug of one of the two sides. */
export function parseReport(text: string): ChangeReport | UnreadableState {
  // What it is is looked at below.
  const report = JSON.parse(text) as Partial<ChangeReport> & { readonly state?: unknown };
  if (typeof report.state === 'string') return { unreadable: report.state };
  const { bump, changes } = report;
  if (bump === undefined || !Array.isArray(changes)) throw new Error('contract diff --json has another form');
  const broken = changes.find(
    (change: ReportedChange) => !LEVELS.includes(change.level) || typeof change.title !== 'string',
  );
  if (broken !== undefined) throw new Error(`contract diff --json has a change of another form: ${broken.code}`);
  return { bump, changes };
}

export type LevelCounts = Readonly<Record<Level, number>>;

export function countLevels(changes: readonly ReportedChange[]): LevelCounts {
  const counts: Record<Level, number> = { breaking: 0, compatible: 0, 'evidence-only': 0, editorial: 0 };
  for (const { level } of changes) counts[level] += 1;
  return counts;
}

/** The gravest first; within a level as they were reported. */
export function sortByLevel(changes: readonly ReportedChange[]): ReportedChange[] {
  return LEVELS.flatMap((level) => changes.filter((change) => change.level === level));
}
