// The right to send one billed request once. It cannot be forged or copied: what it allows stands in a table of this module and not in
// the permit, so whoever holds one knows nothing and can change nothing.

export interface PermittedRequest {
  readonly operation: string;
  readonly method: string;
  /** With its parameters filled in, without a query. */
  readonly path: string;
  /** SHA-256 over `printCanonical(body)`, in hexadecimal digits. */
  readonly bodySha256: string;
}

export interface PermitTerms extends PermittedRequest {
  /** Monotonic milliseconds of this process (`performance.now()`): a process that was stopped and goes on later must not send. */
  readonly sendBefore: number;
}

export interface Permit {
  readonly kind: 'permit';
}

export type Spent = { readonly kind: 'good' } | { readonly kind: 'refused'; readonly why: string };

/**
 * A refused token (1003, 1004) is a definite refusal: the same request may be sent once more with a fresh token. A create is waited for
 * up to 60 s, and the deadline of the first send is 5 s, so a second send is late after this much more.
 */
const RESEND_WITHIN_MS = 65_000;

type Stage = 'issued' | 'sent' | 'used-up';

const issued = new WeakMap<Permit, { readonly terms: PermitTerms; stage: Stage }>();

/** Only the reservation of the guard may call this; a test reads the code and proves it. */
export function issuePermit(terms: PermitTerms): Permit {
  const permit: Permit = Object.freeze({ kind: 'permit' });
  issued.set(permit, { terms: { ...terms }, stage: 'issued' });
  return permit;
}

/**
 * Uses the permit up, also when it refuses. `reason` asks for the second send after a refused token, which only a permit gives that was
 * good for the same request before, and only once.
 */
export function spendPermit(permit: Permit, request: PermittedRequest, now: number, reason?: 'refused-token'): Spent {
  const entry = issued.get(permit);
  if (entry === undefined) return refuse('this is no permit of the guard');
  const { terms, stage } = entry;
  entry.stage = 'used-up';
  const expected: Stage = reason === undefined ? 'issued' : 'sent';
  if (stage !== expected)
    return refuse(stage === 'issued' ? 'nothing was sent under this permit yet' : 'the permit has been used');
  const different = (['operation', 'method', 'path', 'bodySha256'] as const).find((key) => terms[key] !== request[key]);
  if (different !== undefined) return refuse(`the permit is for another ${different}`);
  const deadline = reason === undefined ? terms.sendBefore : terms.sendBefore + RESEND_WITHIN_MS;
  if (!(now <= deadline))
    return refuse('the permit has expired: too much time has passed since the intent was written');
  if (reason === undefined) entry.stage = 'sent';
  return { kind: 'good' };
}

function refuse(why: string): Spent {
  return { kind: 'refused', why };
}
