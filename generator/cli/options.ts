// The options that every command has: where the project is and how findings are shown.
import { isAbsolute, join, posix } from 'node:path';
import { SEVERITIES, type Severity } from '../findings/severity.ts';
import { countEdits, findNearest } from '../kernel/nearest.ts';
import { toPrintable } from '../kernel/printable.ts';
import { isFile } from '../read/read-pages.ts';
import { type Project, readProject } from '../read/read-project.ts';
import { FORMATS, type Format } from '../render/formats.ts';
import { type Terminal, UsageError } from './command.ts';

/** To be spread into the options of a command. */
export const PROJECT_OPTIONS = {
  root: { type: 'string' },
  register: { type: 'string' },
  out: { type: 'string' },
} as const;

/** To be spread into the options of a command that shows findings. */
export const FORMAT_OPTIONS = {
  format: { type: 'string' },
  json: { type: 'boolean' },
  prefix: { type: 'string' },
} as const;

/** For the usage texts. */
export const PROJECT_USAGE = `  --root DIR                   the folder of the project (this folder)
  --register DIR, --out DIR    other names for register/ and generated/ than contract.config.json has
`;

export const PREFIX_USAGE = `  --prefix DIR                 put before every path that is shown: the folder of the project in its repository
`;

export const FORMAT_USAGE = `  --format FORMAT              ${FORMATS.join(', ')}; pretty unless told
  --json                       the same as --format json
${PREFIX_USAGE}`;

export function openProject(
  values: { readonly root?: string; readonly register?: string; readonly out?: string },
  terminal: Terminal,
): Project {
  const root = values.root ?? '.';
  const project = readProject(isAbsolute(root) ? root : join(terminal.folder, root), {
    ...(values.register === undefined ? {} : { register: values.register }),
    ...(values.out === undefined ? {} : { output: values.out }),
  });
  if (typeof project === 'string') throw new UsageError(toPrintable(project));
  for (const folder of [project.register, project.output])
    if (isFile(project.root, folder)) throw new UsageError(`${toPrintable(folder)} is a file, not a folder`);
  return project;
}

export function readFormat(values: { readonly format?: string; readonly json?: boolean }): Format {
  const name = values.format ?? (values.json === true ? 'json' : 'pretty');
  const format = FORMATS.find((candidate) => candidate === name);
  if (format !== undefined && !(values.json === true && format !== 'json')) return format;
  if (format !== undefined) throw new UsageError(`--json and --format ${format} cannot both be meant`);
  throw new UsageError(`${toPrintable(name)} is no format; ${suggest(name, FORMATS)}`);
}

/** The folder that paths are shown from: a plain path without a slash at its end, or nothing. */
export function readPrefix({ prefix = '' }: { readonly prefix?: string }): string {
  const tidy = posix.join(prefix, '.');
  if (tidy.startsWith('..') || posix.isAbsolute(tidy) || tidy.includes('\\'))
    throw new UsageError(`${toPrintable(prefix)} is no folder below the root of a repository`);
  return tidy === '.' ? '' : tidy.replace(/\/$/, '');
}

/** What --fail-on says. */
export function readThreshold(name: string | undefined, fallback: Severity): Severity {
  if (name === undefined) return fallback;
  const severity = SEVERITIES.find((candidate) => candidate === name);
  if (severity === undefined) throw new UsageError(`${toPrintable(name)} is no severity; ${suggest(name, SEVERITIES)}`);
  return severity;
}

/** A longer list is no answer: then the nearest few are told, and where all of them stand. */
const MOST_TOLD = 12;
const FEW = 3;

/** `did you mean …?`, or what is expected. @param where all candidates are listed, if they may be many */
export function suggest(word: string, candidates: readonly string[], where = ''): string {
  const nearest = findNearest(word, candidates);
  if (nearest !== undefined) return `did you mean ${nearest}?`;
  if (candidates.length <= MOST_TOLD) return `${candidates.join(', ')} are expected`;
  return `the nearest are ${listNearest(word, candidates).join(', ')}${where === '' ? '' : `; ${where}`}`;
}

/** Those that hold the word come first: it may be all that somebody remembers. */
function listNearest(word: string, candidates: readonly string[]): readonly string[] {
  const folded = word.slice(0, 80).toLowerCase();
  const far = (candidate: string): number =>
    folded !== '' && candidate.toLowerCase().includes(folded) ? 0 : countEdits(folded, candidate.toLowerCase());
  const ordered = candidates
    .map((candidate) => ({ candidate, edits: far(candidate) }))
    .sort((a, b) => a.edits - b.edits);
  return ordered.slice(0, FEW).map(({ candidate }) => candidate);
}

/** Refuses words that the command does not take. */
export function refuseExtra(positionals: readonly string[], most: number): void {
  const extra = positionals[most];
  if (extra !== undefined) throw new UsageError(`unexpected argument ${toPrintable(extra)}`);
}
