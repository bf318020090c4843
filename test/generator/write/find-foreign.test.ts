// A folder that is named as output by mistake keeps its files; one that the generator owns is written whatever stands in it.
import { lstatSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generate } from '../../../generator/run-contract.ts';
import { createProject, listPaths, type Project, readText, writeText } from '../../vendors/project.ts';

function createWith(files: Readonly<Record<string, string>>): Project {
  const project = createProject();
  mkdirSync(join(project.root, 'generated'));
  for (const [file, text] of Object.entries(files)) writeText(project, `generated/${file}`, text);
  return project;
}

it('a file of somebody else where one would be written is a finding, and nothing is written', () => {
  const project = createWith({ 'client.ts': 'export const mine = 1;\n' });
  const { findings, written } = generate(project.folders);
  expect(findings).toMatchObject([
    {
      code: 'GENERATED-FOREIGN',
      place: { file: 'generated/client.ts', line: 1 },
      message:
        'generated/client.ts stands where the generator would write, and generated/ has no manifest.json of its own',
      help: 'move the file, or name another folder as output; if the generator made it, delete it',
    },
  ]);
  expect(written).toBeUndefined();
  expect(listPaths(join(project.root, 'generated'))).toEqual(['client.ts']);
  expect(readText(project, 'generated/client.ts')).toBe('export const mine = 1;\n');
});

it('a file that is in nobody’s way stays, and the others are written', () => {
  const project = createWith({ 'notes.txt': 'mine\n' });
  expect(generate(project.folders).findings).toEqual([]);
  expect(readText(project, 'generated/notes.txt')).toBe('mine\n');
});

it('files of a lost manifest are taken over while they are what would be written', () => {
  const project = createProject();
  generate(project.folders);
  rmSync(join(project.root, 'generated/manifest.json'));
  expect(generate(project.folders)).toMatchObject({ findings: [], written: { written: [], removed: [] } });
  expect(readText(project, 'generated/manifest.json')).toContain('client.ts');
});

it('a manifest that a merge broke still says whose the folder is', () => {
  const project = createWith({ 'client.ts': '<<<<<<< ours\n', 'manifest.json': '<<<<<<< ours\n' });
  expect(generate(project.folders).findings).toEqual([]);
  expect(readText(project, 'generated/client.ts')).toContain('createClient');
});

it('a link of somebody else where a file would be written is a finding as well', () => {
  const project = createWith({});
  symlinkSync('/nowhere', join(project.root, 'generated/client.ts'));
  const { findings, written } = generate(project.folders);
  expect(findings).toMatchObject([{ code: 'GENERATED-FOREIGN', place: { file: 'generated/client.ts' } }]);
  expect(written).toBeUndefined();
});

it.each(['none', 'last run'] as const)('nothing is written behind a link to another folder, memory: %s', (memory) => {
  const project = createProject();
  mkdirSync(join(project.root, 'node_modules'));
  generate(project.folders, undefined, memory);
  const [own, other] = [join(project.root, 'generated/types'), join(project.root, 'elsewhere')];
  renameSync(own, other);
  symlinkSync(other, own);
  rmSync(join(other, 'parcel-create.ts'));
  const { findings, written } = generate(project.folders, undefined, memory);
  expect(findings).toMatchObject([
    { code: 'GENERATED-FOREIGN', message: 'generated/types is a link, and the generator would write behind it' },
  ]);
  expect(written).toBeUndefined();
  expect(listPaths(other)).not.toContain('parcel-create.ts');
});

it('a link in the place of a generated file is replaced, and what it leads to stays', () => {
  const project = createProject();
  generate(project.folders);
  writeText(project, 'mine.ts', 'mine\n');
  rmSync(join(project.root, 'generated/client.ts'));
  symlinkSync(join(project.root, 'mine.ts'), join(project.root, 'generated/client.ts'));
  expect(generate(project.folders).written?.written).toEqual(['client.ts']);
  expect(lstatSync(join(project.root, 'generated/client.ts')).isFile()).toBe(true);
  expect(readText(project, 'mine.ts')).toBe('mine\n');
});
