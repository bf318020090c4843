// Files as somebody hostile would write them: whatever stands in one, the check ends, says so where it cannot read, and reads the other files.
import { describe, expect, it } from 'vitest';
import { findInCode } from './find-in-code.ts';

const GOOD_NEIGHBOUR = "export const body = { «camera_preset»: 'wide' };".replace(/[«»]/g, '');

function codesIn(text: string): string[] {
  const findings = findInCode({ 'runtime/hostile.ts': text, 'runtime/neighbour.ts': GOOD_NEIGHBOUR });
  return [...new Set(findings.map(({ code, place }) => `${place.file} ${code}`))];
}

const NEIGHBOUR = 'runtime/neighbour.ts CODE-FIELD';
const UNREADABLE = ['runtime/hostile.ts CODE-PARSE', NEIGHBOUR];

describe('a file that is nested too deeply is a finding', () => {
  it.each([
    { what: 'brackets', text: `export const x = ${'('.repeat(100_000)}1${')'.repeat(100_000)};` },
    { what: 'lists', text: `export const x = ${'['.repeat(50_000)}${']'.repeat(50_000)};` },
    { what: 'members', text: `export const x = a${'.b'.repeat(20_000)};` },
    { what: 'sums', text: `export const x = ${'a + '.repeat(20_000)}a;` },
    { what: 'negations', text: `export const x = ${'!'.repeat(50_000)}a;` },
    { what: 'conditions', text: `export const x = ${'a ? b : '.repeat(20_000)}c;` },
    { what: 'branches', text: `if (a) {}${' else if (a) {}'.repeat(20_000)}` },
    { what: 'templates', text: `export const x = ${'`${'.repeat(5_000)}1${'}`'.repeat(5_000)};` },
    { what: 'types', text: `export type X = ${'A<'.repeat(20_000)}B${'>'.repeat(20_000)};` },
    { what: 'functions', text: `export const x = ${'(a) => '.repeat(20_000)}1;` },
    { what: 'brackets that may be the arguments of a type', text: `x = ${'f<a,(a='.repeat(30)}` },
    { what: 'brackets that may be asynchronous functions', text: `x = ${'async('.repeat(40)}` },
  ])('$what', ({ text }) => {
    expect(codesIn(text)).toEqual(UNREADABLE);
  });
});

describe('a file that is too long, or no TypeScript, is a finding', () => {
  it.each([
    { what: 'a long text', text: `export const x = '${'a'.repeat(1_100_000)}';` },
    { what: 'an open text', text: "export const x = 'a" },
    { what: 'an open comment', text: '/* export const x = 1;' },
    { what: 'bytes', text: '\u0000\u0001\u0002ELF\uFFFD\uFFFD' },
    { what: 'markdown', text: '# Title\n\n| a | b |\n| --- | --- |\n' },
  ])('$what', ({ text }) => {
    expect(codesIn(text)).toEqual(UNREADABLE);
  });
});

describe('a file that is large and can be read costs no more than its length', () => {
  it.each([
    { what: 'many comments in one line', text: '/**/'.repeat(60_000) },
    { what: 'many comments below each other', text: '// a\n'.repeat(60_000) },
    { what: 'many texts that look like comments', text: `export const x = [${"'/*',".repeat(30_000)}];` },
    { what: 'many annotations at nothing', text: `/*${' @row'.repeat(100_000)} */` },
    { what: 'a long reason', text: `/* @own a:${' '.repeat(800_000)}x */ export const a = 1;` },
    { what: 'a long text of slashes', text: `export const x = '${'/v1'.repeat(250_000)}';` },
    { what: 'a long text of dots', text: `export const x = '${'a.b'.repeat(250_000)}';` },
    { what: 'a long text of dashes', text: `export const x = '${'kling-v3-'.repeat(80_000)}';` },
    { what: 'a long text of underscores', text: `export const x = '${'a_'.repeat(400_000)}';` },
    {
      what: 'many names that are nearly registered',
      text: `export const x = { ${Array.from({ length: 5_000 }, (_, i) => `image_lis${i}: 1`).join(', ')} };`,
    },
    {
      what: 'many wrong addresses',
      text: Array.from({ length: 10_000 }, (_, i) => `// @row omniVideo.create/promt${i}`).join('\n'),
    },
    {
      what: 'many wrong paths',
      text: `export const x = [${Array.from({ length: 5_000 }, (_, i) => `'/v1/videos/omni${i}'`).join(',')}];`,
    },
    {
      what: 'constants that lead to each other',
      text: `${Array.from({ length: 3_000 }, (_, i) => `const c${i} = c${(i + 1) % 3_000};`).join('\n')}\nexport const x = (body: any) => body.shot_type === c0;`,
    },
    {
      what: 'lists of lists of constants',
      text: `const l0 = ['customize'];\n${Array.from({ length: 30 }, (_, i) => `const l${i + 1} = [${`l${i},`.repeat(10)}];`).join('\n')}\nexport const x = (body: any) => l30.includes(body.shot_type);`,
    },
    {
      what: 'a call with very many arguments',
      text: `const most = (...numbers: number[]) => numbers.length;\nexport const x = most(${'1, '.repeat(100_000)}1);`,
    },
    {
      what: 'unions that double with each of them',
      text: `import type { OmniVideoCreateRequest } from '../generated/types/omni-video-create.ts';\ntype T0 = OmniVideoCreateRequest;\n${Array.from({ length: 60 }, (_, i) => `type T${i + 1} = T${i} | T${i};`).join('\n')}\nexport const x = (body: T60) => body.prompt;`,
    },
    {
      what: 'types that lead to themselves',
      text: 'type A = B | A;\ntype B = A[];\nexport interface C { readonly shot_type: A; readonly model_name: C }',
    },
    {
      what: 'a body with very many fields',
      text: `import type { OmniVideoCreateRequest } from '../generated/types/omni-video-create.ts';\nexport const x: OmniVideoCreateRequest = {${'prompt: 1,'.repeat(6_000)}};`,
    },
  ])('$what', ({ text }) => {
    expect(codesIn(text)).toContain(NEIGHBOUR);
  });
});

it('names of the language in a body are no fields and no accident', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
  const text = names
    .map((name) => `export const a_${name} = (body: any) => [body.model_name, body.${name}, body['${name}']];`)
    .join('\n');
  expect(findInCode({ 'runtime/hostile.ts': text })).toEqual([]);
});
