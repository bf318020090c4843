// Folders for downloads, one a call, thrown away after the test file.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

export function useFolders() {
  const root = mkdtempSync(join(tmpdir(), 'kling-download-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  let count = 0;
  return (): string => {
    count += 1;
    const folder = join(root, String(count));
    mkdirSync(folder);
    return folder;
  };
}

export function list(folder: string): string[] {
  return readdirSync(folder).sort();
}
