// The options of a world with everything filled in that was left out.
import { units } from '../../../generated/prices.ts';
import { parseDecimal } from './decimals.ts';
import type { WorldOptions } from './world.ts';

export type PackKind = 'video' | 'image';

export interface Settings {
  readonly seed: number;
  readonly apiKeys: ReadonlySet<string>;
  /** Secret keys by access key. */
  readonly keyPairs: ReadonlyMap<string, string>;
  readonly clockSkewMs: number;
  readonly slots: Readonly<Record<PackKind, number>>;
  readonly uniqueIds: 'enforced' | 'replayed' | 'ignored';
  readonly listLagMs: number;
  readonly submittedMs: number;
  readonly processingMs: number;
  readonly assetBase: string;
  /** Billionths of units bought, for each kind of unit. */
  readonly balances: ReadonlyMap<string, bigint>;
  readonly pays: 'before' | 'after';
  readonly unknownPrice: string | undefined;
  readonly unknownElements: 'accepted' | 'refused';
  readonly smallImages: 'later' | 'at-create';
  readonly requestsPerSecond: number;
  readonly retiredModels: ReadonlySet<string>;
  readonly barredModels: ReadonlySet<string>;
}

/** Whoever says nothing of a pack has one that no test uses up. */
const PLENTY = '1000000';

/** Throws a RangeError for a balance that is no decimal. */
export function fillSettings(options: WorldOptions): Settings {
  return {
    seed: options.seed ?? 1,
    apiKeys: new Set(options.credentials?.apiKeys ?? ['emulated-api-key']),
    keyPairs: new Map(
      Object.entries(options.credentials?.keyPairs ?? { 'emulated-access-key': 'emulated-secret-key' }),
    ),
    clockSkewMs: options.clockSkewMs ?? 0,
    slots: { video: options.slots?.video ?? Infinity, image: options.slots?.image ?? Infinity },
    uniqueIds: options.uniqueIds ?? 'enforced',
    listLagMs: options.listLagMs ?? 0,
    submittedMs: options.times?.submittedMs ?? 1000,
    processingMs: options.times?.processingMs ?? 9000,
    assetBase: options.assetBase ?? 'http://127.0.0.1/assets',
    balances: readBalances(options.balances ?? {}),
    pays: options.pays ?? 'before',
    unknownPrice: options.unknownPrice,
    unknownElements: options.unknownElements ?? 'accepted',
    smallImages: options.smallImages ?? 'later',
    requestsPerSecond: options.requestsPerSecond ?? Infinity,
    retiredModels: new Set(options.retiredModels),
    barredModels: new Set(options.barredModels),
  };
}

function readBalances(given: Readonly<Record<string, string>>): ReadonlyMap<string, bigint> {
  const texts: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.keys(units).map((unit) => [unit, PLENTY])),
    ...given,
  };
  return new Map(Object.entries(texts).map(([unit, text]) => [unit, readBalance(unit, text)]));
}

function readBalance(unit: string, text: string): bigint {
  const value = parseDecimal(text);
  if (value === undefined) throw new RangeError(`the balance of ${unit} is ${text}; a decimal is expected`);
  return value;
}
