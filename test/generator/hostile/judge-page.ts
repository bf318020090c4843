// What must hold of any page, however spoilt: the compiler comes to an end, every place that it names exists, and no row is lost without a word.
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { compileContract } from '../../../generator/compile-contract.ts';
import type { Finding } from '../../../generator/findings/finding.ts';
import type { ContractModel } from '../../../generator/kernel/contract-model.ts';
import { listRows } from '../../../generator/kernel/list-rows.ts';
import { createPage, type Page, readLine } from '../../../generator/read/page.ts';
import { readSampleRegister } from '../../../generator/read/read-sample-register.ts';
import { printFiles } from '../print-files.ts';
import { mutatedPages } from './mutate-page.ts';

export interface Counts {
  clean: number;
  found: number;
}

/** Throws at the first page that breaks a law; else counts pages with and without errors. */
export function judgePages(options: { readonly numRuns: number; readonly seed?: number }): Counts {
  const counts = { clean: 0, found: 0 };
  const property = fc.property(mutatedPages(readSampleRegister()), (text) => {
    const page = createPage('register/parcel.md', text);
    const { model, findings } = compileContract([page]);
    for (const finding of findings) expectPlace(finding, page);
    const isClean = findings.every(({ severity }) => severity !== 'error');
    counts[isClean ? 'clean' : 'found'] += 1;
    if (!isClean) return;
    expect(listLostLines(page, model)).toEqual([]);
    expect(printFiles(model).size).toBeGreaterThan(0);
  });
  fc.assert(property, options);
  return counts;
}

function expectPlace({ code, place }: Finding, page: Page): void {
  const line = readLine(page, place.line - 1);
  const stands =
    place.line >= 1 && place.line <= page.lineStarts.length && place.column >= 1 && place.column <= line.length + 1;
  expect(stands ? undefined : { code, place }).toBeUndefined();
}

/** Lines (from 1) that begin with a pipe, are neither header nor delimiter, and are no row of the model. Found without the reader of tables. */
function listLostLines(page: Page, model: ContractModel): number[] {
  const rows = new Set(listRows(model).map(({ origin }) => origin.line));
  const lost: number[] = [];
  let fence: string | undefined;
  page.lineStarts.forEach((_, index) => {
    const text = readLine(page, index).trim();
    const [marks] = /^(?:`{3,}|~{3,})/.exec(text) ?? [];
    if (marks !== undefined && (fence === undefined || text.startsWith(fence)))
      fence = fence === undefined ? marks : undefined;
    else if (fence === undefined && text.startsWith('|') && !isHead(page, index) && !rows.has(index + 1))
      lost.push(index + 1);
  });
  return lost;
}

/** A delimiter row, or the row above one. */
function isHead(page: Page, index: number): boolean {
  return [index, index + 1].some((line) => /^\|?[\s|:-]*-[\s|:-]*$/.test(readLine(page, line).trim()));
}
