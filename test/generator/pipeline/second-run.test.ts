// Writing only what changed keeps watchers quiet and commits small; what the generator does not own it must not touch.
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '../../../generator/run-contract.ts';
import {
  createProject,
  listPaths,
  type Project,
  readText,
  readTexts,
  replaceText,
  writeText,
} from '../../vendors/project.ts';

/** When and as what each generated file was last written. */
function stampFiles(project: Project): Record<string, string> {
  const folder = join(project.root, 'generated');
  return Object.fromEntries(
    listPaths(folder).map((path) => {
      const { mtimeNs, ino } = statSync(join(folder, path), { bigint: true });
      return [path, `${mtimeNs} ${ino}`];
    }),
  );
}

describe('generating again', () => {
  it('writes nothing when nothing changed', () => {
    const project = createProject();
    generate(project.folders);
    const before = stampFiles(project);
    expect(generate(project.folders).written).toEqual({ written: [], removed: [] });
    expect(stampFiles(project)).toEqual(before);
  });

  it('writes the files that a changed cell is printed in, and the manifest', () => {
    const project = createProject();
    generate(project.folders);
    const before = stampFiles(project);
    replaceText(project, 'register/changes.md', '| only the tester tries out |', '| only the tester may try out |');
    const { written } = generate(project.folders);
    const printed = ['contract.json', 'llms-full.txt', 'openapi.json', 'rules/parcel-replace.ts'];
    expect(written).toEqual({ written: printed, removed: [] });
    const after = stampFiles(project);
    expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual(
      [...printed, 'manifest.json'].sort(),
    );
  });

  it('mends a file that was edited by hand or deleted', () => {
    const project = createProject();
    generate(project.folders);
    const before = readTexts(join(project.root, 'generated'));
    writeText(project, 'generated/client.ts', '// mine\n');
    writeText(project, 'generated/manifest.json', '{}');
    expect(generate(project.folders).written).toEqual({ written: ['client.ts'], removed: [] });
    expect(readTexts(join(project.root, 'generated'))).toEqual(before);
  });

  it('removes the files of an operation that is gone, and leaves foreign files alone', () => {
    const project = createProject();
    generate(project.folders);
    mkdirSync(join(project.root, 'generated/types/mine'));
    writeText(project, 'generated/types/mine/notes.ts', '// mine\n');
    writeText(project, 'generated/rules/parcel-old.ts', '// mine too\n');
    const page = readText(project, 'register/events.md');
    writeText(project, 'register/events.md', page.replaceAll('parcel.event', 'parcel.news'));
    const folders = ['operations', 'proofs', 'rows', 'rules', 'schemas', 'types'];
    const listFiles = (name: string) => [
      `checks/${name}.ts`,
      ...['examples', 'json-schema'].map((folder) => `${folder}/${name}.json`),
      ...folders.map((folder) => `${folder}/${name}.ts`),
    ];
    const { written } = generate(project.folders);
    expect(written?.removed.toSorted()).toEqual(listFiles('parcel-event'));
    const common = [
      'checks.ts',
      'contract.json',
      'llms-full.txt',
      'llms.txt',
      'openapi.json',
      'operations.ts',
      'rules.ts',
      'schemas.ts',
      'types.ts',
    ];
    expect(written?.written).toEqual([...common, ...listFiles('parcel-news')].sort());
    expect(readText(project, 'generated/types/mine/notes.ts')).toBe('// mine\n');
    expect(readText(project, 'generated/rules/parcel-old.ts')).toBe('// mine too\n');
  });

  it('removes nothing outside the output folder, whatever the manifest claims to own', () => {
    const project = createProject();
    generate(project.folders);
    writeText(project, 'precious.txt', 'mine\n');
    const manifest = { files: { '../precious.txt': 'x', [join(project.root, 'precious.txt')]: 'x' } };
    writeText(project, 'generated/manifest.json', JSON.stringify(manifest));
    expect(generate(project.folders).written?.removed).toEqual([]);
    expect(existsSync(join(project.root, 'precious.txt'))).toBe(true);
  });

  it('writes nothing and removes nothing while the register has a finding, or no page', () => {
    const project = createProject();
    generate(project.folders);
    const before = stampFiles(project);
    replaceText(project, 'register/parcel.md', '| `weight` | `number` | yes |', '| `weight` | `nubmer` | yes |');
    expect(generate(project.folders).written).toBeUndefined();
    expect(generate({ ...project.folders, register: 'nowhere' }).written).toBeUndefined();
    expect(stampFiles(project)).toEqual(before);
  });

  it('leaves no temporary file behind', () => {
    const project = createProject();
    generate(project.folders);
    expect(listPaths(project.root).filter((path) => path.endsWith('.tmp'))).toEqual([]);
  });
});
