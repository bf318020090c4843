// A service that answers from a list, one answer a query, and remembers what it was asked; the last answer is given again and again.
import { parseJson } from '../../../generated/kernel/json.ts';
import type { Transport, TransportRequest, TransportResponse } from '../../../generated/kernel/transport.ts';
import type { WaitClock } from '../../../runtime/tasks/clock.ts';

export type Scripted = TransportResponse | Error;

export interface Service extends Transport {
  readonly requests: readonly TransportRequest[];
}

export function serve(...answers: readonly Scripted[]): Service {
  const requests: TransportRequest[] = [];
  return {
    requests,
    send: async (request) => {
      const answer = answers[Math.min(requests.length, answers.length - 1)] ?? new Error('nothing is scripted');
      requests.push(request);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}

export function good(data: unknown): TransportResponse {
  return { status: 200, body: { code: 0, message: 'SUCCEED', request_id: 'r-1', data } };
}

export function refusal(status: number, code: number, message: string): TransportResponse {
  return { status, body: { code, message, request_id: 'r-2' } };
}

/** As it comes over the wire: digits beyond 2^53 stay exact. */
export function text(json: string, status = 200): TransportResponse {
  return { status, body: parseJson(json) };
}

/** A clock that stands still but when somebody sleeps; `slept` has the pauses. */
export function stillClock(): WaitClock & { readonly slept: readonly number[] } {
  const slept: number[] = [];
  let now = 0;
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** A record of an older route. */
export function older(status: string, rest: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { task_id: 't-1', task_status: status, created_at: 1_774_812_508_000, updated_at: 1_774_812_600_000, ...rest };
}

/** A record of a newer route. */
export function newer(status: string, rest: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { id: 't-1', status, create_time: 1_774_812_508_000, update_time: 1_774_812_600_000, ...rest };
}

export const VIDEO = { id: 'v-1', url: 'https://cdn.example/v.mp4', duration: '5.041' };

/** A service that never answers; the signal fires once it was asked. */
export function hang(stop: AbortController): Transport {
  return {
    send: () => {
      stop.abort();
      return new Promise<never>(() => undefined);
    },
  };
}
