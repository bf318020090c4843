// Examples of a vendor that the generator has never seen: each is checked with the code generated from the same register.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ContractModel } from '../../../generator/kernel/contract-model.ts';
import type { ExampleFile } from '../../../generator/kernel/examples.ts';
import { generate } from '../../../generator/run-contract.ts';
import { createProject, linkModules, readText } from '../../vendors/project.ts';
import { loadCode } from '../pipeline/parcel-code.ts';
import { answerExample, indexRows, listAbsent, listUncovered, listWanted, promiseOf } from './check-example.ts';

const project = createProject();
linkModules(project);
generate(project.folders);
const code = await loadCode(project);
const kernel = await code.load<typeof import('../../../generator/kernel/check.ts')>('kernel/check.ts');
const model: ContractModel = JSON.parse(readText(project, 'generated/contract.json'));
const rows = indexRows(model);
const folder = join(project.root, 'generated/examples');
const files = readdirSync(folder).map((name): ExampleFile => JSON.parse(readFileSync(join(folder, name), 'utf8')));

function specificationOf(id: string) {
  const operation = code.operations.find((candidate) => candidate.id === id);
  if (operation === undefined) throw new Error(`${id} is not generated`);
  return operation;
}

it('there is a file of each operation', () => {
  expect(files.map(({ operation }) => operation).sort()).toEqual(model.operations.map(({ id }) => id).sort());
});

describe.each(files.map((file) => [file.operation, file] as const))('examples of %s', (id, file) => {
  const operation = specificationOf(id);

  it.runIf(file.examples.length > 0)('are answered as they promise', () => {
    for (const example of file.examples) {
      const { says, warns } = answerExample(kernel, operation, example, rows);
      expect({ id: example.id, says, warns }).toEqual({ id: example.id, ...promiseOf(example) });
    }
  });

  it.runIf(file.examples.length > 0)('are bad exactly when something is said of them', () => {
    const bad = file.examples.filter(({ says = [] }) => says.length > 0);
    expect(file.examples.filter(({ kind }) => kind === 'invalid')).toEqual(bad);
  });

  it('hold what they show if they are good, and first say it if they are bad', () => {
    expect(file.examples.filter(({ kind }) => kind === 'valid').flatMap((each) => listAbsent(model, id, each))).toEqual(
      [],
    );
    const strays = file.examples.filter(
      ({ says: [first] = [], rows: [row] }) => first && row !== (first.rule ?? first.row),
    );
    expect(strays).toEqual([]);
  });

  it('show every row, or say why not', () => {
    expect(listUncovered(file, listWanted(model, operation))).toEqual([]);
  });

  it('have names of their own', () => {
    expect(new Set(file.examples.map((example) => example.id)).size).toBe(file.examples.length);
  });
});

it('a good example is evidenced unless it is warned of', () => {
  const valid = files.flatMap(({ operation, examples }) =>
    examples.filter(({ kind }) => kind === 'valid').map((example) => ({ operation, example })),
  );
  const unsound = valid.filter(({ operation, example }) => {
    const answer = answerExample(kernel, specificationOf(operation), example, rows);
    return (answer.class === 'hypothesis-only') !== (example.warns !== undefined);
  });
  expect(unsound).toEqual([]);
});

it('an example of a rule has all that decides it', () => {
  const open = files.flatMap(({ operation, examples }) =>
    examples
      .filter((example) => /^(?:kept|broken)\//.test(example.id))
      .filter((example) =>
        answerExample(kernel, specificationOf(operation), example, rows).undecided.some((id) =>
          example.rows.includes(id),
        ),
      )
      .map(({ id }) => id),
  );
  expect(open).toEqual([]);
});

it('only fields that take anything have no bad example', () => {
  expect(files.flatMap(({ none }) => none)).toEqual(
    ['parcel.create/extras', 'parcel.create/response:extras'].map((row) => ({
      row,
      kind: 'invalid',
      reason: 'it may be left out, and its type takes any value',
    })),
  );
});

it('a shape that one observer saw refused is shown by a good example with a warning', () => {
  const file = files.find(({ operation }) => operation === 'parcel.create');
  expect(file?.examples.find(({ id }) => id === 'broken/#rejected:2')).toEqual({
    id: 'broken/#rejected:2',
    kind: 'valid',
    part: 'request',
    rows: ['parcel.create#rejected:2'],
    body: { service: 'road', tier: 'express', recipient: { name: 'a sample name' }, weight: 0.1, copies: 9 },
    warns: ['parcel.create#rejected:2'],
  });
});
