// "Compatible" is a promise about generated code: what the old schema of a request field took, the new one takes. It is held against the schemas themselves, for every pair of many fields.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareRow } from '../../../generator/diff/compare-row.ts';
import { findCode } from '../../../generator/diff/taxonomy/taxonomy.ts';
import { listRows } from '../../../generator/kernel/list-rows.ts';
import type { OperationSpecification } from '../../../generator/kernel/specification.ts';
import { generate } from '../../../generator/run-contract.ts';
import { createProject, linkModules, writeText } from '../../vendors/project.ts';

/** Type, Required, Default, Limits. */
const FIELDS = [
  '`string` | no | |',
  '`string` | yes | |',
  '`string` | no | | `length ..4`',
  '`string` | no | | `length ..9`',
  '`string` | yes | | `length 2..9`',
  '`string` | yes | | `length 3..9`',
  '`string<url>` | no | |',
  '`string<base64>` | no | |',
  '`string<url,base64>` | no | |',
  '`string<integer>` | no | |',
  '`string<integer>` | no | | `range 0..20`',
  '`string<decimal>` | no | |',
  '`string<decimal>` | no | | `range 0..20`',
  '`integer` | no | |',
  '`integer` | no | | `range 0..20`',
  '`integer` | yes | | `range 1..10`',
  '`number` | no | |',
  '`number` | no | | `range 0..20`',
  '`boolean` | no | |',
  '`int64` | no | |',
  '`object` | no | |',
  '`unknown` | no | |',
  '`unknown` | yes | |',
  '`array<string>` | no | |',
  '`array<string>` | yes | |',
  '`array<string>` | no | | `items ..1`',
  '`array<string>` | no | | `items 2..3`',
  '`array<string>` | yes | | `items 2..3`',
  '`array<string<url>>` | no | |',
  '`array<integer>` | no | |',
  '`array<number>` | no | |',
  '`array<int64>` | no | |',
  '`array<unknown>` | no | |',
] as const;

const VALUES: readonly unknown[] = [
  undefined,
  null,
  '',
  'a',
  'abc',
  'abcdefghijkl',
  'https://parcel.example/a',
  'iVBORw0KGgo=',
  '7',
  '50',
  '-3',
  '1.5',
  0,
  7,
  50,
  -3,
  1.5,
  9007199254740993n,
  true,
  {},
  { a: 1 },
  [],
  ['a'],
  ['a', 'b'],
  ['a', 'b', 'c', 'd'],
  ['https://parcel.example/a'],
  [7],
  [7, 1.5],
  [9007199254740993n],
  [true],
];

const project = createProject();
const heads = FIELDS.map(
  (_, index) =>
    `| \`probe.f${index}\` | POST | \`/probe/${index}\` | no | current | doc-confirmed | \`vendor-manual-2026\` | | |\n`,
);
const sections = FIELDS.map(
  (cells, index) => `
## \`probe.f${index}\`

### Request

| Field | Type | Required | Default | Limits | Status | Evidence | Since | Notes |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| \`f\` | ${cells} | doc-confirmed | \`vendor-manual-2026\` | | |
`,
);
writeText(
  project,
  'register/probe.md',
  `# Probe

| Operation | Method | Path | Bills | Posture | Status | Evidence | Since | Notes |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
${heads.join('')}${sections.join('')}`,
);
const { findings, compiled } = generate(project.folders);
linkModules(project);
const { operations }: { operations: readonly OperationSpecification[] } = await import(
  pathToFileURL(join(project.root, 'generated/operations.ts')).href
);

const probes = listRows(compiled.model).flatMap((row) => {
  if (row.kind !== 'fields' || !row.operation.startsWith('probe.')) return [];
  const shape = operations.find(({ id }) => id === row.operation)?.parts[0]?.shape;
  if (shape === undefined) throw new Error(`${row.operation} has no schema`);
  const taken = VALUES.map((value) => shape.safeParse(value === undefined ? {} : { f: value }).success);
  return [{ row, taken }];
});

describe('a change of a request field', () => {
  it('is tried on fields that compile and differ in what they take', () => {
    expect(findings).toEqual([]);
    expect(probes.length).toBe(FIELDS.length);
    expect(new Set(probes.map(({ taken }) => taken.join())).size).toBeGreaterThan(25);
  });

  it('that is said to be compatible refuses nothing that was taken, for every pair', () => {
    const broken = probes.flatMap((before) =>
      probes.flatMap((after) => {
        const levels = compareRow(before.row, after.row, 'sent').map(
          ({ kind, action }) => findCode({ direction: 'sent', area: 'fields', kind, action })?.level,
        );
        if (levels.includes('breaking')) return [];
        const lost = VALUES.filter((_, index) => before.taken[index] === true && after.taken[index] === false);
        return lost.map(
          (value) => `${FIELDS[probes.indexOf(before)]} -> ${FIELDS[probes.indexOf(after)]}: ${String(value)}`,
        );
      }),
    );
    expect(broken).toEqual([]);
  });
});
