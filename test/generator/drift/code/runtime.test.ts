// The runtime of this repository: nothing in it is wrong, and every name of the wire in it would be missed if it were.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCode } from '../../../../generator/read/read-code.ts';
import { JOB_STATES } from '../../../../runtime/store/job.ts';
import { REPOSITORY } from '../../../vendors/project.ts';
import { findInCode } from './find-in-code.ts';

const files = new Map(readCode(REPOSITORY, 'runtime', 'generated').map(({ file, text }) => [file, text]));

it('has no finding', () => {
  expect(findInCode(Object.fromEntries(files))).toEqual([]);
});

/** Folders that speak to databases and monitors: their names are of SQL and of figures. */
const ELSEWHERE = /^runtime\/watcher\/(?:metrics|stores\/(?:rows|postgres|sqlite)|wakers\/pg-boss)\//;

/** Names with an underscore that are no names of the wire: states and kinds of jobs, references in a prompt, modules and files of the system, codes of zod. */
const OTHERS: ReadonlySet<string> = new Set([
  ...JOB_STATES,
  'kling_render',
  'kling_chain',
  'continuity_score',
  'image_1',
  'image_2',
  'image_3',
  'video_1',
  'element_1',
  'node_modules',
  'child_process',
  'async_hooks',
  'diagnostics_channel',
  'boot_id',
  'invalid_type',
  'invalid_value',
  'invalid_union',
  'unrecognized_keys',
  'too_small',
  'too_big',
]);

/** What is looked for: names, paths, models and ids as the register has them. */
const WIRE = /(?<!\w)[a-z][a-z0-9]*(?:_[a-z0-9]+)+|\/v1\/[\w/-]+|\b[a-z]\w*[a-z]\.create\b(?!\()|\bkling-v\d[-\w]*/g;

interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The file with two letters of one name swapped, once for each name in it. */
function listMutants(file: string, text: string): Mutant[] {
  return [...text.matchAll(WIRE)].flatMap((match): Mutant[] => {
    const [name] = match;
    const line = text.slice(0, match.index).split('\n').length;
    const isComment = /^\s*(?:\/\/|\/?\*)/.test(text.split('\n')[line - 1] ?? '');
    if (isComment || OTHERS.has(name)) return [];
    const at = match.index + name.length - 2;
    const swapped = `${text.slice(0, at - 1)}${text[at]}${text[at - 1]}${text.slice(at + 1)}`;
    return swapped === text ? [] : [{ file, line, text: swapped }];
  });
}

it('has a finding in the line of every name of the wire that is misspelt', () => {
  const mutants = [...files].flatMap(([file, text]) => (ELSEWHERE.test(file) ? [] : listMutants(file, text)));
  expect(mutants.length).toBeGreaterThan(20);
  // All at once, each in a folder of its own: reading the contract for each of them would take minutes.
  const folders = mutants.map((mutant, index) => [`mutant-${index}/${mutant.file}`, mutant] as const);
  const found = findInCode(Object.fromEntries(folders.map(([path, { text }]) => [path, text])));
  const lines = new Set(found.map(({ place }) => `${place.file}:${place.line}`));
  expect(
    folders.filter(([path, { line }]) => !lines.has(`${path}:${line}`)).map(([path, { line }]) => `${path}:${line}`),
  ).toEqual([]);
});

it('reads the folder that the settings of this repository name', () => {
  const settings: { readonly code?: unknown } = JSON.parse(readFileSync(`${REPOSITORY}contract.config.json`, 'utf8'));
  expect(settings.code).toEqual(['runtime']);
});
