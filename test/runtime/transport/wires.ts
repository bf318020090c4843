// Wires and permits for tests, with a clock that a test sets.
import { createHash } from 'node:crypto';
import { printCanonical } from '../../../generated/kernel/json.ts';
import type { TransportRequest } from '../../../generated/kernel/transport.ts';
import { issuePermit, type Permit } from '../../../runtime/permit/permit.ts';
import type { Clock } from '../../../runtime/transport/clock.ts';
import { type CredentialInput, toCredential } from '../../../runtime/transport/credential.ts';
import { toHost } from '../../../runtime/transport/host.ts';
import { createWire, type Wire } from '../../../runtime/transport/wire.ts';

/** Sunday noon; the monotonic clock stands still. */
export const NOON = Date.UTC(2026, 10, 29, 12);

export const stoppedClock: Clock = { now: () => NOON, monotonic: () => 1000 };

let made = 0;

/** A key that no other test has, since a key is pinned to its host. */
export function makeKey(): string {
  made += 1;
  return `test-key-${process.pid}-${made}`;
}

export function openWire(
  origin: string,
  credential: CredentialInput = { apiKey: makeKey() },
  clock = stoppedClock,
): Wire {
  return createWire({ credential: toCredential(credential), host: toHost(origin), fetch, clock });
}

export const CREATE: TransportRequest = {
  operation: 'omniVideo.create',
  method: 'POST',
  path: '/v1/videos/omni-video',
  query: {},
  body: { model_name: 'kling-v3-omni', prompt: 'a calm sea', aspect_ratio: '16:9' },
  bills: true,
};

export const GET: TransportRequest = {
  operation: 'omniVideo.get',
  method: 'GET',
  path: '/v1/videos/omni-video/1',
  query: {},
  bills: false,
};

/** As the guard would make it. */
export function permitFor({ operation, method, path, body }: TransportRequest): Permit {
  const bodySha256 = createHash('sha256').update(printCanonical(body)).digest('hex');
  return issuePermit({ operation, method, path, bodySha256, sendBefore: 6000 });
}

export const MADE = {
  code: 0,
  message: 'SUCCEED',
  request_id: 'request-1',
  data: { task_id: '1', task_status: 'submitted', task_info: {}, created_at: 1, updated_at: 1 },
};
