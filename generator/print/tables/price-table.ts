// What calls cost, as a table: the price of each evidenced row in units, and in money by the list price of the unit.
import type { Operation, PriceRow, UnitRow } from '../../kernel/contract-model.ts';
import { multiplyDecimals } from '../../kernel/prices.ts';
import { isEvidenced } from '../../plan/is-evidenced.ts';
import { printRow } from '../row-reference.ts';
import type { DataTable } from './data-table.ts';

export function buildPriceTable(operations: readonly Operation[], units: readonly UnitRow[]): DataTable {
  const known = new Map(units.filter(isEvidenced).map((unit) => [unit.name, unit]));
  return {
    title: 'Prices',
    about:
      'Generated from the register. A price counts when its condition is true of the request, so many units for each of what is counted; `cost` is that by the list price of a unit, not what an account pays.',
    columns: [
      { name: 'operation', as: 'code' },
      { name: 'price', as: 'code' },
      { name: 'units', as: 'prose' },
      { name: 'unit', as: 'prose' },
      { name: 'per', as: 'prose' },
      { name: 'cost', as: 'prose' },
      { name: 'currency', as: 'prose' },
      { name: 'applies', as: 'code' },
      { name: 'quantity', as: 'code' },
      { name: 'status', as: 'prose' },
      { name: 'since', as: 'data' },
      { name: 'notes', as: 'prose' },
      { name: 'evidence', as: 'data' },
      { name: 'row', as: 'prose' },
    ],
    rows: operations.flatMap(({ id, prices }) =>
      prices.filter(isEvidenced).map((price) => buildRow(id, price, known.get(price.unit))),
    ),
  };
}

function buildRow(operation: string, price: PriceRow, unit: UnitRow | undefined): string[] {
  return [
    operation,
    price.name,
    price.units,
    price.unit,
    price.per,
    unit === undefined ? '' : multiplyDecimals(price.units, unit.listPrice),
    unit?.currency ?? '',
    price.condition?.cel ?? '',
    price.quantity?.cel ?? '',
    price.status,
    price.since ?? '',
    price.notes ?? '',
    price.evidence.join(' '),
    printRow(price.origin),
  ];
}
