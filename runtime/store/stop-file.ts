// STOP: while something of this name lies in the home, nothing is created. Who lifts it leaves a trace in logs.
import { toPrintable } from '../../generated/kernel/printable.ts';
import { createId, nameTime, type Store } from './store.ts';

/** A reason is for a person to read; a file of megabytes is none. */
const LONGEST_REASON = 2000;

/** Why creates are stopped; undefined when they are not. Whatever lies there stops, also an empty file that somebody touched. */
export async function readStop({ records }: Store): Promise<string | undefined> {
  const written = await records.readStop();
  if (written === undefined) return undefined;
  const text = toPrintable(written).trim();
  return text === '' ? 'no reason is written in it' : text.slice(0, LONGEST_REASON);
}

/** The first reason stays: later ones are in the records of their jobs. */
export async function writeStop(store: Store, who: string, why: string): Promise<void> {
  const text = `${nameTime(store)} ${who}: ${why}`;
  await store.records.writeStop(`${store.redact(toPrintable(text))}\n`);
}

export async function liftStop(store: Store, who: string, why: string): Promise<'lifted' | 'absent'> {
  const said = store.redact(toPrintable(`${nameTime(store)} ${who}: ${why}`));
  return store.records.liftStop(createId(store), `${said}\n`);
}
