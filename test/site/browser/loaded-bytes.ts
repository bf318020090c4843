// What a page loads until it is at rest, by itself and by its scripts, compressed as the plainest hosts compress it.
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** Counts from now on. */
export function countBytes(page: Page): () => Promise<number> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return async () => {
    const sizes = await Promise.all(responses.map(async (response) => gzipSync(await response.body()).length));
    return sizes.reduce((sum, size) => sum + size, 0);
  };
}
