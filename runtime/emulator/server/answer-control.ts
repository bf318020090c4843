// The control routes, by which a test reads the ledger, changes the script and moves the clock. They are of the emulator and not of the service.
import { timingSafeEqual } from 'node:crypto';
import { parseJson, stringifyJson } from '../../../generated/kernel/json.ts';
import { isRecord } from '../../../generated/kernel/view.ts';
import { readScript } from '../script/script-schema.ts';
import { isLoopback } from './loopback.ts';
import type { Emulator } from './options.ts';
import { type Headers, type Reply, replyJson, replyText } from './reply.ts';
import { summariseLedger } from './summarise-ledger.ts';

export const TOKEN_HEADER = 'x-emulator-token';

/** What no path of the service begins with. */
export const CONTROL = '/__';

/** A leap of ten years is a slip. */
const MOST_ADVANCE_MS = 315_360_000_000;

export interface ControlRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Headers;
  readonly text: string;
}

export type Controlled = Pick<Emulator, 'ledger' | 'world' | 'now' | 'advance' | 'script' | 'setScript' | 'deliveries'>;

type Route = (request: ControlRequest, emulator: Controlled) => Reply | Promise<Reply>;

const ROUTES: Readonly<Record<string, Route>> = {
  'GET /__ledger': ({ query }, emulator) => {
    const entries = emulator.ledger();
    if (query.format !== 'jsonl') return replyValue({ summary: summariseLedger(entries), entries });
    const lines = entries.map((entry) => `${stringifyJson(entry)}\n`).join('');
    return replyJson(200, lines, { 'content-type': 'application/x-ndjson' });
  },
  'GET /__tasks': (_, emulator) => replyValue({ now: emulator.now(), tasks: emulator.world.tasks(emulator.now()) }),
  'GET /__callbacks': (_, emulator) => replyValue({ deliveries: emulator.deliveries() }),
  'GET /__clock': (_, emulator) => replyValue({ now: emulator.now() }),
  'POST /__clock': async ({ text }, emulator) => {
    const body = parse(text);
    const ms = isRecord(body) ? body.advance : undefined;
    if (typeof ms !== 'number' || !(ms >= 0 && ms <= MOST_ADVANCE_MS))
      return refuse(400, 'expected a JSON object whose key advance is a number of milliseconds');
    await emulator.advance(ms);
    return replyValue({ now: emulator.now() });
  },
  'GET /__script': (_, emulator) => replyValue(emulator.script()),
  'POST /__script': ({ text }, emulator) => {
    const read = readScript(parse(text));
    if (read.kind === 'problems')
      return replyValue({ problems: read.problems.map(({ at, message }) => ({ at, message })) }, 400);
    emulator.setScript(read.script);
    return replyValue(emulator.script());
  },
};

export async function answerControl(
  request: ControlRequest,
  emulator: Controlled,
  token: string | undefined,
): Promise<Reply> {
  const refusal = refuseStranger(request.headers, token);
  if (refusal !== undefined) return refusal;
  const name = `${request.method} ${request.path}`;
  const route = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined;
  return route === undefined
    ? refuse(404, `no such control route; there are ${Object.keys(ROUTES).join(', ')}`)
    : route(request, emulator);
}

/** A page of a foreign site can make a browser call this machine, by its name (Origin) or by a name that leads here (Host). */
function refuseStranger(headers: Headers, token: string | undefined): Reply | undefined {
  const isHome = (address: string) => URL.canParse(address) && isLoopback(new URL(address).hostname);
  if (!isHome(`http://${headers.host ?? ''}`)) return refuse(403, 'the Host header is not an address of this machine');
  if (headers.origin !== undefined && !isHome(headers.origin)) return refuse(403, 'the Origin is a foreign one');
  if (token === undefined || isSame(headers[TOKEN_HEADER] ?? '', token)) return undefined;
  return refuse(401, `the header ${TOKEN_HEADER} must hold the token that was given at start`);
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function parse(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function replyValue(value: unknown, status = 200): Reply {
  return replyJson(status, `${stringifyJson(value, 2)}\n`);
}

function refuse(status: number, message: string): Reply {
  return replyText(status, `${message}\n`);
}
