// The steps of `npm test` ahead of the tests: each is shown whole, and the ones that fail are named.
import { expect, it } from 'vitest';
import { printSteps, runStep } from '../run-steps.ts';

const node = (script: string) => () => runStep(process.execPath, ['-e', script]);

it('shows each as a whole when it ends, and names those that failed in their order', async () => {
  const shown: string[] = [];
  const failed = await printSteps(
    [
      { name: 'lint', run: node('process.exitCode = 3; console.error("one\\ntwo")') },
      { name: 'drift', run: () => Promise.resolve({ code: 0, text: 'clean\n' }) },
      { name: 'site', run: node('process.kill(process.pid, "SIGKILL")') },
    ],
    (text) => shown.push(text),
  );
  expect(failed).toEqual(['lint', 'site']);
  expect(shown.sort()).toEqual([
    'drift: good\nclean\n\n',
    'lint: ended with 3\none\ntwo\n\n',
    'site: ended with 1\n\n\n',
  ]);
});
