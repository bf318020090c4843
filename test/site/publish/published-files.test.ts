// Which files of the repository have an address on the site as they are.
import { expect, it } from 'vitest';
import { publishedAs } from '../../../site/src/publish/published-files.ts';

it.each([
  ['generated/contract.json', 'contract.json'],
  ['generated/json-schema/account-costs.json', 'json-schema/account-costs.json'],
  ['generated/tables/errors.md', 'tables/errors.md'],
  ['docs/pictures/architecture.svg', 'pictures/architecture.svg'],
  ['docs/pictures/notes.md', undefined],
  ['docs/pictures/deep/a.svg', undefined],
  ['generated/client.ts', undefined],
  ['generated/manifest.json', undefined],
  // The site has an index of its own, with its pages.
  ['generated/llms.txt', undefined],
  ['contract.json', undefined],
])('%s: %s', (file, address) => {
  expect(publishedAs(file)).toBe(address);
});
