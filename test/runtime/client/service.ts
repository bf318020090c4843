// An emulated service and a client for it, for tests that go the whole way from a task to its file.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import { createKling } from '../../../runtime/client/create-kling.ts';
import type { Kling } from '../../../runtime/client/kling.ts';
import type { EmulatorCredentials } from '../../../runtime/emulator/server/options.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../runtime/emulator/start-emulator.ts';

export interface Service {
  readonly emulator: Emulator;
  readonly kling: Kling;
  /** Makes a task as somebody else would, since this client makes none without an approval. Gives its id. */
  create(path: string, body: unknown): Promise<string>;
}

export const OMNI = {
  model_name: 'kling-v3-omni',
  prompt: 'a calm sea',
  duration: '5',
  mode: 'std',
  aspect_ratio: '16:9',
};

export function useService(options: EmulatorOptions = {}): () => Service {
  let service: Service | undefined;
  beforeAll(async () => {
    const emulator = await startEmulator({
      seed: 1,
      clock: 'manual',
      startAt: Date.UTC(2026, 10, 29),
      credentials: createCredentials(),
      ...options,
    });
    const { apiKey } = emulator.credentials;
    const create = async (path: string, body: unknown): Promise<string> => {
      const response = await fetch(`${emulator.url}${path}`, {
        method: 'POST',
        headers: { Authorization: `Bearer ${apiKey}`, 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
      const answer = (await response.json()) as { readonly data?: { readonly task_id?: string; readonly id?: string } };
      const id = answer.data?.task_id ?? answer.data?.id;
      if (id === undefined) throw new Error(`no task was made: ${JSON.stringify(answer)}`);
      return id;
    };
    service = { emulator, kling: createKling({ apiKey, host: emulator.url }), create };
  });
  afterAll(() => service?.emulator.close());
  return () => {
    if (service === undefined) throw new Error('the service has not started');
    return service;
  };
}

/** A key belongs to one host for the life of a process, and each service of a test has a port of its own. */
function createCredentials(): EmulatorCredentials {
  const [apiKey, accessKey, secretKey] = [randomUUID(), randomUUID(), randomUUID()];
  return { apiKey, accessKey, secretKey };
}
