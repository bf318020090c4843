// Makes a task on the small world, waits for it and asks for the address of its clip; then requests of that address, byte by byte.
import type { Emulator } from '../../../../runtime/emulator/server/options.ts';
import { exchangeRaw, printCreate, printRequest, type RawAnswer } from '../raw-client.ts';
import { TASK_MS } from '../small-world.ts';

export interface Downloaded {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** One character a byte. */
  readonly body: string;
  readonly end: RawAnswer['end'];
}

/** Path and query of the clip, as an answer gives it now. */
export async function findClip(emulator: Emulator): Promise<string> {
  const { text } = await exchangeRaw(emulator.port, printRequest('GET', '/v1/videos/omni-video/emulated-1'));
  const url = /"url":"([^"]+)"/.exec(text)?.[1] ?? '';
  return url.slice(emulator.url.length);
}

export async function makeClip(emulator: Emulator): Promise<string> {
  await exchangeRaw(emulator.port, printCreate({ external_task_id: 'sea-1' }));
  await emulator.advance(TASK_MS);
  return findClip(emulator);
}

export async function download(
  emulator: Emulator,
  path: string,
  { method = 'GET', ...headers }: Readonly<Record<string, string>> = {},
): Promise<Downloaded> {
  const lines = Object.entries({ host: '127.0.0.1', connection: 'close', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return readDownload(await exchangeRaw(emulator.port, `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`));
}

export function readDownload({ text, end }: RawAnswer): Downloaded {
  const at = text.indexOf('\r\n\r\n');
  const [status = '', ...lines] = text.slice(0, at).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line): [string, string] => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 2),
    ]),
  );
  return { status: Number(status.split(' ')[1]), headers, body: text.slice(at + 4), end };
}
