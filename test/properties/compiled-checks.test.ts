// Compiled checks stand in for zod wherever a body is good, so they must agree with it on every body there can be, not only on those that JSON makes.
import { describe, expect, it } from 'vitest';
import { compileContract } from '../../generator/compile-contract.ts';
import { readPages } from '../../generator/read/read-pages.ts';
import { generate } from '../../generator/run-contract.ts';
import { createProject, linkModules, REPOSITORY, writeText } from '../vendors/project.ts';
import { compareChecks, listParts, loadFrom, loadTwins } from './checks/compare-checks.ts';
import { ODD_PAGE } from './checks/odd-page.ts';

describe('on 100 random and hostile bodies schema and compiled check agree', () => {
  const { model } = compileContract(readPages(REPOSITORY, 'register'));
  it.each(listParts(model))('%s', async (_name, operation, part) => {
    const twins = await loadTwins(loadFrom(REPOSITORY), operation, part);
    const { accepted, refused } = compareChecks(part, twins, { numRuns: 100, seed: 20260329 });
    expect(Math.min(accepted, refused)).toBeGreaterThan(10);
  });
});

describe('on 500 of them, of a vendor whose register has everything and odd names besides', () => {
  const project = createProject();
  linkModules(project);
  writeText(project, 'register/odd.md', ODD_PAGE);
  const { compiled, findings } = generate(project.folders);
  expect(findings).toEqual([]);
  it.each(listParts(compiled.model))('%s', async (_name, operation, part) => {
    const twins = await loadTwins(loadFrom(project.root), operation, part);
    const { accepted, refused } = compareChecks(part, twins, { numRuns: 500, seed: 20260329 });
    expect(Math.min(accepted, refused)).toBeGreaterThan(30);
  });
});
