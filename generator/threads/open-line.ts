// Starts a thread beside this one and opens a line to it.
import { extname } from 'node:path';
import { MessageChannel, type MessagePort, SHARE_ENV, Worker } from 'node:worker_threads';

export interface OpenLine {
  readonly port: MessagePort;
  readonly end: () => void;
}

/**
 * Milliseconds without a sign after which a thread is given up: a thousand times what it needs for anything. Whoever gives it up does the work itself.
 */
export const PATIENCE = 30_000;

/** @param module of this folder; it finds `data` and the other end of the line as its `workerData` */
export function openLine(module: string, data: object): OpenLine {
  const { port1: port, port2 } = new MessageChannel();
  // Of the same kind as this module: the bundled command has no TypeScript.
  const entry = new URL(`../threads/${module}${extname(import.meta.url)}`, import.meta.url);
  const worker = startWorker(entry, { ...data, port: port2 }, port2);
  return {
    port,
    end: () => {
      port.close();
      void worker?.terminate();
    },
  };
}

/** Undefined where the system gives no thread. One that cannot start says nothing either way, and the first thread does everything. */
function startWorker(entry: URL, workerData: object, port: MessagePort): Worker | undefined {
  try {
    const worker = new Worker(entry, { workerData, transferList: [port], env: SHARE_ENV, execArgv: [] });
    worker.on('error', () => undefined);
    worker.unref();
    return worker;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_INIT_FAILED') return undefined;
    throw error;
  }
}
