// The worker of the built site says of every example what the same code says in Node: bundled, without eval, and without the parts of zod that are left out.
import { describe, expect, it } from 'vitest';
import { units } from '../../../generated/prices.ts';
import { readExamples } from '../../../site/src/operations/read-examples.ts';
import { checkText } from '../../../site/src/playground/check/check-text.ts';
import type { Report } from '../../../site/src/playground/check/report.ts';
import { showExample } from '../../../site/src/playground/example-state.ts';
import { findCode } from '../../../site/src/playground/find-code.ts';
import { listOperationData } from '../../../site/src/playground/list-operation-data.ts';
import { useSiteBrowser } from './browser.ts';

const site = useSiteBrowser();

describe('the worker', () => {
  it('answers each example of each operation as in Node', async () => {
    const examples = readExamples();
    const asked = listOperationData().flatMap((data) =>
      (examples.get(data.sampled.id)?.examples ?? [])
        .filter(({ part }) => part !== 'headers')
        .map((example) => {
          const { operation, ...input } = showExample(data, example);
          return { operation, id: example.id, request: { file: data.file, units, input } };
        }),
    );
    await using opened = await site.open('404.html');
    const { page } = opened;
    // What that page loads on the side would be broken off.
    await page.waitForLoadState('networkidle');
    const started = page.waitForEvent('worker');
    await page.goto(site.address('playground/'), { waitUntil: 'networkidle' });
    const url = (await started).url();
    const reports = (await page.evaluate(
      async ({ url, requests }) => {
        const worker = new Worker(url, { type: 'module' });
        const answers: unknown[] = [];
        for (const request of requests) {
          worker.postMessage({ id: answers.length, ...request });
          answers.push(
            await new Promise((resolve) =>
              worker.addEventListener('message', ({ data }) => resolve(data.report), { once: true }),
            ),
          );
        }
        worker.terminate();
        return answers;
      },
      { url, requests: asked.map(({ request }) => request) },
    )) as Report[];
    expect(asked.length).toBeGreaterThan(4000);
    for (const [place, { operation, id, request }] of asked.entries()) {
      const expected = checkText(findCode(operation), request.input);
      expect({ operation, id, ...reports[place] }).toEqual({ operation, id, ...expected });
    }
    expect(opened.problems).toEqual([]);
  });
});
