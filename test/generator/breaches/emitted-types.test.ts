// Compiled checks are TypeScript that users compile: the function of any rules must satisfy the compiler, whatever they ask in whatever order.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createConditionReader } from '../../../generator/conditions/read-condition.ts';
import type { Operation } from '../../../generator/kernel/contract-model.ts';
import type { CompiledBreach } from '../../../generator/plan/compile-breaches.ts';
import { printBreaches } from '../../../generator/print/print-breaches.ts';
import { compileProject, createFolder, type Project, REPOSITORY } from '../../vendors/project.ts';
import { randomConditions } from '../conditions/random-conditions.ts';
import { SCOPE } from '../conditions/small-scope.ts';
import { FIELDS } from './compare-breaches.ts';

const READER = createConditionReader(SCOPE);

const KERNEL: Readonly<Record<string, readonly string[]>> = {
  breaches: ['digitsOf', 'hasGaps', 'hasItem', 'isSent', 'itemAt', 'total'],
  conditions: ['equalLists', 'filled', 'hasDouble', 'hasInteger', 'isIn', 'sequence', 'toDouble', 'toInteger'],
  scalars: ['countCharacters'],
};

function compileBreach(cel: string, index: number): CompiledBreach[] {
  const breach = READER.compileBreach(cel, FIELDS);
  const origin = { file: 'page.md', line: 1, table: 'rules', cells: [] } as const;
  const graded = { status: 'doc-confirmed', evidence: [], origin } as const;
  return breach.kind === 'never'
    ? []
    : [{ breach, rule: { id: `small#${index}`, kind: 'rule', cel, message: cel, ...graded } }];
}

/** What the compiler says of one function that asks all of it. */
function listTypeErrors(conditions: readonly string[]): string[] {
  const operation = { id: 'small.create' } as Operation; // nothing else of it is printed
  const code = printBreaches(operation, conditions.flatMap(compileBreach));
  const imports = Object.entries(KERNEL).map(
    ([file, names]) => `import { ${names.join(', ')} } from '${REPOSITORY}generator/kernel/${file}.ts';\n`,
  );
  const root = createFolder();
  const project: Project = { root, folders: { root, register: 'register', output: 'generated' } };
  return compileProject(project, { 'rules.ts': `${imports.join('')}${code}export const keeps = keepsRules;\n` });
}

it('of 1000 random conditions', () => {
  const errors = listTypeErrors(fc.sample(randomConditions(3), { numRuns: 1000, seed: 20260329 }));
  // TS2367 says that two literals are never equal, which is true of some random conditions and of no sensible one.
  expect(errors.filter((error) => !error.includes('TS2367'))).toEqual([]);
});

it('of rules that would narrow what later ones read', () => {
  const conditions = [
    '!has(this.count)',
    'has(this.count) ? this.count > 1 : true',
    '!this.flag',
    'this.flag ? this.on : true',
    'this.mode != "a"',
    'this.mode == "a" ? this.count > 2 : true',
    'this.box.width == 1',
    'has(this.box) ? this.box.width > 2 : this.box.width < 1',
  ];
  expect(listTypeErrors(conditions)).toEqual([]);
});
