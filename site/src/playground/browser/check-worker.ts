// Checks texts beside the page, so that the page goes on answering whatever was pasted into it.
import { config } from 'zod';
import { checkText } from '../check/check-text.ts';
import { loadCode } from './load-code.ts';
import type { CheckReply, CheckRequest } from './worker-messages.ts';

// No code is made from text: neither here nor in the page is that allowed.
config({ jitless: true });

self.addEventListener('message', async ({ data }: MessageEvent<CheckRequest>) => {
  self.postMessage(await answer(data));
});

async function answer({ id, file, units, input }: CheckRequest): Promise<CheckReply> {
  try {
    return { id, kind: 'checked', report: checkText(await loadCode(file, input.kind, units), input) };
  } catch (error) {
    return { id, kind: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
