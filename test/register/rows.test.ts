// No row of the contract may be lost by accident. rows.json lists the rows by operation, and those of the whole service; a row that is really withdrawn is taken out of it by hand.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileContract } from '../../generator/compile-contract.ts';
import { listRows } from '../../generator/kernel/list-rows.ts';
import { readPages } from '../../generator/read/read-pages.ts';
import listed from './rows.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { model, findings } = compileContract(readPages(ROOT, 'register'));
const addresses = new Set(listRows(model).map((row) => row.address));

describe('the register', () => {
  it('compiles without a finding', () => {
    expect(findings).toEqual([]);
  });

  it.each(Object.entries(listed))('has lost no row of %s', (operation, rows) => {
    const lost = rows
      .map((row) => (operation === 'errors' || operation === 'service' ? row : `${operation}${row}`))
      .filter((row) => !addresses.has(row));
    expect(lost).toEqual([]);
  });

  it('never names a folder that a user does not have', () => {
    const pages = readPages(ROOT, 'register').filter((page) => /shared\//.test(page.text));
    expect(pages.map((page) => page.file)).toEqual([]);
    expect(readFileSync(`${ROOT}/README.md`, 'utf8')).not.toMatch(/shared\//);
  });
});
