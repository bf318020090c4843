// Charts say in words what they show, draw in proportion, and lose no part that counts something.
import { describe, expect, it } from 'vitest';
import { renderColumns } from '../../../site/src/charts/columns.ts';
import { renderStackedBar } from '../../../site/src/charts/stacked-bar.ts';
import { listTicks } from '../../../site/src/charts/ticks.ts';

const PARTS = [
  { name: 'a', label: 'first', count: 3 },
  { name: 'b', label: 'none', count: 0 },
  { name: 'c', label: 'last', count: 1 },
];

function readRectangles(svg: string) {
  return [
    ...svg.matchAll(/<rect class="part part-(\w+)" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"\/>/g),
  ].map(([, name, ...numbers]) => [name, ...numbers.map(Number)]);
}

describe('a stacked bar', () => {
  it('is as long as its parts, which stand one after another with a gap', () => {
    expect(readRectangles(renderStackedBar(PARTS).html)).toEqual([
      ['a', 0, 0, 748, 10],
      ['c', 750, 0, 248, 10],
    ]);
  });

  it('is shorter where it is not the longest, and its smallest part can be seen', () => {
    expect(readRectangles(renderStackedBar(PARTS, { whole: 4000 }).html)).toEqual([
      ['a', 0, 0, 3, 10],
      ['c', 0.8, 0, 3, 10],
    ]);
  });

  it('is hidden from whoever hears the figures beside it, and says them where none stand there', () => {
    expect(renderStackedBar(PARTS).html).toContain('aria-hidden="true"');
    expect(renderStackedBar(PARTS, { title: 'All <of> them' }).html).toContain(
      'role="img" aria-label="All &lt;of&gt; them: first 3, none 0, last 1"',
    );
  });
});

describe('columns', () => {
  const chart = renderColumns(
    [
      { label: '2026-01', parts: [{ name: 'a', label: 'a', count: 50 }] },
      { label: '2026-02', parts: [] },
      {
        label: '2026-03',
        parts: [
          { name: 'a', label: 'a', count: 100 },
          { name: 'b', label: 'b', count: 0 },
        ],
      },
    ],
    { id: 'x', title: 'Rows', description: 'What they are' },
  ).html;

  it('have a title and a description by which the picture is named', () => {
    expect(chart).toContain(
      'role="img" aria-labelledby="x-title x-desc"><title id="x-title">Rows</title><desc id="x-desc">What they are</desc>',
    );
  });

  it('are in proportion and stand on the same line', () => {
    const [half, full] = readRectangles(chart);
    const [halfTop, halfHeight] = [Number(half?.[2]), Number(half?.[4])];
    const [fullTop, fullHeight] = [Number(full?.[2]), Number(full?.[4])];
    expect(halfTop + halfHeight).toBe(fullTop + fullHeight);
    // One unit is the gap between parts.
    expect(fullHeight + 1).toBe(2 * (halfHeight + 1));
  });
});

describe('ticks', () => {
  it.each([
    [0, [0, 1]],
    [4, [0, 1, 2, 3, 4]],
    [108, [0, 50, 100, 150]],
    [3108, [0, 1000, 2000, 3000, 4000]],
  ])('of %d are few and round, and reach it', (most, ticks) => {
    expect(listTicks(most)).toEqual(ticks);
  });
});
