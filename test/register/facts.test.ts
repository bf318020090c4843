// Nothing that was ever found out about the service may be missing: facts.json lists, derived once from the collected facts, every
// (operation, part, field), every statement that became something else than a field, and every disagreement, with the place of each.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileContract } from '../../generator/compile-contract.ts';
import { addressField } from '../../generator/kernel/addresses.ts';
import { PART_NAMES, type PartName } from '../../generator/kernel/contract-model.ts';
import { listRows } from '../../generator/kernel/list-rows.ts';
import { readPages } from '../../generator/read/read-pages.ts';
import listed from './facts.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { model } = compileContract(readPages(ROOT, 'register'));

const fields = new Set(
  model.operations.flatMap((operation) => operation.parts.flatMap((part) => part.fields.map((field) => field.id))),
);
const gapped = new Set(model.gaps.map((gap) => gap.subject));
const subjects = new Set(model.readings.map((reading) => reading.subject));
const places = new Set([...listRows(model).map((row) => row.address), ...subjects]);

const expected = Object.entries(listed.fields).flatMap(([operation, parts]) =>
  Object.entries(parts).flatMap(([part, paths]) => paths.map((path) => addressField(operation, toPart(part), path))),
);

function toPart(name: string): PartName {
  const part = PART_NAMES.find((candidate) => candidate === name);
  if (part === undefined) throw new Error(`facts.json names a part ${name}`);
  return part;
}

function hasPlace(at: string): boolean {
  return places.has(at) || (at.startsWith('register/') && existsSync(`${ROOT}/${at}`));
}

describe('the register', () => {
  it('has every field that the facts name, or a gap that says why not', () => {
    expect(expected.filter((field) => !fields.has(field) && !gapped.has(field))).toEqual([]);
  });

  it('has at least as many fields as the facts name, each counted once', () => {
    expect(new Set(expected).size).toBe(expected.length);
    expect(fields.size).toBeGreaterThanOrEqual(expected.length);
  });

  it('has a place for every statement that is no field', () => {
    expect(listed.elsewhere.filter(({ at }) => !hasPlace(at))).toEqual([]);
  });

  it('has readings, or the row or gap that stands for them, of every disagreement', () => {
    expect(listed.disagreements.filter(({ at }) => !subjects.has(at) && !places.has(at))).toEqual([]);
    const read = listed.disagreements.filter(({ at }) => subjects.has(at));
    // Two stand elsewhere: what only a gateway says is a refused shape, and a silence of the vendor is a gap.
    expect(listed.disagreements.length - read.length).toBe(2);
  });
});
