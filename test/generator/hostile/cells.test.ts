// Whatever stands in a cell is a finding, or it stays text: the generated programs have the same tree as before, but for that text.
import { describe, expect, it } from 'vitest';
import { compileContract } from '../../../generator/compile-contract.ts';
import { createPage } from '../../../generator/read/page.ts';
import { type Edit, editRegister } from '../findings/parcel-register.ts';
import { printFiles } from '../print-files.ts';
import { findOther } from './compare-trees.ts';
import { HOSTILE_TEXTS } from './texts.ts';

/** Generated files by path; undefined if something is found. */
function compile(text: string): ReadonlyMap<string, string> | undefined {
  const { model, findings } = compileContract([createPage('register/parcel.md', text)]);
  if (findings.some(({ severity }) => severity === 'error')) return undefined;
  return printFiles(model);
}

/** Cells of prose, each with a word that stands for the hostile text. */
const PROSE: readonly Edit[] = [
  ['| one call, one parcel |', '| HOSTILE |'],
  ['| grams |', '| HOSTILE |'],
  ['| by air up to 5 kg |', '| HOSTILE |'],
  ['| refused as unknown | |', '| HOSTILE | HOSTILE |'],
  ['| too many calls | backoff | rate | wait |', '| HOSTILE | backoff | rate | HOSTILE |'],
  ['| retries | 3 | reads only |', '| retries | HOSTILE | HOSTILE |'],
  ['| EUR |', '| HOSTILE |'],
  ['| a parcel with stops |', '| HOSTILE |'],
  ['| up to two metres |', '| HOSTILE |'],
  ['| open | a run | |', '| open | HOSTILE | HOSTILE |'],
];

/** Cells whose text becomes a key or a value. */
const MARKED: readonly (readonly [where: string, edits: readonly Edit[]])[] = [
  [
    'a value of an enum',
    [
      [
        '| `size` | `small` | doc-confirmed | `carrier-guide-2026` | | |',
        '| `size` | `small` | doc-confirmed | `carrier-guide-2026` | | |\n| `size` | `HOSTILE` | doc-confirmed | `carrier-guide-2026` | | |',
      ],
    ],
  ],
  [
    'a default',
    [
      [
        '| `stops[].city` | `string` | yes | | `length 1..80` |',
        '| `stops[].city` | `string` | no | `HOSTILE` | `length ..80` |',
      ],
    ],
  ],
  [
    'a text of a condition',
    [['this.service != "air"', 'this.stops.all(s, s.city != "HOSTILE") \\|\\| this.service != "air"']],
  ],
  ['a refused key', [['`field colour`', '`field HOSTILE`']]],
  ['a name of a field', [['| `gift_wrap` | `boolean` |', '| `HOSTILE` | `boolean` |']]],
  ['a name of a rule', [['| `light-by-air` |', '| `HOSTILE` |']]],
  ['a name of an operation', [['| `parcel.track` | GET |', '| `HOSTILE` | GET |']]],
  ['a path', [['`/v1/parcels/{id}`', '`/v1/HOSTILE`']]],
  ['the id of a source', [['| `parcel-blog` | Blog |', '| `HOSTILE` | Blog |']]],
  ['a limit', [['`range 1..30000`', '`HOSTILE`']]],
  ['a type', [['| `insured` | `boolean` |', '| `insured` | `HOSTILE` |']]],
];

function fill(edits: readonly Edit[], text: string): string {
  return editRegister(edits).replaceAll('HOSTILE', () => text);
}

/** What is wrong with the outcome for one text; nothing, if it is a finding or harmless. */
function judge(edits: readonly Edit[], text: string): string[] {
  const hostile = compile(fill(edits, text));
  if (hostile === undefined) return [];
  // A text may be legal where the calm one is not: then it is only asked whether it parses.
  const calm = compile(fill(edits, 'calm'));
  return [...hostile].flatMap(([path, after]) => {
    if (path.endsWith('.json')) return describeJson(path, after);
    const before = calm?.get(path) ?? after;
    if (!path.endsWith('.ts')) return [];
    const other = findOther(before, after);
    return other === undefined ? [] : [`${path}: ${other}`];
  });
}

function describeJson(path: string, text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`${path}: ${String(error)}`];
  }
}

it('there are at least 60 hostile texts, all different', () => {
  expect(new Set(HOSTILE_TEXTS).size).toBe(HOSTILE_TEXTS.length);
  expect(HOSTILE_TEXTS.length).toBeGreaterThanOrEqual(60);
});

it('a changed tree is noticed', () => {
  expect(findOther("const a = { b: 'c' };", "const a = { b: 'c' }; throw 1;")).toBe(
    'SourceFile has 3 children, not 2, at 1',
  );
  expect(findOther("const a = { b: 'c' };", "const a = { 'b-': 'd' };")).toBeUndefined();
  expect(findOther("/** a */\nconst a = '';", "/** a *//*/\nconst a = '';*/\nconst a = '';")).toBe('2 comments, not 1');
});

describe.each(HOSTILE_TEXTS.map((text) => [text.length > 40 ? `${text.slice(0, 8)}… of ${text.length}` : text, text]))(
  '%j',
  (_name, text) => {
    it('in prose is a finding or stays text', () => {
      expect(judge(PROSE, text)).toEqual([]);
    });

    it.each(MARKED)('as %s is a finding or stays text', (_where, edits) => {
      expect(judge(edits, text)).toEqual([]);
    });
  },
);
