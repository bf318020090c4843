// "Was it sent?" is answered for each request alone, and only where the channel was seen to live.

import { describe, expect, it } from 'vitest';
import { watchSend } from '../../../runtime/transport/send-watch.ts';
import { startService } from './service.ts';
import { NOBODY, NOWHERE } from './unreachable.ts';

type Fetch = typeof fetch;

/** A fetch of its own: what is known of one is not known of another. */
function wrapFetch(): Fetch {
  return (...input) => fetch(...input);
}

async function watch(send: Fetch, url: string): Promise<string> {
  const run = async (): Promise<{ readonly isAnswered: boolean }> => {
    try {
      await (await send(url, { method: 'POST', body: '{}' })).text();
      return { isAnswered: true };
    } catch {
      return { isAnswered: false };
    }
  };
  return (await watchSend(send, new URL(url).origin, run)).sent;
}

describe('whether a request was sent', () => {
  it('is no when its own connection is told to have failed, without any earlier answer', async () => {
    expect(await watch(wrapFetch(), NOBODY)).toBe('no');
    expect(await watch(wrapFetch(), NOWHERE)).toBe('no');
  });

  it('is unknown when it failed in another way before any answer of the same fetch', async () => {
    expect(await watch(() => Promise.reject(new TypeError('fetch failed')), 'http://127.0.0.1:9/')).toBe('unknown');
  });

  it('is no once an answer has shown that headers are told of', async () => {
    await using service = await startService(() => ({ body: {} }));
    let isHasty = true;
    const send: Fetch = (url, init) => fetch(url, isHasty ? { ...init, signal: AbortSignal.abort() } : init);
    expect(await watch(send, service.origin)).toBe('unknown');
    isHasty = false;
    expect(await watch(send, service.origin)).toBe('yes');
    isHasty = true;
    expect(await watch(send, service.origin)).toBe('no');
    expect(service.asked).toHaveLength(1);
  });

  it('is told of each of many that are under way together', async () => {
    await using service = await startService(() => ({ body: {} }));
    const send = wrapFetch();
    await watch(send, service.origin);
    const urls = Array.from({ length: 40 }, (_item, index) =>
      index % 3 === 0 ? NOBODY : `${service.origin}/${index}`,
    );
    const told = await Promise.all(urls.map((url) => watch(send, url)));
    expect(told).toEqual(urls.map((url) => (url === NOBODY ? 'no' : 'yes')));
    expect(service.asked.length).toBe(1 + told.filter((sent) => sent === 'yes').length);
  });

  it('is unknown for ever when one answer came without a sign of the channel', async () => {
    await using service = await startService(() => ({ body: {} }));
    let silent = false;
    const send: Fetch = async (...input) => (silent ? new Response('{}') : fetch(...input));
    await watch(send, service.origin);
    silent = true;
    await watch(send, service.origin);
    silent = false;
    expect(await watch(send, service.origin)).toBe('yes');
    expect(await watch(send, NOBODY)).toBe('unknown');
  });

  it('is unknown while a request that nobody can attribute goes to the same host', async () => {
    await using service = await startService(() => ({ body: {} }));
    const proven = wrapFetch();
    await watch(proven, service.origin);
    // A queue of its own makes requests outside of the call that asked for them.
    const queue: (() => Promise<void>)[] = [];
    const stray = new Promise<void>((resolve, reject) => {
      queue.push(async () => {
        await (await fetch(service.origin)).text();
        resolve();
      });
      setImmediate(() => queue.pop()?.().catch(reject));
    });
    const told = await watchSend(proven, service.origin, async () => {
      await stray;
      return { isAnswered: false };
    });
    expect(told.sent).toBe('unknown');
  });
});
