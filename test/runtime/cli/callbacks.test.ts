// `kling callbacks` as a process: it listens, says which task to ask for, keeps the callback, ends on a signal, and judges the file again.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { buildSignatureHeaders } from '../../../runtime/callbacks/sign.ts';
import { OLDER, OLDER_HINT, SECRET } from '../callbacks/callback-bodies.ts';
import { kling, useFolder } from './run-kling.ts';

const MAIN = join(import.meta.dirname, '../../../runtime/cli/main.ts');
const files = useFolder();
const env = { HOOK: SECRET };

it('a callback is asked for, kept and judged again', async () => {
  const folder = files.at('kept');
  const args = [MAIN, 'callbacks', '--port', '0', '--secret-env', 'HOOK', '--keep', folder, '--json'];
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
  const ended = new Promise((resolve) => child.on('close', (code) => resolve(code)));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const nextLine = async (): Promise<Record<string, unknown>> => JSON.parse(String((await lines.next()).value));
  try {
    const { listening } = await nextLine();
    const body = JSON.stringify(OLDER);
    const signed = buildSignatureHeaders(SECRET, { id: 'm-1', timestamp: Math.floor(Date.now() / 1000), raw: body });
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(String(listening), { method: 'POST', body, headers })).status).toBe(401);
    expect(await nextLine()).toEqual({ refused: { status: 401, why: 'the callback is not signed' } });
    expect((await fetch(String(listening), { method: 'POST', body, headers: { ...headers, ...signed } })).status).toBe(
      200,
    );
    expect(await nextLine()).toEqual({ ask: OLDER_HINT });
  } finally {
    child.kill('SIGINT');
  }
  expect(await ended).toBe(0);
  const [file = ''] = readdirSync(folder);
  expect(await kling(['callbacks', 'replay', join(folder, file), '--secret-env', 'HOOK'], { env })).toEqual({
    code: 0,
    out: 'signed  ask for task 704990012345678901, external id scene-04-a (callback.task)\n',
    err: '',
  });
});

it('without a secret it is a wrong call', async () => {
  expect(await kling(['callbacks', '--port', '0'])).toEqual({
    code: 2,
    out: '',
    err: 'kling: name the secret with --secret-env, or take unsigned callbacks with --permissive\nkling callbacks --help tells how it is called\n',
  });
});
