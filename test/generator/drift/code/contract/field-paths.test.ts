// Paths of fields are known whole and by their ends, with indexes and with what code fills in.
import { expect, it } from 'vitest';
import { indexFieldPaths, readFieldPath } from '../../../../../generator/drift/code/contract/field-paths.ts';
import { HOLE } from '../../../../../generator/drift/code/hole.ts';

const paths = indexFieldPaths(['code', 'data', 'data.videos', 'data.videos[].url', 'shots', 'shots[].prompt']);

function has(text: string): boolean | undefined {
  const path = readFieldPath(text);
  return path === undefined ? undefined : paths.has(path);
}

it.each([
  'data.videos[].url',
  'data.videos[0].url',
  'videos[].url',
  '$.data.videos',
  '$.code',
  'data.videos[]',
  'query.shots',
  `$.shots[${HOLE}].prompt`,
  `$.${HOLE}[0].prompt`,
  `data.${HOLE}[].url`,
])('%s is registered', (text) => {
  expect(has(text)).toBe(true);
});

it.each([
  'data.videos[].uri',
  '$.videos[].url',
  '$.url',
  'shots[].prompt.text',
  `$.shots.${HOLE}.url`,
  'shot[].prompt',
])('%s is not registered', (text) => {
  expect(has(text)).toBe(false);
});

it.each(['code', 'shots and prompts', 'https://a.example/x.y', 'a..b', '.a', '', '$', '$.', 'a.b.', '(a|b).c', '1.2'])(
  '"%s" is no path',
  (text) => {
    expect(has(text)).toBeUndefined();
  },
);
