// What the guard needs from the other parts, as small types: the wire that sends, the judge of an answer, the look-up of a task, the check of media.
import type { OperationSpecification } from '../../generated/kernel/specification.ts';
import type { TransportRequest } from '../../generated/kernel/transport.ts';
import type { Permit } from '../permit/permit.ts';

export interface Clock {
  /** Milliseconds since 1970, for labels and expiry. */
  now(): number;
  /** Milliseconds that only grow, of this process: `performance.now()`. */
  monotonic(): number;
}

export type Exchange =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly text: string;
      readonly body: unknown;
      readonly requestId: string | undefined;
      readonly emulated: boolean;
      readonly at: string;
      readonly ms: number;
    }
  | {
      readonly kind: 'broken';
      readonly sent: 'no' | 'yes' | 'unknown';
      readonly phase: string;
      readonly cause: string;
      readonly at: string;
      readonly ms: number;
    };

export interface Wire {
  readonly host: string;
  readonly isEmulator: boolean;
  /** Fingerprint of the credential. */
  readonly account: string;
  send(request: TransportRequest, options?: { readonly permit?: Permit }): Promise<Exchange>;
}

export type Verdict =
  | { readonly kind: 'accepted'; readonly taskId: string }
  | {
      readonly kind: 'rejected';
      readonly code: number;
      readonly meaning: { readonly class: string };
      readonly capacity: boolean;
      readonly lookUpFirst: boolean;
      readonly message: string;
    }
  | { readonly kind: 'not-sent'; readonly why: string }
  | { readonly kind: 'ambiguous'; readonly why: string; readonly code?: number };

export type JudgeCreate = (operation: OperationSpecification, exchange: Exchange) => Verdict;

/** A task as far as the guard reads it. */
export interface SeenTask {
  readonly id: string;
  readonly status: 'submitted' | 'processing' | 'succeeded' | 'failed' | 'unknown';
  readonly message: string;
  readonly results: readonly {
    readonly kind: 'video' | 'image' | 'audio';
    readonly url: string;
    readonly id?: string | undefined;
    readonly durationSeconds?: number | undefined;
    readonly expiresAt?: string | undefined;
  }[];
  readonly deduction: string | undefined;
}

/** Asks the service for tasks by our own id; reads only. A failed question is no miss. */
export type LookUp = (asked: {
  readonly operation: string;
  readonly externalTaskId: string;
}) => Promise<
  { readonly kind: 'answered'; readonly tasks: readonly SeenTask[] } | { readonly kind: 'failed'; readonly why: string }
>;

export interface MediaIssue {
  readonly message: string;
  readonly row: string;
}

export type CheckMedia = (
  operation: OperationSpecification,
  body: unknown,
  files: unknown,
) => Promise<readonly MediaIssue[]> | readonly MediaIssue[];
