import { expect, it } from 'vitest';
import { drawTerminal } from '../../../../runtime/documents/pictures/draw-terminal.ts';

it('what a command said is text with its colours, each piece in its column', () => {
  const picture = drawTerminal('say', '\u001b[1ma<b\u001b[22m  \u001b[31mRED\u001b[39m\n');
  expect(picture.split('\n').filter((line) => !line.startsWith('<style>'))).toEqual([
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 104 72" width="104" height="72" role="img" aria-label="say">',
    '<rect width="104" height="72" rx="10"/>',
    '<text x="18" y="30"><tspan x="18" textLength="8.4" class="dim">$</tspan><tspan x="26.4" textLength="33.6"> say</tspan></text>',
    '<text x="18" y="50"><tspan x="18" textLength="25.2" class="bold">a&lt;b</tspan><tspan x="43.2" textLength="16.8">  </tspan><tspan x="60" textLength="25.2" class="red">RED</tspan></text>',
    '</svg>',
    '',
  ]);
});
