// The sentence that the plan wanted a round to end with: may a body leave the model out, or does the caller name it? Emulated runs decide nothing.

import { findPart } from '../../../generated/kernel/check.ts';
import { findGrade } from '../../../generated/kernel/classify.ts';
import type { Status } from '../../../generated/kernel/specification.ts';
import { operations } from '../../../generated/operations.ts';
import { policies } from '../../../generated/policies.ts';

/** A create of the ledger, as far as the conclusion needs it. */
export interface Attempt {
  readonly operation: string;
  readonly model: string | undefined;
  readonly outcome: 'succeeded' | 'failed' | 'rejected' | 'open';
  readonly emulated: boolean;
}

/** The two routes beside omni that production uses. @row policy:verification-order */
const ROUTES = ['text2video.create', 'image2video.create'] as const;

/** Pinned by policy on both. */
const PINNED = policies['model-text2video'].value;

export interface RouteState {
  readonly operation: string;
  /** By the register: whether a run has carried the pinned model. */
  readonly pinned: Status;
  /** By this ledger, emulated creates left out. */
  readonly pinnedSucceeded: number;
  readonly withoutModel: { readonly sent: number; readonly succeeded: number };
}

export interface Conclusion {
  /** The two that the plan allows. */
  readonly kind: 'model-may-be-left-out' | 'caller-names-the-model';
  readonly sentence: string;
  readonly routes: readonly RouteState[];
  /** Creates that an emulator answered, which count for nothing. */
  readonly emulated: number;
}

export function concludeRound(attempts: readonly Attempt[]): Conclusion {
  const real = attempts.filter(({ emulated }) => !emulated);
  const routes = ROUTES.map((operation) => describeRoute(operation, real));
  const isFree = routes.every(({ withoutModel }) => withoutModel.succeeded > 0);
  return {
    kind: isFree ? 'model-may-be-left-out' : 'caller-names-the-model',
    sentence: isFree
      ? 'text and image to video work without a model: the policy can be tightened'
      : `the caller names the model in every body of text and image to video; ${describePinned(routes)}, ${describeUntested(routes)}`,
    routes,
    emulated: attempts.length - real.length,
  };
}

function describeRoute(operation: (typeof ROUTES)[number], attempts: readonly Attempt[]): RouteState {
  const own = attempts.filter((attempt) => attempt.operation === operation);
  const bare = own.filter(({ model }) => model === undefined);
  const succeeded = (list: readonly Attempt[]): number => list.filter(({ outcome }) => outcome === 'succeeded').length;
  return {
    operation,
    pinned: findStatus(operation),
    pinnedSucceeded: succeeded(own.filter(({ model }) => model === PINNED)),
    withoutModel: { sent: bare.length, succeeded: succeeded(bare) },
  };
}

function findStatus(id: string): Status {
  const operation = operations.find((candidate) => candidate.id === id);
  const part = operation === undefined ? undefined : findPart(operation, 'request');
  return (part === undefined ? undefined : findGrade(part, ['model_name'], PINNED))?.status ?? 'not-evidenced';
}

function describePinned(routes: readonly RouteState[]): string {
  const works = routes.every(({ pinned, pinnedSucceeded }) => pinned === 'live-confirmed' || pinnedSucceeded > 0);
  return works ? `${PINNED} works on both` : `that ${PINNED} works on both is not shown`;
}

function describeUntested(routes: readonly RouteState[]): string {
  const sent = routes.filter(({ withoutModel }) => withoutModel.sent > 0).map(({ operation }) => operation);
  if (sent.length === 0) return 'a body without a model is untested';
  return `a body without a model was sent to ${sent.join(' and ')} and is not shown to work on both`;
}
