// Reads a file that need not be there: its absence is an answer, anything else that goes wrong is not.
import { readFileSync } from 'node:fs';

export function readOptional(path: string | URL): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
