// Proofs that take longer than `npm test` may: many more random cases of the same properties.
import { defineConfig } from 'vitest/config';
import { createTotalsReporter } from './test/totals-reporter.ts';

export default defineConfig({
  test: { include: ['test/long/**/*.test.ts'], reporters: ['default', createTotalsReporter()], testTimeout: 600_000 },
});
