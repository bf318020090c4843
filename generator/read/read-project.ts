// What a project tells the authoring command: where its register and its output are, and what else is checked beside them.
import { join, posix } from 'node:path';
import type { ServiceSettings } from '../plan/service-settings.ts';
import { readOptional } from './read-optional.ts';

/** All paths are below `root`, with forward slashes. */
export interface Project extends ServiceSettings {
  readonly root: string;
  /** The folder of the register's pages. */
  readonly register: string;
  /** The folder that the generator owns. */
  readonly output: string;
  /** Folders with hand-written code that is compared with the register. */
  readonly code: readonly string[];
  /** Modules that check something of their own; each is run with --findings and prints findings as JSON. */
  readonly checkers: readonly string[];
  /** The folder of the pages about codes of findings; absent when the project keeps none. */
  readonly codes?: string;
  /** Values of enum fields in answers by which a task says that it has ended. */
  readonly ends?: { readonly succeeded: readonly string[]; readonly failed: readonly string[] };
}

export const CONFIG_FILE = 'contract.config.json';

const KEYS = ['register', 'output', 'code', 'checkers', 'codes', 'title', 'hosts', 'authorization', 'ends'] as const;

/** The settings of the folder, with what the command line says instead; a text says what is wrong with them. */
export function readProject(
  root: string,
  given: { readonly register?: string; readonly output?: string },
): Project | string {
  const settings = readSettings(root);
  if (typeof settings === 'string') return settings;
  const folders = {
    register: given.register ?? settings.register ?? 'register',
    output: given.output ?? settings.output ?? 'generated',
    ...(settings.codes === undefined ? {} : { codes: settings.codes }),
  };
  const code = settings.code ?? [];
  const checkers = settings.checkers ?? [];
  for (const path of [...Object.values(folders), ...code, ...checkers]) {
    const tidy = posix.join(path, '.');
    if (tidy === '.' || tidy.startsWith('..') || posix.isAbsolute(tidy) || tidy.includes('\\'))
      return `${path} is no path below ${root}`;
  }
  const [register, output] = [tidyFolder(folders.register), tidyFolder(folders.output)];
  // Pages that are generated would be read as pages of the register, and the generator would own what people write.
  if (`${output}/`.startsWith(`${register}/`) || `${register}/`.startsWith(`${output}/`))
    return `register is ${register} and output is ${output}; neither may lie in the other, name two folders side by side`;
  return {
    root,
    register,
    output,
    code,
    checkers,
    ...(folders.codes === undefined ? {} : { codes: tidyFolder(folders.codes) }),
    ...(settings.title === undefined ? {} : { title: settings.title }),
    ...(settings.hosts === undefined ? {} : { hosts: settings.hosts }),
    ...(settings.authorization === undefined ? {} : { authorization: settings.authorization }),
    ...(settings.ends === undefined ? {} : { ends: settings.ends }),
  };
}

/** `./pages/` and `pages` are one folder. */
function tidyFolder(path: string): string {
  return posix.join(path, '.').replace(/\/$/, '');
}

interface Settings extends ServiceSettings {
  readonly register?: string;
  readonly output?: string;
  readonly code?: readonly string[];
  readonly checkers?: readonly string[];
  readonly codes?: string;
  readonly ends?: NonNullable<Project['ends']>;
}

function readSettings(root: string): Settings | string {
  const text = readOptional(join(root, CONFIG_FILE));
  if (text === undefined) return {};
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return `${CONFIG_FILE} is no JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return `${CONFIG_FILE} is no object`;
  for (const [key, setting] of Object.entries(value)) {
    if (!KEYS.some((known) => known === key))
      return `${CONFIG_FILE}: ${key} is no setting; ${KEYS.join(', ')} are expected`;
    const form = key === 'ends' ? ENDS : key === 'code' || key === 'checkers' ? LIST : TEXT;
    if (!form.isGood(setting)) return `${CONFIG_FILE}: ${key} is no ${form.name}`;
  }
  // Every key that is there has just been found to be of its type.
  return value as Settings;
}

const TEXT = { name: 'text', isGood: isText };
const LIST = { name: 'list of texts', isGood: isTextList };
const ENDS = {
  name: 'object with the lists succeeded and failed',
  isGood: (value: unknown): boolean =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).sort().join() === 'failed,succeeded' &&
    Object.values(value).every(isTextList),
};

function isTextList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
