// Files that are kept while only words and places changed hold none of them: they are the same for a model with other words in other places.
import { describe, expect, it } from 'vitest';
import { compileContract } from '../../../generator/compile-contract.ts';
import type { ContractModel, Origin } from '../../../generator/kernel/contract-model.ts';
import { compareModels } from '../../../generator/plan/model-change.ts';
import { planFiles } from '../../../generator/plan/plan-files.ts';
import { readPages } from '../../../generator/read/read-pages.ts';
import { REPOSITORY } from '../../vendors/project.ts';

const WORDS = /^(?:notes|message|seen|instead|since)$/;

/** Another text in every note and message, and every row of an operation somewhere else. */
function reword({ operations, ...rest }: ContractModel): ContractModel {
  const other = JSON.stringify(operations, (key, value: unknown) => {
    if (key === 'origin') return { ...(value as Origin), file: 'register/moved.md', line: (value as Origin).line + 7 };
    return WORDS.test(key) ? `other ${String(value)}` : value;
  });
  return { ...rest, operations: JSON.parse(other) };
}

describe.each(['test/vendors/parcel', '.'])('of the register in %s', (folder) => {
  const { model } = compileContract(readPages(`${REPOSITORY}/${folder}`, 'register'));
  const reworded = reword(model);

  it('such files are the same with other words in other places', () => {
    const print = (of: ContractModel) =>
      planFiles(of, [])
        .filter(({ needs }) => needs === 'meaning')
        .map(({ path, print: printFile }) => [path, printFile()]);
    expect(print(model).length).toBeGreaterThan(2 * model.operations.length);
    expect(print(reworded)).toEqual(print(model));
  });

  it('every operation is alike, and none with words is the same', () => {
    const { same, alike } = compareModels(model, reworded);
    expect(alike.size).toBe(model.operations.length);
    expect(same.size).toBe(0);
  });

  it('files of all operations are patched to what would be printed', () => {
    const before = new Map(planFiles(model, []).map((file) => [file.path, file]));
    const [first, second] = reworded.operations.filter(({ method }) => method === 'POST');
    const chosen = new Set([first?.id, second?.id]);
    const operations = model.operations.map((operation) =>
      chosen.has(operation.id) ? (reworded.operations.find(({ id }) => id === operation.id) ?? operation) : operation,
    );
    const next = { ...model, operations };
    const patched = planFiles(next, [], {}, compareModels(model, next)).filter(({ patch }) => patch !== undefined);
    expect(patched.map(({ path }) => path)).toEqual(['contract.json', 'llms-full.txt', 'openapi.json']);
    for (const { path, patch, print } of patched) {
      const old = before.get(path)?.print() ?? '';
      const text = print();
      expect(text).not.toBe(old);
      expect(patch?.(old)).toBe(text);
    }
  });
});
