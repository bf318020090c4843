// What a script is: rules that say which requests go wrong, and how. A script is data, so that a run with it can be repeated.
import type { AssetFault } from '../assets/asset-faults.ts';
import type { WireFault } from '../server/wire-faults.ts';
import type { Twist } from '../world/twist.ts';

/** All that is given must fit. */
export interface RuleCondition {
  /** `omniVideo.create` */
  readonly operation?: string;
  readonly method?: string;
  /** Exactly, or its beginning if the last character is an asterisk: `/assets/*`. */
  readonly path?: string;
  readonly externalTaskId?: string;
  /** Only the n-th request that fits all else, from 1. */
  readonly nth?: number;
}

export interface CallbackChange {
  /** How often it is posted; 1 if nothing is said, 0 for never. */
  readonly copies?: number;
  /** Waiting time before each, in milliseconds of the emulator's clock. */
  readonly delayMs?: number;
  readonly signature?: 'wrong' | 'missing' | 'stale';
}

/** One of three kinds, by what it changes: calls of the service, results, or callbacks. */
export type RuleEffect =
  | { readonly twist?: Twist; readonly wire?: WireFault }
  | { readonly asset: AssetFault }
  | { readonly callback: CallbackChange };

export interface ScriptRule {
  readonly when: RuleCondition;
  /** Not `then`: JavaScript takes an object with that key for a promise. */
  readonly do: RuleEffect;
  /** How often it is used; without a number always, with `nth` once. */
  readonly times?: number;
}

export interface Script {
  readonly rules: readonly ScriptRule[];
}
