// How much a change of the contract matters to whoever uses what was generated before it, and the version that it therefore asks for.

/** From the gravest down. */
export const LEVELS = ['breaking', 'compatible', 'evidence-only', 'editorial'] as const;
export type Level = (typeof LEVELS)[number];

export const BUMPS = ['major', 'minor', 'patch', 'none'] as const;
export type Bump = (typeof BUMPS)[number];

const BUMP_OF: Readonly<Record<Level, Bump>> = {
  breaking: 'major',
  compatible: 'minor',
  'evidence-only': 'patch',
  editorial: 'patch',
};

export type LevelCounts = Readonly<Record<Level, number>>;

export function countLevels(changes: readonly { readonly level: Level }[]): LevelCounts {
  const counts: Record<Level, number> = { breaking: 0, compatible: 0, 'evidence-only': 0, editorial: 0 };
  for (const { level } of changes) counts[level] += 1;
  return counts;
}

/** The version number that must move, by semantic versioning. */
export function findBump(counts: LevelCounts): Bump {
  const gravest = LEVELS.find((level) => counts[level] > 0);
  return gravest === undefined ? 'none' : BUMP_OF[gravest];
}

/** How many changes are at least as grave as `threshold`. */
export function countFrom(counts: LevelCounts, threshold: Level): number {
  return LEVELS.slice(0, LEVELS.indexOf(threshold) + 1).reduce((sum, level) => sum + counts[level], 0);
}
