// The operations as their index counts and lists them.
import { expect, it } from 'vitest';
import {
  groupOperations,
  renderOperations,
  renderPostureCounts,
} from '../../../site/src/operations/list-operations.ts';
import { ROUTES, readSiteContract } from '../site-contract.ts';

const groups = groupOperations(readSiteContract('real'));

it('are counted by posture in a sentence', () => {
  const { html } = renderPostureCounts(groups);
  const counts = groups.map(({ posture, operations }) => `${operations.length} ${posture}`);
  const total = groups.reduce((sum, { operations }) => sum + operations.length, 0);
  expect(html.replaceAll(/<[^>]*>/g, '')).toBe(`${total} operations: ${counts.join(', ')}.`);
  expect(html).toContain('<a href="#current">');
});

it('may break their paths before a parameter', () => {
  const [current] = groups;
  expect(current && renderOperations(current, ROUTES).html).toContain('omni-video/<wbr>{id}</code>');
});
