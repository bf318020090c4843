// Prints the function that says whether a valid request keeps the rules of its operation.
import { takeOutShared } from '../breaches/share.ts';
import type { Operation } from '../kernel/contract-model.ts';
import type { CompiledBreach } from '../plan/compile-breaches.ts';
import { nameConstant } from '../plan/names.ts';
import { comment, printKey, quoteText } from './typescript.ts';

export function printBreaches(operation: Operation, breaches: readonly CompiledBreach[]): string {
  const bindings = new Map(
    breaches.flatMap(({ breach }) => (breach.kind === 'written' ? [...breach.bindings] : [])).sort(),
  );
  const locals = [...bindings].map(
    ([local, { field, fallback }]) =>
      `    ${printKey(field)}: ${local}${fallback === undefined ? '' : ` = ${fallback}`},\n`,
  );
  const { constants, codes } = takeOutShared(
    breaches.map(({ rule, breach }) =>
      breach.kind === 'written'
        ? breach.code
        : `breaksRule(${nameConstant(operation.id)}Rules, ${quoteText(rule.id)}, value)`,
    ),
  );
  const shared = constants.map(([name, code]) => `  const ${name} = ${code};\n`);
  const rules = breaches.map(({ rule }, index) => `${comment([rule.id], '  ')}  broken ||= ${codes[index]};\n`);
  return `/** What the body alone cannot decide is not broken. Types were checked in the register; here they would be narrowed until nothing is left of them. */
function keepsRules(value: any): boolean {
${locals.length === 0 ? '' : `  const {\n${locals.join('')}  } = value;\n`}${shared.join('')}  let broken = false;
${rules.join('')}  return !broken;
}
`;
}
