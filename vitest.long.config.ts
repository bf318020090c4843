// Proofs that take longer than `npm test` may: many more random cases of the same properties.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/long/**/*.test.ts'], testTimeout: 600_000 },
});
