// What came of one request on the wire: an answer, or what broke and whether the request may have left. Everything above is judged from it.

/** `no` only where it is proven that not even the headers left; whatever else is in doubt is `unknown`. */
export type Sent = 'no' | 'yes' | 'unknown';

/**
 * Where an exchange broke. `request`: it may not be sent at all, its path leads elsewhere for example; `credential`: a token on a newer
 * route; `permit`: it may be charged and has no good permit. All three were not sent.
 */
export type Phase =
  | 'request'
  | 'credential'
  | 'permit'
  | 'resolve'
  | 'connect'
  | 'secure'
  | 'send'
  | 'answer'
  | 'timeout'
  | 'abort'
  | 'too-large';

export interface Answered {
  readonly kind: 'answered';
  /** Of HTTP. */
  readonly status: number;
  /** Names in lower case; cookies are left out. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** Lossless JSON, whole numbers beyond 2^53 as bigint; undefined if the text is no JSON, or nested as no answer of the contract is. */
  readonly body: unknown;
  readonly requestId: string | undefined;
  /** True if the wire leads to an emulator or the answer carries one of its marks. */
  readonly emulated: boolean;
  /** When the request left: date, `T`, time and `Z`. */
  readonly at: string;
  readonly ms: number;
}

export interface Broken {
  readonly kind: 'broken';
  readonly sent: Sent;
  readonly phase: Phase;
  /** A code such as ECONNRESET, or a few words; holds no secret. */
  readonly cause: string;
  readonly at: string;
  readonly ms: number;
}

export type Exchange = Answered | Broken;
