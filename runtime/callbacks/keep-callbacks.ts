// Keeps each callback as a file of its own, which is never changed. Whoever can post can fill a folder, so the number of files is limited.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createDurably } from '../store/create-durably.ts';
import { realDisk } from '../store/real-disk.ts';
import type { CallbackStore } from './handler.ts';

/** About a month of one task a minute with three callbacks each. */
const MOST_FILES = 130_000;

/** `folder` is made if it is not there; only its owner may look into it, for results have addresses that open for anybody. */
export async function keepCallbacks(folder: string, mostFiles = MOST_FILES): Promise<CallbackStore> {
  const directory = resolve(folder);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  let count = (await readdir(directory)).length;
  return {
    keep: async (name, record) => {
      if (count >= mostFiles) throw new Error(`${mostFiles} callbacks are kept already; move older files away`);
      const bytes = Buffer.from(`${JSON.stringify(record, null, 2)}\n`);
      const made = await createDurably(realDisk, {
        directory,
        name,
        temporary: `${directory}/.${randomUUID()}`,
        bytes,
      });
      if (made === 'exists') return 'known';
      count += 1;
      return 'kept';
    },
  };
}
