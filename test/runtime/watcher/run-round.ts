// Runs one round of the watcher in a process of its own, which may die by SIGKILL on the way.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { DieAt } from './tick-child.ts';
import type { WatchKit } from './watch-kit.ts';

const COMPILED = mkdtempSync(join(tmpdir(), 'kling-compiled-'));
afterAll(() => rmSync(COMPILED, { recursive: true, force: true }));

/** How many operations of the disk it had; undefined when it died. */
export function runRound(kit: WatchKit, dieAt: DieAt | undefined): Promise<number | undefined> {
  const { home, emulator } = kit;
  const task = {
    home,
    key: emulator.credentials.apiKey,
    host: emulator.url,
    now: emulator.now(),
    ...(dieAt && { dieAt }),
  };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'tick-child.ts'), JSON.stringify(task)], {
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(Number(said));
      else if (signal === 'SIGKILL') resolve(undefined);
      else reject(new Error(`the round ended with ${code}`));
    });
  });
}
