// The version of the tool, from the package that it stands in.
import { readOptional } from './read-optional.ts';

export function readVersion(): string {
  for (const place of ['../../package.json', '../../../package.json']) {
    const text = readOptional(new URL(place, import.meta.url));
    const version: unknown = text === undefined ? undefined : JSON.parse(text).version;
    if (typeof version === 'string') return version;
  }
  throw new Error('the package of the tool has no version');
}
