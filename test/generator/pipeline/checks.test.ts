// Compiled checks as users have them: files without zod and without eval, and the verdicts of zod even where a rule is not written out.
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { generate } from '../../../generator/run-contract.ts';
import {
  compileProject,
  createProject,
  type Project,
  readText,
  readTexts,
  replaceText,
} from '../../vendors/project.ts';
import { GOOD_PARCEL, loadCode, loadParcel } from './parcel-code.ts';

interface Checks {
  readonly isParcelCreateRequest: (body: unknown) => boolean;
  readonly readParcelCreateRequest: (body: unknown) => unknown;
}

interface Schemas {
  readonly parcelCreateRequest: z.ZodType;
}

const PARCEL_GET = `// Generated from the register by \`npm run contract -- generate\`. Do not edit: change the register.
// A copy is cast where it begins: it is filled field by field, or it is not returned.
import { readItems } from '../kernel/lists.ts';
import { readInt64, readWhole } from '../kernel/tolerant.ts';
import { isRecord } from '../kernel/view.ts';
import type { ParcelGetPath, ParcelGetResponse, ParcelGetResponseEvents } from '../types/parcel-get.ts';

/** Reads the path as the schema does; undefined when the schema has issues to tell. */
export function readParcelGetPath(value: unknown): ParcelGetPath | undefined {
  if (!isRecord(value)) return;
  for (const key in value) switch (key) { case 'id': continue; default: return; }
  const copy = {} as ParcelGetPath;
  let $: unknown;
  $ = value.id;
  if (!(typeof $ === 'string' && $ !== '')) return;
  copy.id = $;
  return copy;
}

function readResponseEvents(value: unknown) {
  if (!isRecord(value)) return;
  const copy = {} as ParcelGetResponseEvents;
  let $: unknown;
  $ = value.place;
  if ($ != null) {
    if (!(typeof $ === 'string')) return;
    copy.place = $;
  } else if ('place' in value) copy.place = undefined;
  $ = value.at;
  if ($ != null) {
    const read = readWhole($);
    if (read === undefined) return;
    copy.at = read;
  } else if ('at' in value) copy.at = undefined;
  for (const key in value) switch (key) { case 'place': case 'at': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}

/** Reads the response as the schema does; undefined when the schema has issues to tell. */
export function readParcelGetResponse(value: unknown): ParcelGetResponse | undefined {
  if (!isRecord(value)) return;
  const copy = {} as ParcelGetResponse;
  let $: unknown;
  $ = value.id;
  {
    const read = readInt64($);
    if (read === undefined) return;
    copy.id = read;
  }
  $ = value.events;
  if ($ != null) {
    if (!(Array.isArray($))) return;
    const read = readItems($, readResponseEvents);
    if (read === undefined) return;
    copy.events = read;
  } else if ('events' in value) copy.events = undefined;
  for (const key in value) switch (key) { case 'id': case 'events': continue; default: if (key !== '__proto__') copy[key] = value[key]; }
  return copy;
}
`;

/** Files that a file loads when it runs, itself included; packages as they are named. */
function listLoaded(texts: Readonly<Record<string, string>>, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name = ''] of texts[file]?.matchAll(/^import (?!type )[^;]* from '([^']+)';/gm) ?? [])
    listLoaded(texts, name.startsWith('.') ? join(dirname(file), name) : name, seen);
  return seen;
}

function createGenerated(change: (project: Project) => void = () => {}): Project {
  const project = createProject();
  change(project);
  expect(generate(project.folders).findings).toEqual([]);
  return project;
}

describe('the files of compiled checks', () => {
  const texts = readTexts(`${createGenerated().root}/generated`);
  const checks = Object.keys(texts).filter((path) => path.startsWith('checks/'));

  it('load neither zod nor anything that loads it', () => {
    expect(checks.filter((path) => listLoaded(texts, path).has('zod'))).toEqual([]);
    expect(listLoaded(texts, 'schemas/parcel-create.ts').has('zod')).toBe(true);
  });

  it('make no code at run time', () => {
    expect(checks.filter((path) => /\beval\b|\bFunction\(/.test(texts[path] ?? ''))).toEqual([]);
  });
});

describe('a compiled check', () => {
  it('reads as text', () => {
    expect(readText(createGenerated(), 'generated/checks/parcel-get.ts')).toBe(PARCEL_GET);
  });

  it('makes a zod schema fast that is given it as its parser', async () => {
    const code = await loadParcel();
    const { readParcelCreateRequest } = await code.load<Checks>('checks/parcel-create.ts');
    const { parcelCreateRequest } = await code.load<Schemas>('schemas/parcel-create.ts');
    const read: unknown[] = [];
    const fast = z.withParser(parcelCreateRequest, (body) => {
      read.push(body);
      return readParcelCreateRequest(body) ?? z.INVALID;
    });
    expect(fast.parse(GOOD_PARCEL)).toEqual(GOOD_PARCEL);
    const wrong = { ...GOOD_PARCEL, weight: 'two' };
    expect(fast.safeParse(wrong)).toEqual(parcelCreateRequest.safeParse(wrong));
    expect(read).toEqual([GOOD_PARCEL, wrong]);
  });
});

describe('a rule that is not written out', () => {
  const RULE =
    '| `few-hints` | `size(this.hints) <= 1` | one hint is enough | doc-confirmed | `vendor-manual-2026` | |\n';
  const project = createGenerated((each) =>
    replaceText(each, 'register/parcel.md', '| `moon-phase` |', `${RULE}| \`moon-phase\` |`),
  );

  it('compiles', () => {
    expect(compileProject(project)).toEqual([]);
  });

  it.each([
    ['one hint', { hints: [1] }, true],
    ['two', { hints: [1, 2] }, false],
    ['two, of which one is null, which leaves the rule undecided', { hints: [1, null] }, true],
    ['none', {}, true],
  ])('is evaluated for %s', async (_what, change, isGood) => {
    const code = await loadCode(project);
    const { isParcelCreateRequest, readParcelCreateRequest } = await code.load<Checks>('checks/parcel-create.ts');
    const { parcelCreateRequest } = await code.load<Schemas>('schemas/parcel-create.ts');
    const body = { ...GOOD_PARCEL, ...change };
    // Keys that are only inherited count as well, as they do in zod.
    for (const each of [body, Object.create(body)]) {
      expect(parcelCreateRequest.safeParse(each).success).toBe(isGood);
      expect(isParcelCreateRequest(each)).toBe(isGood);
      expect(readParcelCreateRequest(each)).toEqual(isGood ? body : undefined);
    }
  });
});
