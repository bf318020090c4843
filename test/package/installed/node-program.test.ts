// The program that docs/package.md shows, in a project that has nothing but the package: it type-checks, it runs, and it still does once it is bundled.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { bundle, compile, type Program, readSample, runProgram, writeProgram } from './consumer.ts';

const sample = readSample();

/** The check, the cost, and the clip that lies beside the program; ids and checksums are of one run. */
function expectClip(program: Program, output: string): void {
  expect(output).toMatch(/^true \{\n {2}kind: 'priced',/);
  expect(output).toContain("units: '3'");
  expect(output).toMatch(/\{\n {2}kind: 'saved',\n {2}path: 'emulated-\d+-0\.mp4',/);
  const clips = readdirSync(program.folder).filter((name) => name.endsWith('.mp4'));
  expect(clips).toHaveLength(1);
  const clip = readFileSync(join(program.folder, clips[0] ?? ''));
  expect(clip.subarray(4, 8).toString('latin1')).toBe('ftyp');
}

it('is no longer than it says', () => {
  expect(sample.split('\n').filter((line) => line.trim() !== '')).toHaveLength(20);
});

it.each([
  ['nodenext', { module: 'nodenext', moduleResolution: 'nodenext', types: ['node'] }],
  ['bundler', { module: 'esnext', moduleResolution: 'bundler', types: ['node'] }],
])('type-checks strictly, libraries included, as %s', (_name, options) => {
  const program = writeProgram(inject('consumer'), sample);
  expect(compile(program.folder, [program.file], options)).toBe('');
});

it.each([
  ['node20', '', ''],
  ['nodenext', '', ''],
  ['node16', 'TS1479', 'TS1541'],
  ['node18', 'TS1479', 'TS1541'],
])('type-checks in a CommonJS file as %s, or is told %s and %s', (module, values, types) => {
  const said = [
    "import { checkPayload } from 'kling-contract/check';",
    "import type { Plan } from 'kling-contract/guard';",
  ].map((line, index) => {
    const use = index === 0 ? 'export const check = checkPayload;' : 'export type Mine = Plan;';
    const program = writeProgram(inject('consumer'), `${line}\n${use}\n`, 'program.cts');
    const moduleResolution = module === 'nodenext' ? 'nodenext' : 'node16';
    return compile(program.folder, [program.file], { module, moduleResolution, types: ['node'] });
  });
  for (const [index, code] of [values, types].entries())
    if (code === '') expect(said[index]).toBe('');
    else expect(said[index]).toContain(code);
});

it('does not compile with a value that the contract does not have', () => {
  const wrong = sample.replace("duration: '5'", "duration: '99'");
  expect(wrong).not.toBe(sample);
  const program = writeProgram(inject('consumer'), wrong);
  const options = { module: 'nodenext', moduleResolution: 'nodenext', types: ['node'] };
  expect(compile(program.folder, [program.file], options)).toContain(`Type '"99"' is not assignable to type`);
});

it('checks, prices, approves, creates, waits and downloads', () => {
  const program = writeProgram(inject('consumer'), sample);
  expectClip(program, runProgram(program));
});

it('does the same as one minified file: nothing that it needs was dropped as free of effects', async () => {
  const program = writeProgram(inject('consumer'), sample);
  const file = join(program.folder, 'bundled.mjs');
  writeFileSync(file, await bundle(program.file, 'node'));
  expectClip(program, runProgram({ ...program, file }));
});

it('of the README says which value is wrong, where that is written, and what another costs', () => {
  const program = writeProgram(inject('consumer'), readSample('README.md'));
  // Rows move when a page is edited.
  expect(runProgram(program).replaceAll(/(?<=\.md:)\d+/g, 'N')).toBe(
    `$.duration "16" is none of 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 register/text2video.md:N live-confirmed
4.2 video
`,
  );
});
