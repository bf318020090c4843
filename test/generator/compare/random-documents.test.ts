// Documents that were damaged at random: a comparison answers each, and what it proposes leaves a clean register.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareUpstream } from '../../../generator/compare/compare-upstream.ts';
import { buildPatch } from '../../../generator/compare/propose/build-patch.ts';
import { readDocument } from '../../../generator/compare/read-document.ts';
import { toFinding } from '../../../generator/compare/to-findings.ts';
import { createPage } from '../../../generator/read/page.ts';
import { readPages } from '../../../generator/read/read-pages.ts';
import { checkPages } from '../../../generator/run-contract.ts';
import { REPOSITORY } from '../../vendors/project.ts';
import { createAgreeing, type Json, PARCEL } from './parcel-comparison.ts';

const PAGES = readPages(`${REPOSITORY}/test/vendors/parcel`, 'register');

/** Texts that mean something to a reader of documents, to a page or to a language. */
const WORDS = [
  'string',
  'integer',
  'object',
  'array',
  'null',
  '#/paths',
  '#/components/schemas/X',
  '__proto__',
  'a|b',
  '`',
  '\n',
  '',
  'x'.repeat(100),
  'road',
  '$ref',
  '\u202E',
  'new_field',
  'newField',
];

const junk: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constantFrom(null, true, 0, -1, 1e300, 0.5),
  fc.constantFrom<Json>(
    [],
    {},
    { type: 'string' },
    { type: ['integer', 'null'], minimum: 3 },
    { $ref: '#/paths' },
    { enum: ['a', 1, null] },
    { allOf: [{ type: 'object' }] },
    { type: 'array', items: { properties: { deep: {} } } },
  ),
);

interface Damage {
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'add';
  readonly key: string;
  readonly value: Json;
}

const damages: fc.Arbitrary<Damage[]> = fc.array(
  fc.record({
    at: fc.nat(100_000),
    how: fc.constantFrom('replace', 'remove', 'add'),
    key: fc.constantFrom(...WORDS),
    value: junk,
  }),
  { minLength: 1, maxLength: 8 },
);

/** Every object of a document. */
function listObjects(node: Json): { [key: string]: Json }[] {
  if (typeof node !== 'object' || node === null) return [];
  const children = Object.values(node).flatMap(listObjects);
  return Array.isArray(node) ? children : [node, ...children];
}

function damage(document: { [key: string]: Json }, list: readonly Damage[]): string {
  for (const { at, how, key, value } of list) {
    const objects = listObjects(document);
    const object = objects[at % objects.length] ?? document;
    const keys = Object.keys(object);
    const own = keys[at % Math.max(1, keys.length)] ?? key;
    if (how === 'remove') delete object[own];
    else
      Object.defineProperty(object, how === 'add' ? key : own, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return JSON.stringify(document);
}

it('a damaged document is answered, and its patch compiles', async () => {
  await fc.assert(
    fc.asyncProperty(damages, async (list) => {
      const read = await readDocument('upstream.json', damage(createAgreeing(), list));
      if (read.kind === 'refused') return;
      const { differences } = compareUpstream(PARCEL, read.upstream, new Map());
      for (const difference of differences) expect(toFinding(difference).message).not.toBe('');
      const patch = buildPatch(differences, PARCEL.sources[0], {
        pages: PAGES,
        model: PARCEL,
        check: (pages) => checkPages(pages),
      });
      const edited = PAGES.map((page) =>
        createPage(page.file, patch.changes.find(({ before }) => before.file === page.file)?.text ?? page.text),
      );
      expect(checkPages(edited)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
