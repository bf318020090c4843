// Says what a request costs: only a valid one has a price, and the price is that of the register.
import { type Estimate, estimateCost } from '../../generated/kernel/prices.ts';
import { prices, units } from '../../generated/prices.ts';
import { checkPayload, findTarget } from '../check/check-payload.ts';
import { joinParts } from '../check/check-request.ts';
import type { Answer, Payload } from '../check/payload.ts';

export type Cost =
  | { readonly kind: 'invalid'; readonly check: Answer }
  | { readonly kind: 'estimated'; readonly check: Answer; readonly operation: string; readonly estimate: Estimate };

export function estimatePayload(payload: Omit<Payload, 'kind'>): Cost {
  const check = checkPayload({ ...payload, kind: 'request' });
  const found = findTarget(payload);
  if (!check.valid || found.kind === 'unknown') return { kind: 'invalid', check };
  const { operation } = found.route;
  const whole = joinParts(found.route, payload.body);
  const estimate = estimateCost(operation, prices[operation.id], units, whole, payload.given ?? {});
  return { kind: 'estimated', check, operation: operation.id, estimate };
}
