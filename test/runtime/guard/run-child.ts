// Starts child.ts, and gives what it said when it ended by itself.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createFolder } from '../../vendors/project.ts';
import type { ChildTask } from './child.ts';

/** Compiled modules are kept for the processes of the tests. */
const COMPILED = createFolder();

export interface ChildEnd {
  readonly signal: string | null;
  readonly said: { readonly counts: Record<string, number>; readonly operations: number } | undefined;
}

export function runChild(task: ChildTask): Promise<ChildEnd> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'child.ts'), JSON.stringify(task)], {
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
  });
  const out: string[] = [];
  const err: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => out.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => err.push(text));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal === null && code !== 0) reject(new Error(`the child ended with ${code}: ${err.join('')}`));
      else resolve({ signal, said: out.length === 0 ? undefined : JSON.parse(out.join('')) });
    });
  });
}
