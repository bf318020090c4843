// Every way in which an answer can fail on the wire. One table: scripts, chaos and the documentation read it, and breaking the wire is exhaustive over it.

/** What happens to the request itself: the service never took it, or it took it and only the answer is lost. */
export const MOMENTS = ['before', 'after'] as const;

export type Moment = (typeof MOMENTS)[number];

interface FaultDescription {
  /** Only `after` where the fault changes an answer that must exist. */
  readonly moments: readonly Moment[];
  readonly does: string;
}

const BOTH = MOMENTS;
const AFTER = ['after'] as const;

export const WIRE_FAULTS = {
  close: { moments: BOTH, does: 'reads the request, then ends the connection in order (FIN) without an answer' },
  reset: { moments: BOTH, does: 'reads the request, then resets the connection (RST)' },
  'stale-reset': {
    moments: BOTH,
    does: 'resets a connection that was kept alive after an earlier answer; a fresh connection is left alone',
  },
  silence: { moments: BOTH, does: 'never answers; the connection stays open until the client leaves' },
  'http-500': { moments: BOTH, does: 'HTTP 500 in plain text, as a gateway writes it' },
  'http-502': { moments: BOTH, does: 'HTTP 502 with an HTML page' },
  'http-503': { moments: BOTH, does: 'HTTP 503 in plain text' },
  'http-504': { moments: BOTH, does: 'HTTP 504 in plain text' },
  'http-429': { moments: BOTH, does: 'HTTP 429 in plain text with Retry-After, without a code of the service' },
  'http-408': { moments: BOTH, does: 'HTTP 408 in plain text' },
  'http-307': { moments: BOTH, does: 'HTTP 307 to the same address: who follows it sends the body again' },
  'http-308': { moments: BOTH, does: 'HTTP 308 to the same address' },
  cut: { moments: BOTH, does: 'HTTP 200 whose body ends in the middle, before its Content-Length' },
  slow: { moments: BOTH, does: 'waits 65 s: before taking the request, or before answering it' },
  'bad-json': { moments: BOTH, does: 'HTTP 200 with JSON that lacks its end' },
  'wrong-type': { moments: BOTH, does: 'HTTP 200 whose Content-Type is text/html' },
  huge: { moments: BOTH, does: 'HTTP 200 with JSON of 2 MiB' },
  'gzip-bomb': { moments: BOTH, does: 'HTTP 200, gzip: 64 KiB that unfold to 64 MiB' },
  drip: { moments: BOTH, does: 'HTTP 200, one byte of the body a second' },
  'half-header': { moments: BOTH, does: 'ends the connection in the middle of a header' },
  garbage: { moments: BOTH, does: 'answers with bytes that are no HTTP' },
  'date-ahead': { moments: AFTER, does: 'the answer, with a Date header that is 1 h ahead' },
  'date-behind': { moments: AFTER, does: 'the answer, with a Date header that is 1 h behind' },
} as const satisfies Readonly<Record<string, FaultDescription>>;

export type WireFaultName = keyof typeof WIRE_FAULTS;

/** A fault and its moment as a script names them: `reset-before`, `cut-after`. */
export type WireFault = {
  [Name in WireFaultName]: `${Name}-${(typeof WIRE_FAULTS)[Name]['moments'][number]}`;
}[WireFaultName];

export interface SplitFault {
  readonly name: WireFaultName;
  readonly moment: Moment;
}

const SPLIT: ReadonlyMap<string, SplitFault> = new Map(
  listNames().flatMap((name) =>
    WIRE_FAULTS[name].moments.map((moment): [string, SplitFault] => [`${name}-${moment}`, { name, moment }]),
  ),
);

/** All faults with their moments, in the order of the table. */
export const WIRE_FAULT_NAMES: readonly WireFault[] = [...SPLIT.keys()].filter(isWireFault);

export function isWireFault(text: string): text is WireFault {
  return SPLIT.has(text);
}

export function splitWireFault(fault: WireFault): SplitFault {
  const split = SPLIT.get(fault);
  if (split === undefined) throw new Error(`${fault} is no wire fault`);
  return split;
}

function listNames(): WireFaultName[] {
  // Object.keys forgets the literal type of the keys of a table that has no others.
  return Object.keys(WIRE_FAULTS) as WireFaultName[];
}
