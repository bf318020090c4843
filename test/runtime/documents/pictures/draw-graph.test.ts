import { expect, it } from 'vitest';
import { drawGraph } from '../../../../runtime/documents/pictures/draw-graph.ts';

it('each part is a box with its name, each need a line down, and what money hangs on stands out', () => {
  const needs = new Map([
    ['top', new Set(['a<b'])],
    ['a<b', new Set<string>()],
  ]);
  const picture = drawGraph({
    title: 'Who & what',
    graph: { needs },
    layers: [['a<b'], ['top']],
    strong: new Set(['top']),
  });
  expect(picture.split('\n').filter((line) => !line.startsWith('<style>'))).toEqual([
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 76 136" width="76" height="136" role="img" aria-label="Who &amp; what">',
    '<title>Who &amp; what</title>',
    '<path d="M38 46C38 68 38 68 38 90"/>',
    '<rect class="strong" x="16" y="16" width="44" height="30" rx="6"/><text x="38" y="36">top</text>',
    '<rect x="16" y="90" width="44" height="30" rx="6"/><text x="38" y="110">a&lt;b</text>',
    '</svg>',
    '',
  ]);
});

it('a line to a part without a layer is a bug', () => {
  const graph = { needs: new Map([['top', new Set(['gone'])]]) };
  expect(() => drawGraph({ title: '', graph, layers: [['top']], strong: new Set() })).toThrow(
    'top needs gone, which is in no layer',
  );
});
