// Sends one create into each fault through the real wire, as the guard does, and says what arrived and what was made of it.
import { createHash } from 'node:crypto';
import { printCanonical } from '../../../../generated/kernel/json.ts';
import { omniVideoCreate } from '../../../../generated/operations/omni-video-create.ts';
import { issuePermit, type Permit } from '../../../../runtime/permit/permit.ts';
import { systemClock } from '../../../../runtime/transport/clock.ts';
import { toCredential } from '../../../../runtime/transport/credential.ts';
import { judgeCreate } from '../../../../runtime/transport/verdict.ts';
import { createWire, type Wire } from '../../../../runtime/transport/wire.ts';
import { PHASE_CASES, type PhaseCase, type Target } from './phase-cases.ts';
import { startRawServer } from './raw-server.ts';
import { WIRE_FAULTS } from './wire-faults.ts';

export interface Row {
  readonly fault: string;
  /** Creates that arrived whole. */
  readonly posts: number;
  readonly verdict: string;
  /** What the wire says of it; an answer was sent. */
  readonly sent: string;
  readonly phase: string;
}

const BODY = { model_name: 'kling-v3-omni', prompt: 'a calm sea', aspect_ratio: '16:9' };

/** As long as the clients beside ours are given. */
export const TIMEOUT_MS = 1500;

/** These never end by themselves. */
const ENDLESS = new Set(['no reply', 'no end of the handshake', 'half a head', 'half a body']);

/** For the others: a busy machine is no fault of theirs. */
const PATIENCE_MS = 30_000;

const CREATE = { operation: 'omniVideo.create', method: 'POST', path: '/v1/videos/omni-video' } as const;
const READ = { operation: 'omniVideo.list', method: 'GET', path: '/v1/videos/omni-video', query: {}, bills: false };

let made = 0;

/** Each with a key of its own, since a key is pinned to its host. */
function toWire(origin: string): Wire {
  made += 1;
  return createWire({
    credential: toCredential({ apiKey: `matrix-key-${made}` }),
    host: { kind: 'emulator', origin },
    fetch,
    clock: systemClock,
  });
}

function permit(lateBy = 0): Permit {
  const bodySha256 = createHash('sha256').update(printCanonical(BODY)).digest('hex');
  return issuePermit({ ...CREATE, bodySha256, sendBefore: systemClock.monotonic() + (lateBy > 0 ? -lateBy : 60_000) });
}

async function sendCreate(
  fault: string,
  { origin, count }: Target,
  options: { readonly permit?: Permit; readonly signal?: AbortSignal },
): Promise<Row> {
  const request = { ...CREATE, query: {}, body: BODY, bills: true };
  const exchange = await toWire(origin).send(request, {
    timeoutMs: ENDLESS.has(fault) ? TIMEOUT_MS : PATIENCE_MS,
    ...options,
  });
  const verdict = judgeCreate(omniVideoCreate, exchange);
  const shown = verdict.kind === 'rejected' ? `rejected ${verdict.code}` : verdict.kind;
  const id = verdict.kind === 'accepted' ? ` ${verdict.taskId}` : '';
  return {
    fault,
    posts: count('POST'),
    verdict: `${shown}${id}`,
    ...(exchange.kind === 'broken' ? { sent: exchange.sent, phase: exchange.phase } : { sent: 'yes', phase: '' }),
  };
}

/** The proof of life that the guard's reading before each create gives. */
async function proveChannel(): Promise<void> {
  const [fault] = WIRE_FAULTS;
  const server = await startRawServer(fault?.behaviour ?? {});
  await toWire(`http://127.0.0.1:${server.port}`).send(READ);
  await server.close();
}

export async function runWireFaults(): Promise<Row[]> {
  return Promise.all(
    WIRE_FAULTS.map(async ({ name, behaviour }) => {
      const server = await startRawServer(behaviour);
      const origin = `http://127.0.0.1:${server.port}`;
      await toWire(origin).send(READ);
      const count = (method: string): number => server.requests.filter((request) => request.method === method).length;
      const row = await sendCreate(name, { origin, count, close: server.close }, { permit: permit() });
      await server.close();
      return row;
    }),
  );
}

export async function runPhaseCases(): Promise<Row[]> {
  await proveChannel();
  return Promise.all(PHASE_CASES.map(runPhaseCase));
}

async function runPhaseCase({ name, start, aborts, permit: kind }: PhaseCase): Promise<Row> {
  const caller = new AbortController();
  if (aborts === 'before') caller.abort();
  const target = await start(() => {
    if (aborts === 'when arrived') caller.abort();
  });
  const allowed = kind === 'none' ? {} : { permit: permit(kind === 'late' ? 1 : 0) };
  const row = await sendCreate(name, target, { ...allowed, signal: caller.signal });
  await target.close();
  return row;
}
