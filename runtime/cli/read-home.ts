// Where records and callbacks lie on this machine: KLING_HOME, or a folder of the user's own.
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** An empty variable is one that was not set. */
export function readHome({ KLING_HOME }: Readonly<Record<string, string | undefined>>): string {
  return resolve(KLING_HOME === undefined || KLING_HOME === '' ? join(homedir(), '.kling') : KLING_HOME);
}
