// The emitted code is TypeScript that users compile: whatever condition is accepted, its code must satisfy the compiler.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createConditionReader } from '../../../generator/conditions/read-condition.ts';
import type { Origin } from '../../../generator/kernel/contract-model.ts';
import { type CompiledRule, printRules } from '../../../generator/print/print-rules.ts';
import { randomConditions } from './random-conditions.ts';
import { SCOPE } from './small-scope.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

function compileRule(cel: string, index: number): CompiledRule {
  const origin: Origin = { file: 'page.md', line: 1, table: 'fields', cells: [] };
  const compiled = createConditionReader(SCOPE).compile(cel);
  return {
    id: `small#${index}`,
    kind: 'rule',
    cel,
    at: '',
    message: cel,
    status: 'doc-confirmed',
    evidence: [],
    origin,
    compiled,
  };
}

/** Errors of the compiler on a module of rules, by their code and line. */
function listTypeErrors(module: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'emitted-types-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'rules.ts'), module.replaceAll("'../kernel/", `'${ROOT}generator/kernel/`));
    const settings = {
      extends: `${ROOT}tsconfig.json`,
      compilerOptions: { typeRoots: [`${ROOT}node_modules/@types`] },
      include: ['rules.ts'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
    const { stdout } = spawnSync(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, '-p', folder], {
      encoding: 'utf8',
    });
    return stdout.split('\n').filter((line) => line.includes('error'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

it('the code of 1000 random conditions has the types that it needs', () => {
  const rules = fc.sample(randomConditions(3), { numRuns: 1000, seed: 20260329 }).map(compileRule);
  const errors = listTypeErrors(printRules('small.create', SCOPE, rules));
  // TS2367 says that two literals are never equal, which is true of some random conditions and of no sensible one.
  expect(errors.filter((error) => !error.includes('TS2367'))).toEqual([]);
});

it('code that does not have them is an error, so the silence above means something', () => {
  const rule = compileRule('this.count > 1', 0);
  const wrong = { ...rule, compiled: { ...rule.compiled, code: 'self.count > 1', calls: [] } };
  expect(listTypeErrors(printRules('small.create', SCOPE, [wrong]))).toEqual([
    expect.stringContaining("TS18047: 'self.count' is possibly 'null'"),
  ]);
});
