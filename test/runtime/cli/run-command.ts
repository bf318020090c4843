// Runs commands that spend inside the test, against an emulator on this machine: as many steps as a story has, without a process for each.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, vi } from 'vitest';
import type { Terminal } from '../../../runtime/cli/command.ts';
import { type Emulator, startEmulator } from '../../../runtime/emulator/start-emulator.ts';

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** Tasks end within a few milliseconds of real time. */
const SPEED = 2000;

export function useEmulatedService() {
  let folder = '';
  let emulator: Emulator | undefined;
  // Of this file alone: a credential is pinned to its host for the life of a process, which test files share.
  const apiKey = `emulated-canary-${randomUUID()}`;
  const printed: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kling-spending-'));
    const credentials = { apiKey, accessKey: 'emulated-access-key', secretKey: 'emulated-secret-key' };
    emulator = await startEmulator({ speed: SPEED, credentials });
    vi.stubEnv('KLING_HOST', emulator.url);
    vi.stubEnv('KLING_API_KEY', apiKey);
    vi.stubEnv('USER', 'ada');
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await emulator?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const service = (): Emulator => {
    if (emulator === undefined) throw new Error('the emulator runs only during tests');
    return emulator;
  };
  return {
    apiKey,
    service,
    printed,
    at: (name: string): string => join(folder, name),
    /** A home of its own for a test: approvals, purposes and STOP of another one would be in its way. */
    useHome: (name: string): void => void vi.stubEnv('KLING_HOME', join(folder, name)),
    write: (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    run: async (command: Command, ...args: string[]): Promise<{ code: number; out: string }> => {
      const out: string[] = [];
      const code = await command(args, { out: (text) => void out.push(text), color: false });
      printed.push(...out);
      return { code, out: out.join('') };
    },
    /** Creates that the service took. */
    accepted: (): number =>
      service()
        .ledger()
        .filter(({ outcome, bills }) => bills && outcome === 'accepted').length,
    readAll: (): string[] =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1')),
  };
}

/** The id of the job that a command has printed. */
export function readJob(out: string): string {
  const job = /\bjob ([0-9A-HJKMNP-TV-Z]{26})/.exec(out)?.[1];
  if (job === undefined) throw new Error(`no job in: ${out}`);
  return job;
}
