// Lines come out of a stream as they went in, however the stream is cut, and a line beyond the limit is passed over without being kept.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../generator/read/split-lines.ts';

const LIMIT = 1000;

async function split(chunks: readonly string[], limit = LIMIT): Promise<(string | undefined)[]> {
  const lines: (string | undefined)[] = [];
  for await (const { number, text } of splitLines(
    toStream(chunks.map((chunk) => Buffer.from(chunk))),
    limit,
    () => undefined,
  )) {
    lines.push(text);
    expect(number).toBe(lines.length);
  }
  return lines;
}

async function* toStream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

describe('a stream', () => {
  it('is cut at line ends, wherever its chunks end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 8 })),
        fc.integer({ min: 1, max: 7 }),
        async (words, size) => {
          const lines = words.map((word) => `x${word.replaceAll(/[\r\n\uFEFF]/g, '')}`);
          const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
            bytes.subarray(index * size, (index + 1) * size),
          );
          const found: (string | undefined)[] = [];
          for await (const { text } of splitLines(toStream(chunks), LIMIT, () => undefined)) found.push(text);
          expect(found).toEqual(lines);
        },
      ),
    );
  });

  it('may end without a line end, and have empty lines', async () => {
    expect(await split(['a\n\nb', '', 'c'])).toEqual(['a', '', 'bc']);
    expect(await split(['a\n'])).toEqual(['a']);
    expect(await split([])).toEqual([]);
  });

  it('may begin with a byte order mark', async () => {
    expect(await split(['\uFEFFa\n\uFEFFb'])).toEqual(['a', '\uFEFFb']);
  });

  it('loses a line beyond the limit and no other', async () => {
    expect(await split(['aaaa\nbb', 'bbb\ncccc\n'], 4)).toEqual(['aaaa', undefined, 'cccc']);
    expect(await split(['b'.repeat(50), 'b'.repeat(50)], 4)).toEqual([undefined]);
  });

  it('tells how far it was read', async () => {
    const told: number[] = [];
    const chunks = ['ab\n', 'c\n', 'd'].map((chunk) => Buffer.from(chunk));
    for await (const _line of splitLines(toStream(chunks), LIMIT, (bytes) => told.push(bytes)));
    expect(told).toEqual([3, 5, 6]);
  });
});
