// The tests of `npm test`; longer proofs stand in vitest.long.config.ts.
import { defineConfig } from 'vitest/config';
import { createTotalsReporter } from './test/totals-reporter.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**', 'node_modules/**'],
    reporters: ['default', createTotalsReporter()],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
