// The emulated service behind a `fetch`: what arrived is a list, so that a run can be continued from any moment with a world of its own.
import { stringifyJson } from '../../../generated/kernel/json.ts';
import { createWorld } from '../../../runtime/emulator/world/create-world.ts';
import type { EmulatedRequest, LedgerEntry, World } from '../../../runtime/emulator/world/world.ts';
import type { Behaviour } from './behaviours.ts';
import type { FindClip } from './simulated-download.ts';

export const API_KEY = 'canary-key-7f3a9c51d2e84b60';
export const HOST = 'http://127.0.0.1:9';

/** What was sent to the service by all processes so far; never changed in place. */
export type Sent = readonly EmulatedRequest[];

export interface SimulatedService {
  readonly fetch: typeof fetch;
  sent(): Sent;
  /** Of the emulator: what it made, whatever it answered. */
  ledger(): readonly LedgerEntry[];
  readonly findClip: FindClip;
}

/** `pass` is called with what is sent before a create arrives, and before its answer does; the process may die there. */
export function createService(
  behaviour: Behaviour,
  before: Sent,
  now: () => number,
  pass: (operation: 'send' | 'answer', request: EmulatedRequest) => void,
): SimulatedService {
  let sent = before;
  let world: World | undefined;
  // Most runs ask nothing, and need no world.
  const open = (): World => {
    world ??= replay(behaviour, before);
    return world;
  };
  return {
    sent: () => sent,
    ledger: () => open().ledger(),
    findClip: (url) => {
      const asset = open().findAsset(new URL(url).pathname.slice('/assets/'.length));
      // Of each clip other bytes; what they are does not matter.
      return asset && { taskId: asset.taskId, bytes: Buffer.from(`${asset.name} ${asset.seed}`) };
    },
    fetch: async (input, init) => {
      const request = readRequest(String(input), init, now());
      if (request.method === 'GET') return toResponse(open().answer(request));
      pass('send', request);
      const known = open();
      sent = [...sent, request];
      const { arrives, answers, twist } = behaviour.treat(sent.length);
      const answer = arrives ? known.answer(request, twist) : undefined;
      if (answer === undefined) known.drop(request);
      pass('answer', request);
      if (answer === undefined || !answers) throw new TypeError('fetch failed');
      return toResponse(answer);
    },
  };
}

/** Ids are not enforced: the service would hide what we did wrong. */
function replay({ listLagMs, treat }: Behaviour, sent: Sent): World {
  const world = createWorld({ credentials: { apiKeys: [API_KEY] }, uniqueIds: 'ignored', listLagMs });
  for (const [index, request] of sent.entries()) {
    const { arrives, twist } = treat(index + 1);
    if (arrives) world.answer(request, twist);
    else world.drop(request);
  }
  return world;
}

function readRequest(url: string, init: RequestInit | undefined, at: number): EmulatedRequest {
  const { pathname, searchParams } = new URL(url);
  const headers = Object.fromEntries(
    Object.entries(init?.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  return {
    method: init?.method ?? 'GET',
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers,
    text: typeof init?.body === 'string' ? init.body : '',
    at,
  };
}

function toResponse({ status, headers, body }: ReturnType<World['answer']>): Response {
  return new Response(stringifyJson(body), { status, headers: { ...headers } });
}
