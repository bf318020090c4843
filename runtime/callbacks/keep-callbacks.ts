// Keeps each callback as a file of its own, which is never changed. Whoever can post can fill a folder, so the number of files is limited.
import { randomUUID } from 'node:crypto';
import { link, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CallbackStore } from './handler.ts';

/** About a month of one task a minute with three callbacks each. */
const MOST_FILES = 130_000;

/** `folder` is made if it is not there; only its owner may look into it, for results have addresses that open for anybody. */
export async function keepCallbacks(folder: string, mostFiles = MOST_FILES): Promise<CallbackStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let count = (await readdir(folder)).length;
  return {
    keep: async (name, record) => {
      if (count >= mostFiles) throw new Error(`${mostFiles} callbacks are kept already; move older files away`);
      const kept = await createFile(folder, name, `${JSON.stringify(record, null, 2)}\n`);
      if (kept === 'kept') count += 1;
      return kept;
    },
  };
}

/** The file is whole or not there: it gets its name by a link, after it is on the disk. */
async function createFile(folder: string, name: string, text: string): Promise<'kept' | 'known'> {
  const staged = join(folder, `.${name}.${randomUUID()}`);
  try {
    await writeFile(staged, text, { flag: 'wx', mode: 0o600, flush: true });
    await link(staged, join(folder, name));
    return 'kept';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return 'known';
    throw error;
  } finally {
    await rm(staged, { force: true });
  }
}
