// JSON becomes nodes that hold what JSON.parse reads and know where everything stands.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../../../generator/compare/document/read-json.ts';
import { findNode, printPointer, toJson } from '../../../../generator/compare/document/source-node.ts';

/** The value, or where it stops being JSON. */
function read(text: string): unknown {
  const node = readJson(text);
  return node.kind === 'unreadable' ? { offset: node.offset, message: node.message } : toJson(node);
}

describe('what is JSON', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.nat(3), (text, indent) => {
        const written = JSON.stringify(JSON.parse(text), null, indent);
        expect(read(written)).toEqual(JSON.parse(written));
      }),
      { numRuns: 300 },
    );
  });

  it('has a pointer and an offset for each value', () => {
    const text = '{ "a/b": [1, { "c~d": true }] }';
    const node = readJson(text);
    if (node.kind === 'unreadable') throw new Error(node.message);
    const inner = findNode(node, ['a/b', 1, 'c~d']);
    expect([printPointer(inner), text.slice(inner.start, inner.end)]).toEqual(['#/a~1b/1/c~0d', 'true']);
    expect(printPointer(node)).toBe('#');
  });

  it('may have keys that every object has, and they stay keys', () => {
    const node = readJson('{ "__proto__": { "constructor": 1 } }');
    expect(node.kind === 'map' && [...node.entries.keys()]).toEqual(['__proto__']);
    expect(Object.keys(Object(read('{ "__proto__": 1 }')))).toEqual(['__proto__']);
  });

  it('may hold a text of millions of escapes', () => {
    expect(read(`"${'\\n'.repeat(2_000_000)}"`)).toHaveLength(2_000_000);
  });
});

describe('what is no JSON', () => {
  it.each([
    ['', 0, 'a value is expected'],
    ['{ "a": 1, }', 10, 'a key in quotes is expected'],
    ['{} x', 3, 'nothing is expected after the value'],
    ['{ "a": 1, "a": 2 }', 10, 'the key stands twice in its object'],
  ])('%s is refused at its place', (text, offset, message) => {
    expect(read(text)).toEqual({ offset, message });
  });

  it('nests deeper than 200 levels', () => {
    const nest = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    expect(read(nest(201))).toBeInstanceOf(Array);
    expect(read(nest(202))).toEqual({ offset: 201, message: 'nested deeper than 200 levels' });
    expect(read('[{"a":'.repeat(500_000))).toMatchObject({ message: 'nested deeper than 200 levels' });
  });
});
