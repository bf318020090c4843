// No row of the contract may be lost by accident. rows.json lists the rows by operation; a row that is really withdrawn is taken out of it by hand.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compileContract } from '../../generator/compile-contract.ts';
import { listRows } from '../../generator/drift/list-rows.ts';
import { readPages } from '../../generator/read/read-pages.ts';
import listed from './rows.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { model, findings } = compileContract(readPages(ROOT, 'register'));
const rowsNow = listRows(model);
const addresses = new Set(rowsNow.map((row) => row.address));

/** Operation row, fields, values, rules, models and rejected shapes of each operation, as first transcribed. */
const COUNTS: Readonly<Record<string, number>> = {
  'auth.headers': 4,
  'auth.host': 5,
  'auth.jwt': 10,
  'callback.signature': 4,
  'callback.task': 28,
  'error.body': 5,
  'image2video.create': 183,
  'image2video.get': 29,
  'image2video.list': 30,
  'omniVideo.create': 114,
  'omniVideo.get': 29,
  'omniVideo.list': 30,
  'text2video.create': 128,
  'text2video.get': 29,
  'text2video.list': 30,
};

describe('the register', () => {
  it('compiles without a finding', () => {
    expect(findings).toEqual([]);
  });

  it.each(Object.entries(listed))('has lost no row of %s', (operation, rows) => {
    const lost = rows
      .map((row) => (operation === 'errors' ? row : `${operation}${row}`))
      .filter((row) => !addresses.has(row));
    expect(lost).toEqual([]);
  });

  it.each(Object.entries(COUNTS))('has at least the rows of %s that were first transcribed: %d', (operation, count) => {
    expect(rowsNow.filter((row) => row.operation === operation).length).toBeGreaterThanOrEqual(count);
  });

  it('never names a folder that a user does not have', () => {
    const pages = readPages(ROOT, 'register').filter((page) => /shared\//.test(page.text));
    expect(pages.map((page) => page.file)).toEqual([]);
    expect(readFileSync(`${ROOT}/README.md`, 'utf8')).not.toMatch(/shared\//);
  });
});
