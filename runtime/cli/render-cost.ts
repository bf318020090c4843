// Shows a cost to a person: the units first, then the rows that they come from.
import { CALL, type Estimate, type PriceUsed } from '../../generated/kernel/prices.ts';
import { toPrintable } from '../../generated/kernel/printable.ts';

export function renderCost(operation: string, estimate: Estimate): string {
  const lines = [headline(operation, estimate), ...listReasons(estimate).map((line) => `  ${line}`)];
  return lines.map((line) => `${toPrintable(line)}\n`).join('');
}

function headline(operation: string, estimate: Estimate): string {
  switch (estimate.kind) {
    case 'free':
      return `free  ${operation}`;
    case 'priced':
      return `${estimate.units} ${estimate.unit} ${estimate.units === '1' ? 'unit' : 'units'}  ${operation}`;
    case 'unknown':
      return `unknown  ${operation}`;
  }
}

function listReasons(estimate: Estimate): string[] {
  switch (estimate.kind) {
    case 'free':
      return [`the call is not charged  ${estimate.operation.row}  ${estimate.operation.status}`];
    case 'priced': {
      const { price, quantity, listPrice } = estimate;
      const count = price.per === CALL && quantity === 1 ? '' : ` x ${quantity}`;
      return [
        describePrice(price, count),
        listPrice === undefined
          ? `the list price of a ${estimate.unit} unit is not known`
          : `${listPrice.amount} ${listPrice.currency} by the list price  ${listPrice.unit.row}  ${listPrice.unit.status}`,
      ];
    }
    case 'unknown':
      return [
        estimate.message,
        ...estimate.needs.map((name) => `give it: --given ${name}=...`),
        ...estimate.candidates.map((price) => `may apply: ${describePrice(price, '')}`),
      ];
  }
}

function describePrice(price: PriceUsed, count: string): string {
  return `${price.units} ${price.unit} units for each ${price.per}${count}  ${price.price}  ${price.row}  ${price.status}`;
}
