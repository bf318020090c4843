// Starts the worker that checks; the bundler finds it by this form.
import type { CheckWorker } from './check-session.ts';
import type { CheckReply } from './worker-messages.ts';

export function startCheckWorker(): CheckWorker {
  const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
  return {
    postMessage: (request) => worker.postMessage(request),
    onReply: (listen) => worker.addEventListener('message', ({ data }: MessageEvent<CheckReply>) => listen(data)),
    terminate: () => worker.terminate(),
  };
}
