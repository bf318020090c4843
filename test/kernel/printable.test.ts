// What reaches a terminal: no character that steers it, and colours only for a person.
import { describe, expect, it } from 'vitest';
import { findInvisible, toPrintable, wantsColor } from '../../generator/kernel/printable.ts';

describe('toPrintable', () => {
  it.each([
    ['plain', 'plain'],
    ['a\tb\r\nc', 'a b c'],
    ['\u001B[31mred', '\uFFFD[31mred'],
    ['left\u202Eright', 'left\uFFFDright'],
    ['zero\u200Bwidth', 'zero\uFFFDwidth'],
    ['日本 é 😀', '日本 é 😀'],
  ])('%j is shown as %j', (text, shown) => {
    expect(toPrintable(text)).toBe(shown);
  });
});

describe('findInvisible', () => {
  it('says where each stands, but not of tabs and line ends', () => {
    expect(findInvisible('a\tb\n\u0007c\uFEFF')).toEqual([
      { index: 4, character: '\u0007' },
      { index: 6, character: '\uFEFF' },
    ]);
  });
});

describe('wantsColor', () => {
  it.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: false }, {}, false],
    [{}, {}, false],
    [{ isTTY: true }, { NO_COLOR: '1' }, false],
    [{ isTTY: true }, { NO_COLOR: '' }, true],
    [{ isTTY: false }, { FORCE_COLOR: '1' }, true],
    [{ isTTY: true }, { FORCE_COLOR: '0' }, false],
    [{ isTTY: false }, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('of %j with %j is %s', (stream, environment, wanted) => {
    expect(wantsColor(stream, environment)).toBe(wanted);
  });
});
