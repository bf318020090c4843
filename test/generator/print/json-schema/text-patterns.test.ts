// Patterns are never stricter than the zod pieces, and no body makes them slow or exhausts the stack.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextFormat } from '../../../../generator/kernel/contract-model.ts';
import { formatted } from '../../../../generator/kernel/schemas.ts';
import { printPattern } from '../../../../generator/print/json-schema/text-patterns.ts';

/** As ajv reads patterns. */
function matches(formats: readonly TextFormat[], text: string): boolean {
  return new RegExp(printPattern(formats), 'u').test(text);
}

const FORMATS: readonly (readonly TextFormat[])[] = [['url'], ['base64'], ['url', 'base64'], ['integer'], ['decimal']];

describe('a pattern', () => {
  it.each<[TextFormat, string]>([
    ['url', 'https://example.com/a.png?b=c#d'],
    ['url', 'HTTP://EXAMPLE.COM'],
    ['url', 'https://例え.jp/ü x'],
    ['url', 'https:///a'],
    ['url', 'https://\\a'],
    ['url', 'https://a\n.example/'],
    ['url', 'https://user:word@[::1]:8080/'],
    ['base64', 'AA=='],
    ['base64', 'iVBORw0KGgo='],
    ['base64', '+/9a'],
    ['integer', '-999999999999999'],
    ['decimal', '-0.50'],
    ['url', ''],
  ])('of %s takes %j, as zod does', (format, text) => {
    expect([formatted([format]).safeParse(text).success, matches([format], text)]).toEqual([true, true]);
  });

  it.each<[TextFormat, string]>([
    ['url', 'example.com'],
    ['url', 'ftp://a/b'],
    ['url', 'https:/a'],
    ['url', 'https://'],
    ['url', 'https://?a'],
    ['url', ' https://a'],
    ['url', 'javascript:alert(1)//https://a'],
    ['base64', 'data:image/png;base64,AAAA'],
    ['base64', 'AAAA\n'],
    ['base64', '-_9a'],
    ['base64', 'AA=A'],
    ['integer', '+5'],
    ['integer', '05'],
    ['integer', '1.0'],
    ['integer', '1234567890123456'],
    ['decimal', '.5'],
    ['decimal', '1e3'],
    ['decimal', '١'],
  ])('of %s refuses %j, as zod does', (format, text) => {
    expect([formatted([format]).safeParse(text).success, matches([format], text)]).toEqual([false, false]);
  });

  it.each<[TextFormat, string]>([
    ['url', 'https://a b'],
    ['url', 'https://a:99999'],
    ['base64', 'AAAAA'],
    ['base64', 'AA='],
  ])('of %s lets %j through, which only a parser refuses', (format, text) => {
    expect([formatted([format]).safeParse(text).success, matches([format], text)]).toEqual([false, true]);
  });

  it('takes whatever zod takes', () => {
    const texts = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.base64String(),
      fc.string({ unit: 'binary' }).map((text) => `https://${text}`),
      fc.double().map(String),
      fc.string(),
    );
    const property = fc.property(texts, (text) => {
      for (const formats of FORMATS)
        if (formatted(formats).safeParse(text).success) expect(matches(formats, text), formats.join()).toBe(true);
    });
    fc.assert(property, { numRuns: 3000, seed: 8 });
  });

  it('reads an image of 14 MB, good or bad', () => {
    const image = 'A'.repeat(14_000_000);
    expect([matches(['url', 'base64'], image), matches(['url', 'base64'], `${image}!`)]).toEqual([true, false]);
  });
});
