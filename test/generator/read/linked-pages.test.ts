// A link among the pages may lead anywhere: what is behind it is never read, and that it is there is said.
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkDrift, generate } from '../../../generator/run-contract.ts';
import { createProject, type Project, writeText } from '../../vendors/project.ts';

function tell({ folders }: Project): string[] {
  return checkDrift(folders).findings.map(({ code, place, message }) => `${code} ${place.file} ${message}`);
}

it('a linked page and a linked folder are findings, and nothing is generated meanwhile', () => {
  const project = createProject();
  mkdirSync(join(project.root, 'node_modules'));
  generate(project.folders, undefined, 'last run');
  mkdirSync(join(project.root, 'shared'));
  writeText(project, 'shared/more.md', '# More\n');
  symlinkSync('../shared/more.md', join(project.root, 'register/more.md'));
  symlinkSync('/nowhere.md', join(project.root, 'register/none.md'));
  symlinkSync('../shared', join(project.root, 'register/shared'));
  const found = ['more.md', 'none.md', 'shared'].map(
    (name) => `PAGE-LINK register/${name} register/${name} is a link, which is not followed`,
  );
  expect(tell(project)).toEqual(found);
  const { findings, written } = generate(project.folders, undefined, 'last run');
  expect(findings).toHaveLength(found.length);
  expect(written).toBeUndefined();
});

it('a linked picture is nobody’s page', () => {
  const project = createProject();
  generate(project.folders);
  symlinkSync('/nowhere.png', join(project.root, 'register/map.png'));
  expect(tell(project)).toEqual([]);
});
