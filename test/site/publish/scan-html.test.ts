// The tags of pages that the build has written.
import { expect, it } from 'vitest';
import { findAttribute, resolveEntities, scanTags } from '../../../site/src/publish/scan-html.ts';

it('are found with their attributes, whatever stands in quotes', () => {
  const tags = scanTags(`<a href='/x?a=1&amp;b' title="1 > 0" hidden data-n=3>t</a><br/>`);
  expect(tags.map(({ name, attributes }) => [name, attributes.map((each) => `${each.name}=${each.value}`)])).toEqual([
    ['a', ['href=/x?a=1&b', 'title=1 > 0', 'hidden=', 'data-n=3']],
    ['br', []],
  ]);
});

it('are not found in comments, scripts and styles', () => {
  const html =
    '<!-- <a id="x"> --><script src="a.js">"<a id=1>"</script><style>a::before { content: "<b>" }</style><p id="y">';
  const tags = scanTags(html);
  expect(tags.map(({ name, text }) => [name, text])).toEqual([
    ['script', '"<a id=1>"'],
    ['style', 'a::before { content: "<b>" }'],
    ['p', undefined],
  ]);
  expect(tags.map((tag) => findAttribute(tag, 'id'))).toEqual([undefined, undefined, 'y']);
});

it('know where they stand', () => {
  const html = 'text <p class="a" id="b">';
  const [tag] = scanTags(html);
  expect(html.slice(tag?.start, tag?.end)).toBe('<p class="a" id="b">');
  expect(tag?.attributes.map(({ start, end }) => html.slice(start, end))).toEqual(['class="a"', 'id="b"']);
});

it('do not end before a script ends', () => {
  expect(() => scanTags('<script>never closed')).toThrow('a script element is never closed');
});

it('have their entities resolved', () => {
  expect(resolveEntities('&lt;&#39;&#x27;&quot;&amp;&nbsp;&unknown;')).toBe(`<''"&&nbsp;&unknown;`);
});
