// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// One captured call, as a client writes it and `contract compare` reads it: a line of JSONL. What goes wrong is told without a word of the line.
import { isRecord } from './view.ts';

export interface Capture {
  /** An id of the register; without it the method and the path or URL say which operation is meant. */
  readonly operation?: string;
  readonly method?: string;
  /** As it was called, with its query if it had one. */
  readonly path?: string;
  readonly url?: string;
  /** The body that was sent. */
  readonly request?: unknown;
  readonly query?: Readonly<Record<string, unknown>>;
  /** Of HTTP. */
  readonly status?: number;
  /** The body that was answered. */
  readonly response?: unknown;
  /** A body that the service posted to us; it may stand alone in its line. */
  readonly callback?: unknown;
}

const TEXTS = ['operation', 'method', 'path', 'url'] as const;

/** The capture, or what is wrong with it. Other keys (a time, headers) are nobody's business here and are left out. */
export function readCapture(value: unknown): Capture | string {
  if (!isRecord(value)) return 'the line is no object';
  for (const name of TEXTS) if (isGiven(value[name]) && typeof value[name] !== 'string') return `${name} is no text`;
  const { status, query } = value;
  if (isGiven(status) && !(Number.isInteger(status) && Number(status) >= 100 && Number(status) <= 599))
    return 'status is no status of HTTP';
  if (isGiven(query) && !isRecord(query)) return 'query is no object';
  const hasRoute = isGiven(value.method) && (isGiven(value.path) || isGiven(value.url));
  if (!hasRoute && !isGiven(value.operation) && !isGiven(value.callback))
    return 'neither operation, nor method with path or url, nor callback is given';
  const known = [...TEXTS, 'request', 'query', 'status', 'response', 'callback'].filter((name) => isGiven(value[name]));
  // Every key that is kept has just been found to be of its type.
  return Object.fromEntries(known.map((name) => [name, value[name]])) as Capture;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
