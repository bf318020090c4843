// Remembers what was worked out from commits, which never change: a file for each answer below node_modules/.cache.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';

/** The text that is remembered under a name, or what `make` makes; names must be fit for files. */
export async function remember(folder: string, name: string, make: () => string | Promise<string>): Promise<string> {
  const file = join(folder, name);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    const text = await make();
    store(file, text);
    return text;
  }
}

/** By a rename, so that a build which is broken off, or another one beside it, leaves no half of a file. A folder that cannot be written to only costs time. */
function store(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch {}
}
