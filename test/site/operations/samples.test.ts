// The samples on the pages of operations: TypeScript compiles against the generated code, shells read theirs, and every sample is of a body that is valid.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContract } from '../../../site/src/model/contract.ts';
import { type OperationView, viewOperation } from '../../../site/src/operations/operation-view.ts';
import { readExamples } from '../../../site/src/operations/read-examples.ts';
import { listOperationData } from '../../../site/src/playground/list-operation-data.ts';
import { printSample, type SampleName } from '../../../site/src/playground/print-samples.ts';
import { REPOSITORY } from '../../vendors/project.ts';

const contract = readContract();
const examples = readExamples();
const data = new Map(listOperationData().map((each) => [each.sampled.id, each]));
const views = contract.model.operations.flatMap((operation) => {
  const own = examples.get(operation.id);
  return own === undefined ? [] : [viewOperation(operation, own, data.get(operation.id), contract)];
});

function listSamples(name: SampleName): { id: string; text: string }[] {
  return views.flatMap(({ operation, data: own, sample }: OperationView) => {
    if (own === undefined || sample === undefined) return [];
    const printed = printSample(name, own.sampled, sample.input);
    return printed.kind === 'sample' ? [{ id: operation.id, text: printed.text }] : [];
  });
}

describe('the samples of operations', () => {
  it('are of valid bodies, one for each operation that can be checked', () => {
    const wrong = views.filter(({ sample }) => sample?.report.verdict !== 'valid').map(({ operation }) => operation.id);
    expect(wrong).toEqual(['auth.headers']);
  });

  it('in TypeScript compile, the client for what it calls and the check for all else', () => {
    const samples = listSamples('typescript');
    expect(samples.length).toBe(views.length - 1);
    expect(samples.filter(({ text }) => text.includes('createClient')).length).toBeGreaterThan(40);
    expect(samples.filter(({ text }) => text.includes('createLegacyClient')).length).toBeGreaterThan(5);
    const folder = mkdtempSync(join(tmpdir(), 'operation-samples-'));
    try {
      for (const name of ['generated', 'runtime', 'node_modules', 'package.json'])
        symlinkSync(join(REPOSITORY, name), join(folder, name));
      mkdirSync(join(folder, 'samples'));
      // A sample stands in the root of the repository.
      for (const { id, text } of samples)
        writeFileSync(join(folder, 'samples', `${id}.ts`), text.replaceAll("from './", "from '../"));
      const config = { extends: join(REPOSITORY, 'tsconfig.json'), include: ['samples'], exclude: [] };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
      const { stdout } = spawnSync(join(REPOSITORY, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
      expect(stdout).toBe('');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('for the shell are read by bash', () => {
    const samples = [...listSamples('curl'), ...listSamples('kling')];
    const script = samples.map(({ text }) => `if false; then\n${text}fi\n`).join('');
    // bash warns of a locale that this machine does not have.
    const env = { ...process.env, LC_ALL: 'C' };
    const { stderr, status } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8', env });
    expect([stderr, status]).toEqual(['', 0]);
    expect(samples.length).toBeGreaterThan(140);
  });

  it('of the kling command say what the page says', () => {
    const sample = listSamples('kling').find(({ id }) => id === 'omniVideo.create');
    const { stdout, status } = spawnSync('bash', ['-c', sample?.text ?? 'false'], {
      cwd: REPOSITORY,
      encoding: 'utf8',
    });
    expect([stdout, status]).toEqual(['valid  omniVideo.create request  live-confirmed\n', 0]);
  });
});

describe('the page of an operation', () => {
  const omni = views.find(({ operation }) => operation.id === 'omniVideo.create');

  it('has every rule in words, and a body that breaks it where one can', () => {
    const rule = omni?.rules.find(({ address }) => address === 'omniVideo.create#sound-off-with-video');
    expect(rule?.words).toMatch(/^sound must be off when there is a reference video/);
    expect(omni?.broken.get('omniVideo.create#sound-off-with-video')).toBe('broken/#sound-off-with-video');
    expect(omni?.broken.get('omniVideo.create/shot_type')).toBe('broken/#required:shot_type');
  });

  it('has the service codes where a call can be refused', () => {
    expect(omni?.errors.length).toBe(contract.model.errors.length);
    expect(views.find(({ operation }) => operation.id === 'callback.task')?.errors).toEqual([]);
  });

  it('has the questions that are asked of its rows', () => {
    const subjects = omni?.gaps.map(({ subject }) => subject) ?? [];
    expect(subjects.length).toBeGreaterThan(0);
    expect(subjects.every((subject) => subject.startsWith('omniVideo.create'))).toBe(true);
  });
});
