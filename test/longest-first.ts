// The order of test files: those that are known to take long begin, so that the workers end together. A fresh checkout remembers no durations, and would begin with the files that have the most lines.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Beginnings of paths, the longest first; each took more than ten seconds on a quiet machine of two cores. */
export const LONGEST: readonly string[] = [
  'test/site/browser/live.test.ts',
  'test/site/browser/page-kinds.test.ts',
  'test/site/browser/failing-builds.test.ts',
  'test/runtime/watcher/crash/every-crash-',
  'test/runtime/documents/consoles.test.ts',
  'test/ci/action.test.ts',
  'test/cli/check-red.test.ts',
  'test/runtime/start/start.test.ts',
  'test/properties/rules-against-oracle.test.ts',
  'test/runtime/watcher/crash/disk-faults.test.ts',
  'test/cli/contract-diff.test.ts',
];

/** A class, since the test runner makes one of its own. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    return projects.flatMap((project) => {
      const own = sorted.filter((file) => file.project === project);
      const ranked = own.map((file) => ({ file, rank: rankOf(file.moduleId) }));
      return ranked.sort((one, other) => one.rank - other.rank).map(({ file }) => file);
    });
  }
}

function rankOf(path: string): number {
  const rank = LONGEST.findIndex((beginning) => path.includes(`/${beginning}`));
  return rank < 0 ? LONGEST.length : rank;
}
