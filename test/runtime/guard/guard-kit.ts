// A guard on a real folder, over the real wire with a service of the test's own: what most tests of the guard begin with.
import { join } from 'node:path';
import type { ApprovalDraft } from '../../../runtime/guard/approval.ts';
import { createGuard, type GuardOptions } from '../../../runtime/guard/create-guard.ts';
import type { Guard } from '../../../runtime/guard/guard.ts';
import type { Refusal } from '../../../runtime/guard/refusal.ts';
import type { CreateRequest } from '../../../runtime/guard/request.ts';
import { toCredential } from '../../../runtime/transport/credential.ts';
import { toHost } from '../../../runtime/transport/host.ts';
import { createWire, type Wire } from '../../../runtime/transport/wire.ts';
import { createFolder } from '../../vendors/project.ts';

export const API_KEY = 'canary-key-7f3a9c51d2e84b60';
export const HOST = 'http://127.0.0.1:9';

/** A minute on the day before the first test was written; nothing depends on today. */
export const START = Date.parse('2026-11-29T12:00:00Z');

export interface TestClock {
  now(): number;
  monotonic(): number;
  advance(ms: number): void;
}

export function createClock(start = START): TestClock {
  let passed = 0;
  return {
    now: () => start + passed,
    monotonic: () => passed,
    advance: (ms) => {
      passed += ms;
    },
  };
}

export interface Post {
  readonly url: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Answers one request; GET requests are look-ups and queries. */
export type Service = (request: {
  method: string;
  url: string;
  post?: Post;
  n: number;
}) => Response | Promise<Response>;

export function answer(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

export const accept: Service = ({ n }) =>
  answer(200, {
    code: 0,
    message: 'SUCCEED',
    request_id: `r-${n}`,
    data: { task_id: `emulated-${n}`, task_status: 'submitted' },
  });

export const refuse =
  (status: number, code: number, message = 'no'): Service =>
  ({ n }) =>
    answer(status, { code, message, request_id: `r-${n}` });

export interface Kit {
  readonly home: string;
  readonly guard: Guard;
  readonly wire: Wire;
  readonly clock: TestClock;
  /** What arrived at the service, but for queries. */
  readonly posts: Post[];
  readonly gets: string[];
  /** The same home, as another process would open it. */
  again(options?: Partial<GuardOptions>): Guard;
  serve(service: Service): void;
}

export function createKit(service: Service = accept, options: Partial<GuardOptions> = {}): Kit {
  const home = options.home ?? join(createFolder(), 'home');
  const clock = createClock();
  const posts: Post[] = [];
  const gets: string[] = [];
  let serve = service;
  const send: typeof fetch = async (input, init) => {
    const url = String(input).slice(HOST.length);
    const method = init?.method ?? 'GET';
    if (method === 'GET') {
      gets.push(url);
      return serve({ method, url, n: gets.length });
    }
    const post = { url, body: JSON.parse(String(init?.body)) as Post['body'] };
    posts.push(post);
    return serve({ method, url, post, n: posts.length });
  };
  const wire = createWire({ credential: toCredential({ apiKey: API_KEY }), host: toHost(HOST), fetch: send, clock });
  // Pictures of eight bytes do for everything but the check of media.
  const again = (more: Partial<GuardOptions> = {}) =>
    createGuard({ home, wire, clock, secrets: [API_KEY], checkMedia: () => [], ...options, ...more });
  return {
    home,
    guard: again(),
    wire,
    clock,
    posts,
    gets,
    again,
    serve: (next) => {
      serve = next;
    },
  };
}

/** 3 units, live-confirmed without the id that the guard adds, doc-derived with it. */
export const BODY = {
  model_name: 'kling-v3',
  prompt: 'a lighthouse at dusk, slow push in',
  duration: '5',
  mode: 'std',
  aspect_ratio: '16:9',
} as const;

export function createRow(change: Partial<ApprovalDraft['rows'][number]> = {}): ApprovalDraft['rows'][number] {
  return {
    purpose: 'a lighthouse',
    operation: 'text2video.create',
    method: 'POST',
    path: '/v1/videos/text2video',
    body: { kind: 'any-of-class' },
    class: 'doc-derived',
    creates: 1,
    units: { kind: 'estimated', amount: '3', unit: 'video' },
    assets: [],
    success: 'a clip',
    stop: 'the first success',
    ...change,
  };
}

export function createDraft({ wire }: Pick<Kit, 'wire'>, change: Partial<ApprovalDraft> = {}): ApprovalDraft {
  return {
    id: '2026-11-29-lighthouse',
    kind: 'use',
    askedBy: 'Ada',
    approvedBy: 'Grace',
    expires: '2026-12-01T00:00:00Z',
    host: wire.host,
    account: wire.account,
    creates: 1,
    maximumUnits: { video: '9' },
    rows: [createRow()],
    preconditions: {
      'guardrails-read': true,
      'statuses-looked-at': true,
      'shape-compared': true,
      'recovery-ready': true,
      'images-at-hand': true,
      'no-older-route': true,
      'units-and-stops-fixed': true,
    },
    stops: ['all six'],
    verdictsBy: 'Ada',
    ...change,
  };
}

export const REQUEST: CreateRequest = {
  operation: 'text2video.create',
  body: BODY,
  approval: '2026-11-29-lighthouse',
  purpose: 'a lighthouse',
};

/** Gives an approval, or fails with the reasons. */
export async function approve(guard: Guard, draft: ApprovalDraft): Promise<void> {
  const approved = await guard.approve(draft);
  if (approved.kind === 'refused') throw new Error(approved.refusals.map(({ message }) => message).join('\n'));
}

export function listCodes(answered: { readonly refusals?: readonly Refusal[] }): string[] {
  return [...new Set((answered.refusals ?? []).map(({ code }) => code))].sort();
}
