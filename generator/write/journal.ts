// What is written down before several files are replaced one after the other, so that whoever comes after a crash knows what was meant.
import { hashText } from './manifest.ts';

export interface Journal {
  /** The run that was promoted. */
  readonly run: string;
  /** A mark of the process that wrote it. */
  readonly process: string;
  /** In the order in which they are replaced; with the hashes of the texts before and after. */
  readonly files: readonly JournalFile[];
}

export interface JournalFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** A file with its text now and to be. */
export interface Replacement {
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

export function nameJournal(folder: string): string {
  return `${folder}/.promotion.json`;
}

/** The new text stands there until it takes its place; no page ends so. */
export function nameStaged(file: string): string {
  return `${file}.promoted`;
}

export function printJournal(run: string, process: string, replacements: readonly Replacement[]): string {
  const files = replacements.map(({ file, before, after }) => ({
    file,
    before: hashText(before),
    after: hashText(after),
  }));
  return `${JSON.stringify({ run, process, files } satisfies Journal, null, 2)}\n`;
}

/** Undefined for one that was not written to its end, or that names files outside the folder. */
export function parseJournal(text: string, folder: string): Journal | undefined {
  let value: Partial<Record<keyof Journal, unknown>>;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { run, process, files } = value ?? {};
  if (typeof run !== 'string' || typeof process !== 'string' || !Array.isArray(files)) return undefined;
  const isSound = files.every(
    (each: Partial<Record<keyof JournalFile, unknown>> | null) =>
      typeof each?.before === 'string' &&
      typeof each.after === 'string' &&
      typeof each.file === 'string' &&
      each.file.startsWith(`${folder}/`) &&
      each.file.endsWith('.md') &&
      !each.file.split(/[/\\]/).includes('..'),
  );
  return isSound ? { run, process, files } : undefined;
}
