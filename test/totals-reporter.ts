// Prints the totals of a test run as one plain line, which machines that know no test runner can read: `12 passed, 0 failed, 1 skipped`.
import type { Reporter, TestModule } from 'vitest/node';

export function createTotalsReporter(): Reporter {
  return {
    onTestRunEnd(modules: readonly TestModule[]): void {
      const totals = { passed: 0, failed: 0, skipped: 0, pending: 0 };
      for (const module of modules) {
        for (const test of module.children.allTests()) totals[test.result().state] += 1;
      }
      // A module that could not be loaded holds no tests, and is a failure all the same.
      const broken = modules.filter(
        (module) => module.state() === 'failed' && [...module.children.allTests()].length === 0,
      );
      const { passed, failed, skipped, pending } = totals;
      process.stdout.write(`\n${passed} passed, ${failed + broken.length} failed, ${skipped + pending} skipped\n`);
    },
  };
}
