// Every price of the register applies to some body, alone, and what that body costs is worked out to the last digit.
import { describe, expect, it } from 'vitest';
import { prices } from '../../../generated/prices.ts';
import { type Cost, estimatePayload } from '../../../runtime/cost/estimate-payload.ts';
import { listRows, readMarks } from '../check/register-rows.ts';
import { casesByOperation } from './price-cases/all-cases.ts';

it('every price of every operation has a case, and every case a price', () => {
  const ids = Object.values(prices).flatMap((scope) => scope.prices.map(({ id }) => id));
  const cases = Object.entries(casesByOperation).flatMap(([operation, list]) =>
    list.map(({ price }) => `${operation}#price:${price}`),
  );
  expect([...new Set(cases)].sort()).toEqual(ids.sort());
});

describe.each(Object.entries(casesByOperation))('%s', (operation, cases) => {
  it.each(cases)('$price: $costs', ({ price, route, body, given, costs }) => {
    const cost = estimatePayload({ operation, path: route, body, given });
    expect(cost.check.issues).toEqual([]);
    expect(tell(cost)).toBe(costs);
    expect(listUsed(cost)).toEqual([describeRow(operation, price)]);
  });
});

/** `5 x 0.6 = 3 video, 0.42 USD`, or why it is not known. */
function tell(cost: Cost): string {
  if (cost.kind === 'invalid') return 'invalid';
  const { estimate } = cost;
  if (estimate.kind === 'free') return 'free';
  if (estimate.kind === 'unknown')
    return `unknown: ${estimate.candidates.map(({ units, unit, per }) => `${units} ${unit} a ${per}`).join(' or ')}`;
  const { price, quantity, units, unit, listPrice } = estimate;
  return `${quantity} x ${price.units} = ${units} ${unit}, ${listPrice?.amount} ${listPrice?.currency}`;
}

/** The prices that apply. */
function listUsed(cost: Cost): unknown[] {
  if (cost.kind === 'invalid' || cost.estimate.kind === 'free') return [];
  return cost.estimate.kind === 'priced' ? [cost.estimate.price] : [...cost.estimate.candidates];
}

/** A price as its row in the register says it. */
function describeRow(operation: string, name: string): unknown {
  const rows = listRows(operation, '### Prices').filter(({ cells }) => readMarks(cells.Price)[0] === name);
  expect(rows).toHaveLength(1);
  const [{ row, cells } = { row: '', cells: {} }] = rows;
  return {
    price: `${operation}#price:${name}`,
    units: readMarks(cells.Units)[0],
    unit: readMarks(cells.Unit)[0],
    per: cells.Per,
    row,
    status: cells.Status,
    evidence: readMarks(cells.Evidence),
  };
}
