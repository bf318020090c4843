// A document by hand with one of each difference: the arrows in it say what must be found in which line, and nothing else may be.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Difference } from '../../../generator/compare/difference.ts';
import { createProject } from '../../vendors/project.ts';
import { runContractCli } from '../../vendors/run-contract-cli.ts';

const FILE = join(import.meta.dirname, 'upstream/parcels.yaml');
const TEXT = readFileSync(FILE, 'utf8');

interface Reported {
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly message: string }[];
  readonly differences: readonly (Pick<Difference, 'code' | 'address' | 'operation'> & {
    readonly place: { readonly file: string; readonly line: number };
    readonly upstream?: { readonly file: string; readonly line: number; readonly pointer: string };
  })[];
}

const project = createProject();
const run = runContractCli(['compare', FILE, '--json', '--root', project.root]);
const reported: Reported = JSON.parse(run.stdout);

describe('a document with one of each difference', () => {
  it('shows each in its line, and no other', () => {
    const marked = TEXT.split('\n').flatMap((line, index) =>
      (/# => (.*)$/.exec(line)?.[1]?.split(', ') ?? []).map((code) => `${index + 1} ${code}`),
    );
    const found = reported.differences.flatMap(({ code, upstream }) =>
      upstream === undefined ? [] : [`${upstream.line} ${code}`],
    );
    expect(found.sort()).toEqual(marked.sort());
  });

  it('shows what it lacks as a whole at the row', () => {
    const lacking = reported.differences.filter(({ upstream }) => upstream === undefined);
    expect(lacking.map(({ code, address }) => `${code} ${address}`)).toEqual(['COMPARE-OPERATION-MISSING depot.hours']);
  });

  it('names row and pointer of a nested field', () => {
    const line = TEXT.split('\n').findIndex((text) => text.includes('floor:')) + 1;
    expect(reported.differences.find(({ address }) => address === 'parcel.create/recipient.floor')).toMatchObject({
      code: 'COMPARE-FIELD-UNKNOWN',
      operation: 'parcel.create',
      place: { file: 'register/parcel.md', line: 24 },
      upstream: { line, pointer: '#/components/schemas/Parcel/properties/recipient/properties/floor' },
    });
  });

  it('fails the command, since some of them exclude each other', () => {
    expect(run.code).toBe(1);
    const errors = reported.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    expect([...new Set(errors)].sort()).toEqual([
      'COMPARE-DEFAULT',
      'COMPARE-ENUM',
      'COMPARE-LIMIT',
      'COMPARE-METHOD',
      'COMPARE-REQUIRED',
      'COMPARE-TYPE',
    ]);
  });

  it('says of a decided difference what was chosen', () => {
    expect(reported.findings.find(({ code }) => code === 'COMPARE-DECIDED')?.message).toBe(
      'parcel.create/weight has range 0.1..70 in the register, range 0.1..50 upstream; the register has chosen: up to 70 kg',
    );
  });
});
