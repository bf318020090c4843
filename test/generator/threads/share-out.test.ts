// Two threads and one: whoever settles a file, all are settled, each at least once, and none is forgotten.
import { describe, expect, it } from 'vitest';
import type { PlannedFile } from '../../../generator/plan/planned-file.ts';
import type { Answer } from '../../../generator/threads/errand.ts';
import type { Errands } from '../../../generator/threads/second-thread.ts';
import { shareOut } from '../../../generator/threads/share-out.ts';

const FILES: readonly PlannedFile[] = [
  { path: 'a', print: () => 'text of a' },
  ...['b', 'c', 'd'].map((path, index) => ({
    path,
    print: () => `text of ${path}`,
    errand: () => ({ kind: 'errand' as const, path, compiled: '{}' }),
    weight: -index,
  })),
  { path: 'e', print: () => 'text of e', stream: () => ['text ', 'of e'] },
];

/** A second thread that takes so many errands and answers each so. */
function pretend(takes: number, answer: (path: string) => Answer | undefined): Errands {
  const answers: Answer[] = [];
  let left = takes;
  return {
    give: (errand) => {
      if (left === 0) return false;
      left -= 1;
      const answered = answer(errand().path);
      if (answered !== undefined) answers.push(answered);
      return true;
    },
    take: () => answers.splice(0),
    wait: () => false,
  };
}

/** By whom each file was settled. */
function share(second: Errands | undefined): Record<string, string> {
  const settled = shareOut(
    FILES,
    ({ print, stream }) => ({
      hash: `first: ${stream === undefined ? print() : [...stream()].join('')}`,
      isWritten: true,
    }),
    second,
  );
  return Object.fromEntries([...settled].map(([path, { hash }]) => [path, hash]).sort());
}

const ALONE = {
  a: 'first: text of a',
  b: 'first: text of b',
  c: 'first: text of c',
  d: 'first: text of d',
  e: 'first: text of e',
};

const second = (path: string): Answer => ({ path, settled: { hash: `second: ${path}`, isWritten: true } });

describe('files that another thread could settle', () => {
  it('are settled by it, and the others by the first', () => {
    expect(share(pretend(3, second))).toEqual({ ...ALONE, b: 'second: b', c: 'second: c', d: 'second: d' });
  });

  it('are settled by the first where it has no room for them', () => {
    expect(share(pretend(1, second))).toEqual({ ...ALONE, b: 'second: b' });
  });

  it('are settled by the first where there is no other, or it never listens', () => {
    expect(share(undefined)).toEqual(ALONE);
    expect(share(pretend(0, second))).toEqual(ALONE);
  });

  it('are settled by the first where it fails', () => {
    expect(share(pretend(3, (path) => (path === 'c' ? { path } : second(path))))).toEqual({
      ...ALONE,
      b: 'second: b',
      d: 'second: d',
    });
  });

  it('are settled by the first where it never answers', () => {
    expect(share(pretend(3, () => undefined))).toEqual(ALONE);
  });
});
