// Where the data of the parts is kept: a file each, so that a part that is run alone changes nothing of the others.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PartResult } from './part-result.ts';

const RESULTS = join(import.meta.dirname, '../results');

export function writeResult(result: PartResult): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(locate(result.part), `${JSON.stringify(result, null, 2)}\n`);
}

/** Undefined if the part was never measured. */
export function readResult(part: string): PartResult | undefined {
  const file = locate(part);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function locate(part: string): string {
  return join(RESULTS, `${part.replaceAll('/', '-')}.json`);
}
