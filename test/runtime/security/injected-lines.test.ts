// Texts of a service that would begin new lines, steer a terminal or turn its words round: they stay in their line, and out of every header.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeLine } from '../../../runtime/cli/ledger-command.ts';
import { describeCreated } from '../../../runtime/cli/send-create.ts';
import { createKling } from '../../../runtime/client/create-kling.ts';
import { approve, createDraft, createKit, createRow, HOST, REQUEST, refuse } from '../guard/guard-kit.ts';

/** A new line that looks like one of ours, a title, a colour, a C1 sequence, bidi overrides, zero width, NUL, line and paragraph separators. */
const HOSTILE =
  'no\r\naccepted  task 1\u001b]0;owned\u0007\u001b[31m\u009b31m\u202e\u2066\u200b\0\u2028\u2029\u{e0041}end';
const STEERING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

async function tellCreate(status: number, code: number) {
  const kit = createKit(refuse(status, code, HOSTILE));
  await approve(kit.guard, createDraft(kit));
  const created = await kit.guard.create(REQUEST);
  const lines: string[] = [];
  for await (const line of kit.guard.ledger()) lines.push(describeLine(line));
  return { kit, created, lines };
}

describe('a message of the service', () => {
  it.each([
    [400, 1200],
    [400, 1301],
    [429, 1102],
    [429, 1303],
    [400, 1201],
    [400, 4711],
    [500, 5000],
  ])('under %i and %i stays in its line', async (status, code) => {
    const { created, kit, lines } = await tellCreate(status, code);
    expect(lines).toHaveLength(1);
    const shown = [
      ...describeCreated(created, kit.wire, undefined).split('\n'),
      ...lines.map((line) => line.slice(0, -1)),
    ];
    expect(shown.filter((line) => STEERING.test(line))).toEqual([]);
    expect(shown.filter((line) => line.startsWith('accepted'))).toEqual([]);
  });

  it('that stops all creates is one line of STOP', async () => {
    const { kit } = await tellCreate(429, 1102);
    const text = readFileSync(join(kit.home, 'STOP'), 'utf8');
    expect(text.slice(0, -1)).not.toMatch(STEERING);
    expect(await kit.guard.readStop()).toContain('end');
  });
});

describe('an id', () => {
  it.each(['a\r\nx-injected: 1', 'a\nb', 'a\0', '\u202ea', 'ä', 'a b', '../x', 'a/b', 'a,b', 'a'.repeat(65), ''])(
    'of the caller is not sent as %j',
    async (externalTaskId) => {
      const kit = createKit();
      await approve(kit.guard, createDraft(kit));
      const { kind } = await kit.guard.create({ ...REQUEST, externalTaskId });
      expect([kind, kit.posts]).toEqual(['refused', []]);
    },
  );

  it.each(['1\r\nx-injected: 1', '1\n', '1\0', '..', '../..', '%2e%2e', '..%2f..', '1/../..', '1\\..'])(
    'of a task leads to no other route and no other header: %j',
    async (id) => {
      const seen: string[] = [];
      const send: typeof fetch = async (url, init) => {
        seen.push(String(url), ...new Headers(init?.headers).keys());
        return Response.json({ code: 1203, message: 'none' }, { status: 404 });
      };
      const kling = createKling({ apiKey: 'injected-lines-key', host: HOST, fetch: send });
      await kling.omniVideo.get({ id }).catch(() => undefined);
      const [url, ...headers] = seen;
      if (url !== undefined) expect(new URL(url).pathname).toMatch(/^\/v1\/videos\/omni-video\/[^/\\]+$/);
      expect(headers).not.toContain('x-injected');
    },
  );
});

it('a purpose in an approval is one line', async () => {
  const kit = createKit();
  for (const purpose of ['a\nb', 'a\u202eb', 'a\u2028b', 'a\u001b[2J'])
    expect(await kit.guard.approve(createDraft(kit, { rows: [createRow({ purpose })] }))).toMatchObject({
      kind: 'refused',
    });
});
