// A checker is a program of the project: what it prints is looked at before it is believed, and one that fails is a finding.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runChecker } from '../../../generator/drift/run-checkers.ts';
import { createFolder } from '../../vendors/project.ts';

/** Runs a checker with this source. */
function run(source: string) {
  const root = createFolder();
  mkdirSync(join(root, 'checks'));
  writeFileSync(join(root, 'checks/words.ts'), source);
  return runChecker(root, 'checks/words.ts');
}

const PLACE = { file: 'docs/a.md', line: 2, column: 1, endLine: 2, endColumn: 9 };
const print = (value: unknown) => `console.log(${JSON.stringify(JSON.stringify(value))});`;

describe('the findings of a checker', () => {
  it('are taken with their places and edits, and the files that it looked at', async () => {
    const fix = { safety: 'safe', title: 'write 30 s', edits: [{ place: PLACE, text: '30 s' }] };
    const finding = { code: 'DOCUMENT-QUOTE', message: 'is 30 s', place: PLACE, found: '20 s', fix };
    expect(await run(print({ findings: [finding], files: ['docs/a.md', 7] }))).toEqual({
      findings: [
        {
          ...finding,
          severity: 'error',
          help: 'write what the row says, or mend the address',
        },
      ],
      files: ['docs/a.md'],
    });
  });

  it('come from the program run with --findings and the root', async () => {
    const { findings } = await run(
      `console.log(JSON.stringify({ findings: [{ code: 'DOCUMENT-LINK', message: process.argv.slice(2, 4).join(' '), place: ${JSON.stringify(PLACE)} }] }));`,
    );
    expect(findings[0]?.message).toBe('--findings --root');
  });
});

describe('a checker that', () => {
  it.each([
    ['fails', "throw new Error('no such word');", 'checks/words.ts ended with code 1'],
    ['prints words', "console.log('all good');", 'checks/words.ts printed what are no findings'],
    ['prints nothing', '', 'checks/words.ts printed what are no findings'],
    [
      'prints an unknown code',
      print({ findings: [{ code: 'WORD-BAD', message: 'x', place: PLACE }] }),
      'checks/words.ts printed what are no findings',
    ],
    [
      'prints no place',
      print({ findings: [{ code: 'DOCUMENT-LINK', message: 'x' }] }),
      'checks/words.ts printed what are no findings',
    ],
    [
      'prints a line 0',
      print({ findings: [{ code: 'DOCUMENT-LINK', message: 'x', place: { ...PLACE, line: 0 } }] }),
      'checks/words.ts printed what are no findings',
    ],
  ])('%s is a finding at its file', async (_what, source, message) => {
    const { findings } = await run(source);
    expect(findings.map(({ code, place, message: said }) => ({ code, file: place.file, said }))).toEqual([
      { code: 'CHECKER-BROKEN', file: 'checks/words.ts', said: message },
    ]);
  });

  it('does not exist is one as well', async () => {
    const { findings } = await runChecker(createFolder(), 'checks/gone.ts');
    expect(findings).toMatchObject([
      { code: 'CHECKER-BROKEN', found: expect.stringMatching(/^Error: Cannot find module .+gone\.ts'/) },
    ]);
  });
});
