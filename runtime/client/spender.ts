// What the client needs of the guard: one create under an approval, and what it came to. Whoever fulfils it decides alone whether anything is sent.

export interface SpendRequest {
  readonly operation: string;
  /** With its parameters filled in. */
  readonly path: string;
  readonly body: unknown;
  readonly given?: Readonly<Record<string, unknown>>;
  readonly approval: string;
  readonly purpose: string;
}

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly row?: string;
}

/** `job` is the record in the store. */
export type Created =
  | { readonly kind: 'accepted'; readonly job: string; readonly taskId: string; readonly externalTaskId: string | null }
  | {
      readonly kind: 'rejected';
      readonly job: string;
      readonly code: number;
      readonly message: string;
      /** For a full queue: the same job may be sent again after so many milliseconds. */
      readonly retryAfterMs?: number;
    }
  | { readonly kind: 'not-sent'; readonly job: string; readonly why: string; readonly retryAfterMs?: number }
  | { readonly kind: 'ambiguous'; readonly job: string; readonly why: string; readonly externalTaskId: string | null }
  | { readonly kind: 'refused'; readonly job?: string; readonly refusals: readonly Refusal[] };

export interface Spender {
  create(request: SpendRequest): Promise<Created>;
}
