// The list of files that the generator owns, with the hash of what it wrote: pruning touches no foreign file, and a hand edit is told from a changed register.
import { hash } from 'node:crypto';
import { compareText } from '../read/compare-text.ts';

export const MANIFEST = 'manifest.json';

export interface Manifest {
  readonly note: string;
  /** SHA-256 of each file by its path below the output folder. */
  readonly files: Readonly<Record<string, string>>;
}

export function hashText(text: string): string {
  return hash('sha256', text);
}

/** @param hashes of the files by path */
export function buildManifest(hashes: ReadonlyMap<string, string>): Manifest {
  const entries = [...hashes].sort(([a], [b]) => compareText(a, b));
  return { note: 'Written by the generator. The files listed here are its own.', files: Object.fromEntries(entries) };
}

export function printManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** True if the manifest lists these files with these hashes, and no other. */
export function listsFiles(manifest: Manifest | undefined, hashes: ReadonlyMap<string, string>): boolean {
  return manifest !== undefined && JSON.stringify(manifest.files) === JSON.stringify(buildManifest(hashes).files);
}

/** An unreadable or foreign manifest counts as none. */
export function parseManifest(text: string | undefined): Manifest | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const files = typeof value === 'object' && value !== null && 'files' in value ? value.files : undefined;
    if (typeof files !== 'object' || files === null) return undefined;
    const entries = Object.entries(files).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return { note: '', files: Object.fromEntries(entries) };
  } catch {
    return undefined;
  }
}
