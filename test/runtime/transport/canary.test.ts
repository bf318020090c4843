// A key that is easy to recognise is put into every call, the service quotes it wherever it can, and no error of the tree shows it anywhere.
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../generated/errors.ts';
import { createKling } from '../../../runtime/client/create-kling.ts';
import type { Kling } from '../../../runtime/client/kling.ts';
import * as tree from '../../../runtime/transport/errors.ts';
import { type Service, startService, type Told } from './service.ts';
import { NOON } from './wires.ts';

const ACCESS = 'CANARY-access-key';
const SECRET = 'CANARY-secret-key';
const FORMS = [
  ACCESS,
  SECRET,
  ...[ACCESS, SECRET].map((key) => Buffer.from(key).toString('base64').replace(/=+$/, '')),
];

function open(service: Service, options: { readonly fetch?: typeof fetch; readonly timeoutMs?: number } = {}): Kling {
  const pair = { accessKey: ACCESS, secretKey: SECRET, allowOtherHost: true };
  const clock = { now: () => NOON, monotonic: () => 0 };
  return createKling({ ...pair, host: service.origin, sleep: async () => {}, clock, retry: { tries: 2 }, ...options });
}

/** Quotes all of the request in its text, its headers and its id. */
function quote(status: number, code: number | undefined): (asked: { headers: object }) => Told {
  return ({ headers }) => {
    const quoted = `${JSON.stringify(headers)} ${FORMS.join(' ')}`;
    const body =
      code === undefined ? quoted : { code, message: quoted, request_id: SECRET, data: { [SECRET]: quoted } };
    return { status, body, headers: { 'x-quoted': encodeURIComponent(quoted) } };
  };
}

async function catchError(run: () => Promise<unknown>): Promise<tree.KlingError> {
  try {
    await run();
  } catch (error) {
    if (error instanceof tree.KlingError) return error;
    throw error;
  }
  throw new Error('an error was expected');
}

/** Everything that a log, a debugger or a serialiser could print of a value. */
function printAll(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || seen.has(value)) return String(value);
  seen.add(value);
  const own = Reflect.ownKeys(value).map((key) => `${String(key)} ${printAll(Reflect.get(value, key), seen)}`);
  const raw = value instanceof tree.KlingError ? printAll(value.raw, seen) : '';
  const error = value instanceof Error ? `${value} ${value.message} ${value.stack} ${printAll(value.cause, seen)}` : '';
  return [inspect(value, { depth: 20, showHidden: true }), toJson(value), error, raw, ...own].join('\n');
}

function toJson(value: unknown): string {
  return JSON.stringify(value, (_key, child) => (typeof child === 'bigint' ? String(child) : child)) ?? '';
}

type Scene = (service: Service) => Promise<tree.KlingError>;

const get: Scene = (service) => catchError(() => open(service).omniVideo.get({ id: '1' }));

const failing: typeof fetch = (_url, init) => {
  const shown = `fetch failed with ${JSON.stringify(init)}`;
  return Promise.reject(new TypeError(shown, { cause: Object.assign(new Error(shown), { code: 'ECONNRESET', init }) }));
};

const SCENES: readonly (readonly [string, (asked: { headers: object }) => Told, Scene])[] = [
  ...errorCodes
    .filter(({ code }) => code !== 0)
    .map(({ http, code }) => [`code ${code}`, quote(http, code), get] as const),
  ['an unknown code', quote(400, 4711), get],
  ['5xx without JSON', quote(502, undefined), get],
  ['404 without JSON', quote(404, undefined), get],
  ['200 without JSON', quote(200, undefined), get],
  ['an answer that breaks the contract', quote(200, 0), get],
  [
    'a failing fetch',
    quote(200, 0),
    (service) => catchError(() => open(service, { fetch: failing }).omniVideo.get({ id: '1' })),
  ],
  [
    'no time',
    (asked) => ({ ...quote(200, 0)(asked), afterMs: 500 }),
    (service) => catchError(() => open(service, { timeoutMs: 20 }).omniVideo.get({ id: '1' })),
  ],
  [
    'the caller ends it',
    quote(200, 0),
    (service) =>
      catchError(() =>
        open(service)
          .with({ signal: AbortSignal.abort(SECRET) })
          .omniVideo.get({ id: '1' }),
      ),
  ],
  [
    'a token on a newer route',
    quote(200, 0),
    (service) => catchError(() => open(service).tasks.query({ task_ids: '1' })),
  ],
  ['a wrong request', quote(200, 0), (service) => catchError(() => open(service).omniVideo.get({ id: '..' }))],
  [
    'no approval',
    quote(200, 0),
    (service) =>
      catchError(() =>
        open(service).omniVideo.create({ model_name: 'kling-v3-omni', prompt: 'a', aspect_ratio: '16:9' }),
      ),
  ],
  [
    'another host',
    quote(200, 0),
    async (service) =>
      catchError(async () => {
        open(service);
        createKling({ accessKey: ACCESS, secretKey: SECRET });
      }),
  ],
];

describe('an error', () => {
  const names = new Set<string>();

  it.each(SCENES)('of %s shows no credential', async (_name, tell, scene) => {
    await using service = await startService(tell);
    const error = await scene(service);
    names.add(error.name);
    expect(error.cause).toBeUndefined();
    const shown = printAll(error);
    expect(FORMS.filter((form) => shown.includes(form))).toEqual([]);
    const tokens = service.asked.map(({ headers }) => headers.authorization?.split('.')[2] ?? 'a token');
    expect(tokens.filter((token) => shown.includes(token))).toEqual([]);
  });

  it('of every class was looked at', () => {
    const roots = ['KlingError', 'InvalidCredential'];
    expect([...names, ...roots.filter((name) => !names.has(name))].sort()).toEqual(Object.keys(tree).sort());
  });
});
