// Runs the `kling` command as its users do: as a process of its own, with files, standard input and exit codes.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

const MAIN = join(import.meta.dirname, '../../../runtime/cli/main.ts');

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Run {
  /** What stands on standard input; nothing if left out. */
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Close the pipe after the first piece of output, as `head` does. */
  readonly stopReading?: boolean;
}

export function kling(
  args: readonly string[],
  { input = '', env = {}, stopReading = false }: Run = {},
): Promise<Outcome> {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env;
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...inherited, ...env } });
  const out: string[] = [];
  const err: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out.push(text);
    if (stopReading) child.stdout.destroy();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
  // The process may end without reading its input.
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out: out.join(''), err: err.join('') }));
  });
}

/** A folder for the files of a test file; `write` gives the path of what it wrote. */
export function useFolder() {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kling-cli-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    at: (name: string): string => join(folder, name),
    write: (name: string, content: unknown): string => {
      const path = join(folder, name);
      const isWhole = typeof content === 'string' || content instanceof Uint8Array;
      writeFileSync(path, isWhole ? content : JSON.stringify(content));
      return path;
    },
  };
}
