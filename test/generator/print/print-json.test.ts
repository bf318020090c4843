// The layout of generated JSON: what is short on one line, everything else a line for each member, and always the value itself.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printAhead, printJson, streamJson } from '../../../generator/print/print-json.ts';

/** The same layout by definition, from the top down, printing everything again at each level. */
function printPlainly(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value) ?? 'null';
  if (typeof value !== 'object' || value === null) return flat;
  const isShort = flat.length + indent.length <= 120;
  const inner = isShort ? '' : `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((item) => printPlainly(item, inner))
    : Object.entries(value)
        .filter(([, child]) => child !== undefined)
        .map(([key, child]) => `${JSON.stringify(key)}: ${printPlainly(child, inner)}`);
  const [open, close, pad] = Array.isArray(value) ? ['[', ']', ''] : ['{', '}', ' '];
  if (members.length === 0) return `${open}${close}`;
  if (isShort) return `${open}${pad}${members.join(', ')}${pad}${close}`;
  return `${open}\n${members.map((member) => inner + member).join(',\n')}\n${indent}${close}`;
}

describe('generated JSON', () => {
  it.each([
    [{}, '{}'],
    [[], '[]'],
    [null, 'null'],
    [{ a: undefined, b: [] }, '{ "b": [] }'],
    [{ 'a"\n': ['\u2028', '\ud800', '</script>'] }, '{ "a\\"\\n": ["\u2028", "\\ud800", "</script>"] }'],
    [
      { long: 'x'.repeat(120), short: [1, true, null] },
      `{\n  "long": "${'x'.repeat(120)}",\n  "short": [1, true, null]\n}`,
    ],
  ])('prints %j', (value, text) => {
    expect(printJson(value)).toBe(`${text}\n`);
  });

  it('stands on one line up to 120 characters without blanks, and not beyond', () => {
    const wide = { a: 'x'.repeat(112) };
    expect(JSON.stringify(wide)).toHaveLength(120);
    expect(printJson(wide).split('\n')).toHaveLength(2);
    expect(printJson({ a: 'x'.repeat(113) }).split('\n')).toHaveLength(4);
  });

  it('is the layout by definition, and reads back as the value', () => {
    const property = fc.property(fc.jsonValue({ maxDepth: 6, stringUnit: 'binary' }), (value) => {
      const text = printJson(value);
      expect(text).toBe(`${printPlainly(value)}\n`);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    });
    fc.assert(property, { numRuns: 500, seed: 4 });
  });

  it('is the same in pieces, whatever was printed ahead of them', () => {
    const property = fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat({ max: 3 }), (value, levels) => {
      const root = { root: value };
      expect([...streamJson(root, levels)].join('')).toBe(printJson(root));
      const ahead = typeof value === 'object' && value !== null ? { root: printAhead(value, 1) } : root;
      expect([...streamJson(ahead, levels + 1)].join('')).toBe(printJson(root));
    });
    fc.assert(property, { numRuns: 500, seed: 5 });
  });
});
