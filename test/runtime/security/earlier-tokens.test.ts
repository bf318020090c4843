// A service that answers with a token of an earlier request: it is in no exchange, no error, no file of captures and no record, after every class of error.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../../generated/errors.ts';
import { appendCapture } from '../../../runtime/client/capture-file.ts';
import { createGuard } from '../../../runtime/guard/create-guard.ts';
import { toCredential } from '../../../runtime/transport/credential.ts';
import { toHost } from '../../../runtime/transport/host.ts';
import { observeWire } from '../../../runtime/transport/observe-wire.ts';
import { createWire } from '../../../runtime/transport/wire.ts';
import { createFolder } from '../../vendors/project.ts';
import { approve, createClock, createDraft, HOST, REQUEST } from '../guard/guard-kit.ts';

const ACCESS = 'canary-access-9d21';
const SECRET = 'canary-secret-4be7';

const answers: readonly [string, number, unknown][] = [
  ...errorCodes.map(({ http, code }): [string, number, unknown] => [`the code ${code}`, http ?? 200, code]),
  ['a code that nobody knows', 400, 4711],
  ['no code', 502, undefined],
];

describe('a token of an earlier request', () => {
  it.each(answers)('that comes back with %s is nowhere', async (_name, status, code) => {
    const folder = createFolder();
    const clock = createClock();
    const tokens: string[] = [];
    const send: typeof fetch = async (_url, init) => {
      const [earlier = ''] = tokens;
      tokens.push(new Headers(init?.headers).get('authorization')?.slice('Bearer '.length) ?? '');
      const said = `you sent Bearer ${earlier}, "${earlier}" and ${encodeURIComponent(`Bearer ${earlier}`)}`;
      const body = code === undefined ? said : JSON.stringify({ code, message: said, data: { [earlier]: said } });
      return new Response(body, { status, headers: { 'x-said': encodeURIComponent(said) } });
    };
    const credential = toCredential({ accessKey: ACCESS, secretKey: SECRET });
    const observed: unknown[] = [];
    const wire = observeWire(
      createWire({ credential, host: toHost(HOST), fetch: send, clock }),
      (call) => {
        observed.push(call);
        appendCapture(join(folder, 'captures.jsonl'), call);
      },
      () => undefined,
    );
    const guard = createGuard({
      home: join(folder, 'home'),
      wire,
      clock,
      secrets: [ACCESS, SECRET],
      checkMedia: () => [],
    });
    await wire.send({
      operation: 'tasks.get',
      method: 'GET',
      path: '/v1/videos/text2video/1',
      query: {},
      bills: false,
    });
    // The next token is another one.
    clock.advance(60_000);
    await approve(guard, createDraft({ wire }));
    const created = await guard.create(REQUEST);
    clock.advance(1_000_000);
    const told = [created, await guard.job(created.job ?? ''), await guard.reconcile(created.job ?? '')];
    const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
    expect(tokens.length).toBeGreaterThan(1);
    expect(tokens[0]).not.toBe(tokens.at(-1));
    const all = [...texts, inspect([told, observed], { depth: 20, maxStringLength: null })].join('\n');
    const forms = [ACCESS, SECRET, ...tokens, ...tokens.map((token) => token.split('.')[2] ?? '')];
    expect(forms.filter((form) => all.includes(form))).toEqual([]);
  });
});
