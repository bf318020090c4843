// Text fits the columns that it has in any language, and cannot steer a terminal.
import { describe, expect, it } from 'vitest';
import { countColumns, fitText, formatAge, padText } from '../../../../runtime/watcher/view/columns.ts';

describe('columns', () => {
  it.each([
    ['lighthouse', 10],
    ['灯塔', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['🎬 take', 7],
    ['등대', 4],
  ])('%s takes %d', (text, columns) => {
    expect(countColumns(text)).toBe(columns);
  });

  it.each([
    ['a long purpose', 8, 'a long …'],
    ['灯塔在黄昏', 6, '灯塔…'],
    ['short', 8, 'short'],
    ['anything', 0, ''],
    ['red\u001b[31m', 9, 'red\uFFFD[31m'],
    ['two\nlines', 20, 'two lines'],
  ])('%j in %d is %j', (text, columns, shown) => {
    expect(fitText(text, columns)).toBe(shown);
  });

  it('that are asked for are filled exactly', () => {
    expect([padText('灯', 5), padText('灯塔灯塔', 4)]).toEqual(['灯   ', '灯… ']);
  });
});

it.each([
  [-5, '0s'],
  [59_999, '59s'],
  [185_000, '3m05s'],
  [7_800_000, '2h10m'],
  [273_600_000, '3d04h'],
])('%d milliseconds are %s', (age, text) => {
  expect(formatAge(age)).toBe(text);
});
