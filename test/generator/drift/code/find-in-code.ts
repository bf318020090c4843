// Checks texts of code against the real register: what most tests of the check need.
import { readFileSync } from 'node:fs';
import { checkCode } from '../../../../generator/drift/check-code.ts';
import { createFinding, type Finding } from '../../../../generator/findings/finding.ts';
import type { ContractModel } from '../../../../generator/kernel/contract-model.ts';
import { createPage } from '../../../../generator/read/page.ts';
import { REPOSITORY } from '../../../vendors/project.ts';

// The file is written by the generator from this very type.
const model = JSON.parse(readFileSync(`${REPOSITORY}generated/contract.json`, 'utf8')) as ContractModel;

/** Texts by the paths of their files. */
export function findInCode(files: Readonly<Record<string, string>>): Finding[] {
  const findings: Finding[] = [];
  const pages = Object.entries(files).map(([file, text]) => createPage(file, text));
  checkCode(model, pages, (code, place, detail) => findings.push(createFinding(code, place, detail)));
  return findings;
}
