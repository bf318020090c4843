// Says what one call costs, by the one price row that applies to it; when it cannot know, it says why.
import { Undecided } from './conditions.ts';
import { readsBroken } from './rules.ts';
import type { OperationSpecification, RowReference } from './specification.ts';
import { buildView, isRecord, type View, type ViewShape } from './view.ts';

/** What calls are charged in. */
export interface Unit extends RowReference {
  readonly currency: string;
  /** Of one unit, a decimal. */
  readonly listPrice: string;
}

export interface Price<Self = View, Given = View> extends RowReference {
  /** `omniVideo.create#price:silent-std` */
  readonly id: string;
  /** Units for each of what is counted, a decimal. */
  readonly units: string;
  readonly unit: string;
  /** What is counted: `second`, `image`, `call`. */
  readonly per: string;
  readonly reads: readonly string[];
  applies(self: Self, given: Given): boolean;
  /** How many; absent when no request says it. */
  quantity?(self: Self, given: Given): number;
}

/** What is counted where every request asks for one. */
export const CALL = 'call';

export interface PriceScope {
  readonly view: ViewShape;
  readonly given: ViewShape;
  readonly prices: readonly Price[];
}

export interface PriceUsed extends RowReference {
  readonly price: string;
  readonly units: string;
  readonly unit: string;
  readonly per: string;
}

export type Estimate =
  | { readonly kind: 'free'; readonly operation: RowReference }
  | {
      readonly kind: 'priced';
      readonly price: PriceUsed;
      readonly quantity: number;
      /** A decimal: the price times the quantity. */
      readonly units: string;
      readonly unit: string;
      /** By the list price of the unit, where that is known; what an account pays depends on its pack. */
      readonly listPrice?: { readonly amount: string; readonly currency: string; readonly unit: RowReference };
    }
  | {
      readonly kind: 'unknown';
      readonly why: 'no-price' | 'several-prices' | 'missing-facts' | 'no-quantity';
      readonly message: string;
      /** Facts that would decide it. */
      readonly needs: readonly string[];
      /** Prices that may apply. */
      readonly candidates: readonly PriceUsed[];
    };

/** `body` is what conditions see of a request: body, path and query together. */
export function estimateCost(
  operation: OperationSpecification,
  scope: PriceScope | undefined,
  units: Readonly<Record<string, Unit>>,
  body: unknown,
  given: unknown = {},
): Estimate {
  if (!operation.bills) {
    const { row, status, evidence } = operation;
    return { kind: 'free', operation: { row, status, evidence } };
  }
  if (scope === undefined) return unknown('no-price', `no price of ${operation.id} is registered`);
  const self = buildView(scope.view, body);
  const facts = buildView(scope.given, given);
  /** A fact that was not given, or not so that it can be read. */
  const isOpen = (name: string) => !isRecord(given) || given[name] === undefined || facts.broken.has(name);
  const sure: Price[] = [];
  const open: Price[] = [];
  for (const price of scope.prices) {
    const applies = decide(price, self.broken, facts.broken, () => price.applies(self.view, facts.view));
    if (applies === undefined) open.push(price);
    else if (applies) sure.push(price);
  }
  const possible = [...sure, ...open];
  const [price] = sure;
  if (open.length > 0)
    return unknown('missing-facts', 'which price applies depends on facts that are not known', possible, isOpen);
  if (price === undefined) return unknown('no-price', `no registered price of ${operation.id} applies to this request`);
  if (sure.length > 1) return unknown('several-prices', 'the register has more than one price for this request', sure);
  if (price.quantity === undefined)
    return unknown(
      'no-quantity',
      `it costs ${price.units} ${price.unit} units for each ${price.per}, and the request does not say how many`,
      sure,
    );
  const countThings = price.quantity.bind(price);
  const quantity = decide(price, self.broken, facts.broken, () => countThings(self.view, facts.view));
  if (quantity === undefined || !(quantity >= 0 && quantity <= Number.MAX_SAFE_INTEGER))
    return unknown(
      'missing-facts',
      `it costs ${price.units} ${price.unit} units for each ${price.per}, and how many is not known`,
      sure,
      isOpen,
    );
  const unit = units[price.unit];
  const count = quantity.toFixed(COUNT_PLACES);
  const total = multiplyDecimals(price.units, count);
  return {
    kind: 'priced',
    price: describePrice(price),
    quantity: Number(count),
    units: total,
    unit: price.unit,
    ...(unit === undefined ? {} : { listPrice: describeListPrice(unit, total) }),
  };
}

/** Undefined when a value that is read is missing or wrong. */
function decide<Result>(
  price: Price,
  self: ReadonlySet<string>,
  given: ReadonlySet<string>,
  evaluate: () => Result,
): Result | undefined {
  if (readsBroken(price.reads, self, given)) return undefined;
  try {
    return evaluate();
  } catch (error) {
    if (!(error instanceof Undecided)) throw error;
    return undefined;
  }
}

function unknown(
  why: Extract<Estimate, { kind: 'unknown' }>['why'],
  message: string,
  candidates: readonly Price[] = [],
  isOpen: (fact: string) => boolean = () => false,
): Estimate {
  const reads = candidates.flatMap((price) => price.reads).filter((path) => path.startsWith('given.'));
  const needs = new Set(reads.map((path) => path.slice('given.'.length)).filter(isOpen));
  return {
    kind: 'unknown',
    why,
    message,
    needs: [...needs],
    candidates: candidates.map(describePrice),
  };
}

function describePrice({ id, units, unit, per, row, status, evidence }: Price): PriceUsed {
  return { price: id, units, unit, per, row, status, evidence };
}

function describeListPrice({ currency, listPrice, row, status, evidence }: Unit, units: string) {
  return { amount: multiplyDecimals(listPrice, units), currency, unit: { row, status, evidence } };
}

/** Decimal places of a count: finer than anything that is charged, coarser than the noise of floating-point sums. */
const COUNT_PLACES = 9;

/** Exact product of two decimals that are not negative, without trailing zeros. */
export function multiplyDecimals(one: string, other: string): string {
  const [a, b] = [splitDecimal(one), splitDecimal(other)];
  const places = a.places + b.places;
  const digits = String(a.digits * b.digits).padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

function splitDecimal(text: string): { digits: bigint; places: number } {
  const [whole = '0', fraction = ''] = text.split('.');
  return { digits: BigInt(`${whole}${fraction}`), places: fraction.length };
}
