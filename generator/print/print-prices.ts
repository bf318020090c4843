// Prints what calls cost: for each operation its prices as functions of the request, and one list that finds them.
import type { Operation, UnitRow } from '../kernel/contract-model.ts';
import type { CompiledPrice } from '../plan/compile-prices.ts';
import { isEvidenced } from '../plan/is-evidenced.ts';
import { nameConstant, nameFile } from '../plan/names.ts';
import { printFunction, printRulesImport } from './print-rules.ts';
import { printReference } from './row-reference.ts';
import { HEADER, indent, printKey, quoteList, quoteText } from './typescript.ts';

export function hasPrices(operation: Operation): boolean {
  return operation.prices.some(isEvidenced);
}

export function printPrices(operation: Operation, prices: readonly CompiledPrice[]): string {
  const name = nameConstant(operation.id);
  const code = prices.flatMap(({ applies, quantity }) => (quantity === undefined ? [applies] : [applies, quantity]));
  const calls = [...new Set(code.flatMap((compiled) => compiled.calls))].sort();
  const functions = code.map((compiled) => printFunction(compiled.code));
  return `${HEADER}${calls.length === 0 ? '' : `import { ${calls.join(', ')} } from '../kernel/conditions.ts';\n`}import type { PriceScope } from '../kernel/prices.ts';
${printRulesImport(operation.id, functions)}
export const ${name}Prices = {
  view: ${name}Rules.view,
  given: ${name}Rules.given,
  prices: [
${indent(prices.map(printPrice).join(''), '    ')}  ],
} satisfies PriceScope;
`;
}

function printPrice({ row, applies, quantity }: CompiledPrice): string {
  const reads = [...new Set([...applies.reads, ...(quantity?.reads ?? [])])];
  return `{
  id: ${quoteText(row.id)},
  ${printReference(row)},
  units: ${quoteText(row.units)},
  unit: ${quoteText(row.unit)},
  per: ${quoteText(row.per)},
  reads: ${quoteList(reads)},
  applies: ${printFunction(applies.code)},
${quantity === undefined ? '' : `  quantity: ${printFunction(quantity.code)},\n`}},
`;
}

/** The units, and the prices of every operation that has some. */
export function printPriceList(operations: readonly Operation[], units: readonly UnitRow[]): string {
  const priced = operations.filter(hasPrices);
  const imports = priced.map(
    (operation) => `import { ${nameConstant(operation.id)}Prices } from './prices/${nameFile(operation.id)}.ts';\n`,
  );
  const rows = units
    .filter(isEvidenced)
    .map(
      (unit) =>
        `  ${printKey(unit.name)}: { currency: ${quoteText(unit.currency)}, listPrice: ${quoteText(unit.listPrice)}, ${printReference(unit)} },\n`,
    );
  const entries = priced.map((operation) => `  ${quoteText(operation.id)}: ${nameConstant(operation.id)}Prices,\n`);
  return `${HEADER}import type { PriceScope, Unit } from './kernel/prices.ts';
${imports.join('')}
/** What calls are charged in. */
export const units: Readonly<Record<string, Unit>> = {
${rows.join('')}};

/** Prices by operation. */
export const prices: Readonly<Record<string, PriceScope>> = {
${entries.join('')}};
`;
}
