// Proofs that take longer than `npm test` may: many more random cases of the same properties, and every view of every kind of page.
import { defineConfig } from 'vitest/config';
import { createTotalsReporter } from './test/totals-reporter.ts';

const BROWSER = 'test/long/browser/**/*.test.ts';
const PACKAGE = 'test/long/package/**/*.test.ts';

export default defineConfig({
  test: {
    reporters: ['default', createTotalsReporter()],
    testTimeout: 600_000,
    hookTimeout: 60_000,
    globalSetup: ['test/own-environment.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'node', include: ['test/long/**/*.test.ts'], exclude: ['node_modules/**', BROWSER, PACKAGE] },
      },
      {
        extends: true,
        test: { name: 'browser', include: [BROWSER], globalSetup: ['test/site/browser/build-site.ts'] },
      },
      {
        extends: true,
        test: { name: 'package', include: [PACKAGE], globalSetup: ['test/package/installed/install-package.ts'] },
      },
    ],
  },
});
