// Models are known by how their names are made, which is learnt from the register: of two invented services one has such names.
import { expect, it } from 'vitest';
import { compileContract } from '../../../../../generator/compile-contract.ts';
import { indexModelNames } from '../../../../../generator/drift/code/contract/model-names.ts';
import type { ContractModel } from '../../../../../generator/kernel/contract-model.ts';
import { createPage } from '../../../../../generator/read/page.ts';
import { readSampleRegister } from '../../../../../generator/read/read-sample-register.ts';

function readModel(...services: readonly string[]): ContractModel {
  const text = readSampleRegister().replaceAll('`air`', `\`${services[0]}\``).replaceAll('"air"', `"${services[0]}"`);
  const rows = services
    .slice(1)
    .map((name) => `| \`service\` | \`${name}\` | doc-confirmed | \`carrier-guide-2026\` | | |\n`);
  return compileContract([
    createPage('register/parcel.md', text.replace('| `size` | `small` |', `${rows.join('')}| \`size\` | \`small\` |`)),
  ]).model;
}

const compound = indexModelNames(readModel('acme-v2-fast', 'acme-v1', 'acme-v1-5', 'acme-cargo-o1'));

it.each([
  ['acme-v3', 'another version'],
  ['acme-v2-5-fast', 'a version between'],
  ['acme-fast-v2', 'words in another order'],
  ['acme-cargo-v2', 'words of two models'],
  ['acme-v2-fsat', 'two letters swapped'],
  ['ACME-V2-SLOWER-v1'.replace('SLOWER-', ''), 'capitals'],
])('%s is made like a model and is none: %s', (name) => {
  expect(compound.findUnknown(`use ${name} for that`)).toEqual([{ name, index: 4 }]);
});

it.each([
  'acme-v2-fast',
  'use acme-v1-5, or acme-cargo-o1.',
  'acme-docs-',
  'acme-contract',
  'acme-v2-fast.md',
  'node_modules/acme-sdk/v1',
  'other-v1',
  'acme',
  'v1-5',
  '',
])('"%s" holds no unknown model', (text) => {
  expect(compound.findUnknown(text)).toEqual([]);
});

it('what is nearest is suggested', () => {
  expect(compound.suggest('acme-v2-fsat')).toBe('acme-v2-fast');
});

it('models of one plain word are not looked for in texts', () => {
  const plain = indexModelNames(readModel('air'));
  expect(plain.findUnknown('by rail or by sea-7')).toEqual([]);
  expect(plain.holdsOnly(['road', 'air'])).toBe(true);
  expect(plain.holdsOnly(['small'])).toBe(false);
  expect(plain.holdsOnly([])).toBe(false);
});
