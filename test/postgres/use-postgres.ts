// The database of the tests: the one whose address is in KLING_TEST_POSTGRES, or one that is started for them, or none, which is said.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { findBinaries } from './find-binaries.ts';

export const WITHOUT_POSTGRES =
  'PostgreSQL is not on this machine (apt-get install postgresql), and KLING_TEST_POSTGRES names none: nothing of it is tested';

export const hasPostgres = (process.env.KLING_TEST_POSTGRES ?? '') !== '' || findBinaries() !== undefined;

let started: Promise<string> | undefined;
let count = 0;

/** The address of a new, empty schema. */
export async function createSchema(): Promise<string> {
  started ??= startCluster();
  count += 1;
  const url = new URL(await started);
  url.searchParams.set('schema', `test_${process.pid}_${Date.now().toString(36)}_${count}`);
  return url.href;
}

function startCluster(): Promise<string> {
  const given = process.env.KLING_TEST_POSTGRES ?? '';
  if (given !== '') return Promise.resolve(given);
  const child = spawn(process.execPath, [join(import.meta.dirname, 'run-cluster.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  // It ends with this process, and does not keep it from ending.
  forget(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}`)));
    child.stdout.setEncoding('utf8').once('data', (text: string) => resolve(text.trim()));
  });
}

function forget(child: ChildProcess): void {
  child.unref();
  for (const stream of [child.stdin, child.stdout])
    if (stream !== null && 'unref' in stream) (stream as { unref(): void }).unref();
}
