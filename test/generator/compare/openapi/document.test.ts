// Places are looked up for every field of a document, however many stand in one line: what one place costs must not grow with the document.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { compareDocument } from '../parcel-comparison.ts';

afterEach(() => void vi.restoreAllMocks());

/** Characters that are searched through while a document of one line, with so many unknown fields, is compared. */
async function countSearched(fields: number): Promise<number> {
  const properties = Object.fromEntries(Array.from({ length: fields }, (_, index) => [`f${index}`, {}]));
  const content = { 'application/json': { schema: { type: 'object', properties } } };
  const document = { openapi: '3.1.0', paths: { '/v1/parcels': { post: { requestBody: { content } } } } };
  let searched = 0;
  const search = String.prototype.indexOf;
  const spy = vi.spyOn(String.prototype, 'indexOf').mockImplementation(function (this: string, ...args) {
    const found = search.apply(this, args);
    searched += (found === -1 ? this.length : found) - (args[1] ?? 0);
    return found;
  });
  const differences = await compareDocument(document);
  spy.mockRestore();
  expect(differences.filter(({ code }) => code === 'COMPARE-FIELD-UNKNOWN')).toHaveLength(fields);
  return searched;
}

describe('a document of one line', () => {
  it('with twice as many fields is not searched more than twice', async () => {
    const [once, twice] = [await countSearched(500), await countSearched(1_000)];
    expect(twice).toBeLessThan(2.5 * once);
  });
});
