// The tests of `npm test`; longer proofs stand in vitest.long.config.ts. Tests in the browser and of the package are projects of their own, since site and package are built before them.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';
import { createTotalsReporter } from './test/totals-reporter.ts';

const BROWSER = 'test/site/browser/**/*.test.ts';
const PACKAGE = 'test/package/installed/**/*.test.ts';

export default defineConfig({
  test: {
    reporters: ['default', createTotalsReporter()],
    // They end what hangs, and nothing else: tests of ten seconds took seventy on two cores with fifteen processes at work.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // As long as the browser itself waits for what it is asked for; vitest's one second is less than a page takes on a busy machine.
    expect: { poll: { timeout: 30_000 } },
    // Hundreds of tests start node on the same modules: compiled once, they start in half the time.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/node-compile/', import.meta.url)) },
    globalSetup: ['test/own-environment.ts', 'test/temporary-folder.ts'],
    setupFiles: ['test/same-chance.ts'],
    // Modules are plain data and functions, so files may share them: loading them anew for each takes a third of the time.
    isolate: false,
    // One a core: most tests wait for processes of their own.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/long/**', 'node_modules/**', BROWSER, PACKAGE],
        },
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
