import { describe, expect, it } from 'vitest';
import { dropShortcuts, type Graph, layerGraph } from '../../../../runtime/documents/pictures/layer-graph.ts';

function toGraph(needs: Readonly<Record<string, readonly string[]>>): Graph {
  return { needs: new Map(Object.entries(needs).map(([part, own]) => [part, new Set(own)])) };
}

describe('layers', () => {
  it('put each part above everything that it needs, by the longest way', () => {
    const graph = toGraph({ top: ['middle', 'bottom'], middle: ['bottom'], bottom: [], other: ['bottom'] });
    expect(layerGraph(graph)).toEqual([['bottom'], ['middle', 'other'], ['top']]);
  });

  it('put what needs nothing right below the lowest part that needs it', () => {
    const graph = toGraph({ top: ['middle', 'leaf'], middle: ['bottom'], bottom: [], leaf: [] });
    expect(layerGraph(graph)).toEqual([['bottom'], ['leaf', 'middle'], ['top']]);
  });

  it('are none for parts that need each other', () => {
    const graph = toGraph({ one: ['two'], two: ['three'], three: ['two'] });
    expect(() => layerGraph(graph)).toThrow('these parts need each other: one > two > three > two');
  });
});

it('an arrow that repeats a longer way is dropped, and every way stays', () => {
  const graph = toGraph({ top: ['middle', 'bottom', 'side'], middle: ['bottom'], bottom: [], side: [] });
  expect(dropShortcuts(graph)).toEqual(toGraph({ top: ['middle', 'side'], middle: ['bottom'], bottom: [], side: [] }));
});
