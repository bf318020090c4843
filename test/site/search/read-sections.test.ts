// The text of a page for the search, as its headings divide it.
import { expect, it } from 'vitest';
import { readSections } from '../../../site/src/search/read-sections.ts';

it('reads text under each heading, without what is no text and without tables of rows', () => {
  const html = `<p>First &amp; <code>a_b</code>,<wbr>then.</p>
<div class="sl-heading-wrapper level-h2"><h2 id="the-b"><code>b</code> &lt;x&gt;</h2><a class="sl-anchor-link" href="#the-b"><span>Section titled b</span></a></div>
<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>
<div class="rows"><table class="rows-table rows-fields"><tbody><tr><td>hidden</td></tr></tbody></table></div>
<pre><code><span>{ "a": 1 }</span></code></pre><button>Copy</button><script>evil()</script><style>p{}</style>
<h3 id="empty">Empty</h3>`;
  expect(readSections(html)).toEqual([
    { anchor: '', heading: '', text: 'First & a_b,then.' },
    { anchor: 'the-b', heading: 'b <x>', text: 'A · B 1 · 2 { "a": 1 }' },
    { anchor: 'empty', heading: 'Empty', text: '' },
  ]);
});

it('has no section of a page that begins with a heading and says nothing before it', () => {
  expect(readSections('<h2 id="a">A</h2>')).toEqual([{ anchor: 'a', heading: 'A', text: '' }]);
  expect(readSections('')).toEqual([]);
});
