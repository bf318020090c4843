// The settings of a project: which folders are taken, and what is said of those that are not.
import { expect, it } from 'vitest';
import { readProject } from '../../../generator/read/read-project.ts';
import { createProject, writeText } from '../../vendors/project.ts';

function readWith(settings: string) {
  const project = createProject();
  writeText(project, 'contract.config.json', settings);
  return readProject(project.root, {});
}

it.each([
  ['register', 'register'],
  ['pages/', './pages'],
  ['register', 'register/generated'],
  ['src/register', 'src'],
])('register %s and output %s are refused: one lies in the other', (register, output) => {
  expect(readWith(JSON.stringify({ register, output }))).toMatch(/neither may lie in the other/);
});

it('folders side by side are taken, without the slash at their end', () => {
  expect(readWith('{ "register": "contract/", "output": "contract-generated" }')).toMatchObject({
    register: 'contract',
    output: 'contract-generated',
  });
});

it('a byte order mark before the settings is nobody’s mistake', () => {
  expect(readWith('\uFEFF{ "title": "Parcels" }')).toMatchObject({ title: 'Parcels' });
});
