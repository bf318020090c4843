// Brings one file into the state that is planned for it: it is written only when it holds something else.
import type { PlannedFile } from '../plan/planned-file.ts';
import { readOptional } from '../read/read-optional.ts';
import { stampFile } from '../read/read-stamp.ts';
import { hashText } from './manifest.ts';
import { writeFile, writePieces } from './write-file.ts';

/** A file that holds the text that was planned. */
export interface Settled {
  /** SHA-256 of the text. */
  readonly hash: string;
  /** False if it held the text before. */
  readonly isWritten: boolean;
  /** By which it is known again; only for those who ask. */
  readonly stamp?: string;
}

/** What is known of the file that stands there. */
export interface Standing {
  /** True also if nobody looked. */
  readonly isThere: boolean;
  /** Nobody looks at the folder yet. */
  readonly isHidden: boolean;
  readonly wantsStamp: boolean;
  /** The text that the last run printed, if the file still holds it. */
  readonly readPrinted?: () => string | undefined;
}

export function settleFile(
  path: string,
  { print, stream, patch }: Pick<PlannedFile, 'print' | 'stream' | 'patch'>,
  { isThere, isHidden, wantsStamp, readPrinted }: Standing,
): Settled {
  const look = (): Pick<Settled, 'stamp'> => {
    const stamp = wantsStamp ? stampFile(path) : undefined;
    return stamp === undefined ? {} : { stamp };
  };
  // Before it is read: whoever writes it meanwhile gives it another stamp.
  const before = look();
  if (stream !== undefined && !isThere)
    return { hash: writePieces(path, stream, isHidden), isWritten: true, ...look() };
  const printed = patch === undefined ? undefined : readPrinted?.();
  const text = (printed === undefined ? undefined : patch?.(printed)) ?? print();
  const hash = hashText(text);
  if ((printed ?? (isThere ? readHeld(path) : undefined)) === text) return { hash, isWritten: false, ...before };
  writeFile(path, text, isHidden);
  return { hash, isWritten: true, ...look() };
}

/** Whatever line ends a checkout gave it. */
function readHeld(path: string): string | undefined {
  return readOptional(path)?.replaceAll('\r\n', '\n');
}
