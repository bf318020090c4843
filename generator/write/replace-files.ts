// Replaces several files as one: a journal first, then the new texts beside the old ones, then renames. After a crash all is old, or the journal says how to go on.
import type { Disk } from './disk.ts';
import { type JournalFile, nameJournal, nameStaged, parseJournal, printJournal, type Replacement } from './journal.ts';
import { hashText } from './manifest.ts';

export type Replaced =
  | { readonly kind: 'written' }
  /** Somebody changed this file in the meantime; nothing was written. */
  | { readonly kind: 'changed'; readonly file: string }
  /** The same, after other files had been replaced; the journal stays. */
  | { readonly kind: 'stopped'; readonly file: string }
  /** Another promotion has begun, or was never finished. */
  | { readonly kind: 'busy' };

export function replaceFiles(
  disk: Disk,
  folder: string,
  plan: { readonly run: string; readonly process: string; readonly files: readonly Replacement[] },
): Replaced {
  const journal = nameJournal(folder);
  if (!disk.create(journal, printJournal(plan.run, plan.process, plan.files))) return { kind: 'busy' };
  let renamed = 0;
  const undo = (): void => {
    for (const { file } of plan.files) disk.remove(nameStaged(file));
    disk.remove(journal);
  };
  try {
    for (const { file, after } of plan.files) disk.write(nameStaged(file), after, file);
    const changed = plan.files.find(({ file, before }) => disk.read(file) !== before);
    if (changed !== undefined) {
      undo();
      return { kind: 'changed', file: changed.file };
    }
    for (const { file, before } of plan.files) {
      if (disk.read(file) !== before) {
        if (renamed > 0) return { kind: 'stopped', file };
        undo();
        return { kind: 'changed', file };
      }
      disk.rename(nameStaged(file), file);
      renamed += 1;
    }
  } catch (error) {
    if (renamed === 0) undo();
    throw error;
  }
  disk.remove(journal);
  return { kind: 'written' };
}

export type Recovered =
  | { readonly kind: 'nothing' }
  /** The process that wrote the journal still runs. */
  | { readonly kind: 'busy'; readonly run: string; readonly process: string }
  /** No file had been replaced; what had been prepared is gone. */
  | { readonly kind: 'undone'; readonly run: string }
  /** The files that were still old have been replaced. */
  | { readonly kind: 'finished'; readonly run: string; readonly files: readonly string[] }
  /** Some files are new and these are neither old nor new: a person decides. */
  | { readonly kind: 'stuck'; readonly run: string; readonly files: readonly string[] };

/** Finishes or undoes what an earlier call left behind. */
export function recoverFiles(disk: Disk, folder: string, isRunning: (process: string) => boolean): Recovered {
  const path = nameJournal(folder);
  const text = disk.read(path);
  if (text === undefined) return { kind: 'nothing' };
  const journal = parseJournal(text, folder);
  if (journal === undefined) {
    // Nothing is done before the journal is written to its end.
    disk.remove(path);
    return { kind: 'nothing' };
  }
  const { run, files } = journal;
  if (isRunning(journal.process)) return { kind: 'busy', run, process: journal.process };
  const hashes = new Map(files.map(({ file }) => [file, hashText(disk.read(file) ?? '')]));
  const waiting = files.filter(({ file, after }) => hashes.get(file) !== after);
  const isUntouched = waiting.length === files.length;
  const clashes = waiting.filter((each) => hashes.get(each.file) !== each.before || !isStaged(disk, each));
  if (!isUntouched && clashes.length > 0) return { kind: 'stuck', run, files: clashes.map(({ file }) => file) };
  if (!isUntouched) for (const { file } of waiting) disk.rename(nameStaged(file), file);
  for (const { file } of files) disk.remove(nameStaged(file));
  disk.remove(path);
  return isUntouched ? { kind: 'undone', run } : { kind: 'finished', run, files: waiting.map(({ file }) => file) };
}

function isStaged(disk: Disk, { file, after }: JournalFile): boolean {
  return hashText(disk.read(nameStaged(file)) ?? '') === after;
}
