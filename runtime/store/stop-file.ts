// STOP: while something of this name lies in the home, nothing is created. Who lifts it leaves a trace in logs.
import { toPrintable } from '../../generated/kernel/printable.ts';
import { syncDirectory } from './create-durably.ts';
import { createId, nameTime, type Store, writeBytes } from './store.ts';

const NAME = 'STOP';

/** A reason is for a person to read; a file of megabytes is none. */
const LONGEST_REASON = 2000;

/** Why creates are stopped; undefined when they are not. Whatever lies there stops, also an empty file that somebody touched. */
export async function readStop({ disk, home }: Store): Promise<string | undefined> {
  const path = `${home}/${NAME}`;
  const entry = await disk.inspect(path);
  if (entry === undefined) return undefined;
  if (entry.kind !== 'file') return 'STOP is no file, and stops all the same';
  const text = toPrintable(Buffer.from((await disk.readFile(path)) ?? []).toString('utf8')).trim();
  return text === '' ? 'no reason is written in it' : text.slice(0, LONGEST_REASON);
}

/** The first reason stays: later ones are in the records of their jobs. */
export async function writeStop(store: Store, who: string, why: string): Promise<void> {
  const text = `${nameTime(store)} ${who}: ${why}`;
  await writeBytes(store, store.home, NAME, Buffer.from(`${store.redact(toPrintable(text))}\n`));
}

export async function liftStop(store: Store, who: string, why: string): Promise<'lifted' | 'absent'> {
  const { disk, home } = store;
  if ((await readStop(store)) === undefined) return 'absent';
  const id = createId(store);
  const said = store.redact(toPrintable(`${nameTime(store)} ${who}: ${why}`));
  await writeBytes(store, `${home}/logs`, `stop-${id}-lifted`, Buffer.from(`${said}\n`));
  await disk.rename(`${home}/${NAME}`, `${home}/logs/stop-${id}`);
  await syncDirectory(disk, `${home}/logs`);
  await syncDirectory(disk, home);
  return 'lifted';
}
