// What is written is what users import and commit, so the list of files stands here in full.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '../../../generator/run-contract.ts';
import { createProject, listPaths, REPOSITORY, readText, readTexts } from '../../vendors/project.ts';

const OPERATIONS = [
  'depot-hours',
  'depot-ping',
  'error-body',
  'parcel-cancel',
  'parcel-change',
  'parcel-create',
  'parcel-event',
  'parcel-get',
  'parcel-list',
  'parcel-replace',
  'token-claims',
];

const project = createProject();
const run = generate(project.folders);
const kernel = readdirSync(join(REPOSITORY, 'generator/kernel')).map((name) => `kernel/${name}`);
const planned = [
  'builders.ts',
  'builders/bare-parcel.ts',
  'builders/itemised-parcel.ts',
  'builders/plain-parcel.ts',
  'checks.ts',
  'client.ts',
  'contract.json',
  'errors.ts',
  ...OPERATIONS.map((name) => `examples/${name}.json`),
  ...kernel,
  'legacy-client.ts',
  'llms-full.txt',
  'llms.txt',
  'openapi.json',
  'operations.ts',
  'policies.ts',
  'prices.ts',
  'prices/parcel-create.ts',
  'quarantine.ts',
  'quarantine/parcel-change.ts',
  'quarantine/parcel-create.ts',
  'rules.ts',
  'schemas.ts',
  'tables/errors.csv',
  'tables/errors.md',
  'tables/prices.csv',
  'tables/prices.md',
  'types.ts',
  ...OPERATIONS.map((name) => `json-schema/${name}.json`),
  ...['checks', 'operations', 'proofs', 'rows', 'rules', 'schemas', 'types'].flatMap((folder) =>
    OPERATIONS.map((name) => `${folder}/${name}.ts`),
  ),
].sort();

describe('generating the parcel register', () => {
  it('writes eight files for each operation, one for each pattern, prices and quarantine where there are any, the common ones, documents, the kernel and the manifest', () => {
    expect(listPaths(join(project.root, 'generated'))).toEqual([...planned, 'manifest.json'].sort());
  });

  it('says what it wrote', () => {
    expect(run.written).toEqual({ written: planned, removed: [] });
  });

  it('lists every written file in the manifest', () => {
    const manifest: { files: Record<string, string> } = JSON.parse(readText(project, 'generated/manifest.json'));
    expect(Object.keys(manifest.files)).toEqual(planned);
  });

  it('begins every source file with the line that forbids editing it', () => {
    const texts = Object.entries(readTexts(join(project.root, 'generated'))).filter(([path]) => path.endsWith('.ts'));
    const others = texts.filter(([, text]) => !text.startsWith('// Generated from the register by'));
    expect(others.map(([path]) => path)).toEqual([]);
  });

  it('copies the kernel as it is below that line', () => {
    const texts = readTexts(join(project.root, 'generated/kernel'));
    const sources = readTexts(join(REPOSITORY, 'generator/kernel'));
    const bodies = Object.entries(texts).map(([path, text]) => [path, text.slice(text.indexOf('\n') + 1)]);
    expect(Object.fromEntries(bodies)).toEqual(sources);
  });

  it('writes the model as the JSON that it is', () => {
    expect(JSON.parse(readText(project, 'generated/contract.json'))).toEqual(run.compiled.model);
  });
});
