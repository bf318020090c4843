// What the client needs of the guard: one create under an approval, and what it came to. Whoever fulfils it decides alone whether anything is sent.
import type { Created } from '../guard/request.ts';

export type { Refusal } from '../guard/refusal.ts';
export type { Created } from '../guard/request.ts';

export interface SpendRequest {
  readonly operation: string;
  /** With its parameters filled in. */
  readonly path: string;
  readonly body: unknown;
  readonly given?: Readonly<Record<string, unknown>>;
  readonly approval: string;
  readonly purpose: string;
}

export interface Spender {
  create(request: SpendRequest): Promise<Created>;
}
