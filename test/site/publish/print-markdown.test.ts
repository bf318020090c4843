// Pages that are made from the contract, as markdown.
import { htmlToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { printMarkdown, readPageContent } from '../../../site/src/publish/print-markdown.ts';

function print(content: string): string {
  const page = `<!doctype html><html><body><nav>no</nav><main><h1 id="_top">Costs &amp; units</h1><div><div class="sl-markdown-content">${content}</div></div><footer>no</footer></main></body></html>`;
  const read = readPageContent(htmlToHast(page));
  expect(read?.title).toBe('Costs & units');
  return printMarkdown(read?.content ?? [], (href) => `/b${href}`);
}

describe('a page', () => {
  it('has its headings, paragraphs, lists and links', () => {
    const html = `<h2 id="a">One <code>a|b</code></h2>text <b>beside</b><p>A <a href="/x/">link
      over lines</a>, <em>so</em>.</p><ul><li>first</li><li><p>second</p><ul><li>inner</li></ul></li></ul><ol><li>n</li></ol>`;
    expect(print(html)).toBe(
      '## One `a|b`\n\ntext **beside**\n\nA [link over lines](/b/x/), *so*.\n\n- first\n- second\n  - inner\n\n1. n\n',
    );
  });

  it('has its tables, one line a row', () => {
    const html =
      '<table><thead><tr><th>Field</th><th>Notes</th></tr></thead><tbody><tr><th><code>a|b</code></th><td><p>x</p><ul><li>y</li></ul></td></tr><tr hidden><td>no</td></tr></tbody></table>';
    expect(print(html)).toBe('| Field | Notes |\n| --- | --- |\n| `a\\|b` | x y |\n');
  });

  it('has its code as it is, behind a fence that it cannot leave', () => {
    const html =
      '<pre data-language="json"><code><div class="ec-line">{</div><div class="ec-line">  "```": 1</div><div class="ec-line">}</div></code></pre>';
    expect(print(html)).toBe('````json\n{\n  "```": 1\n}\n````\n');
  });

  it('has terms with what is said of them', () => {
    expect(print('<dl><div><dt>Kind</dt><dd>vendor</dd></div><dt>Day</dt><dd>2026</dd></dl>')).toBe(
      '- **Kind**: vendor\n- **Day**: 2026\n',
    );
  });

  it('leaves out what only a screen has', () => {
    expect(
      print(
        '<p>a <span class="status"><svg><title>no</title></svg>live-confirmed</span> <button>no</button></p><form>no</form><div popover>no</div><p aria-hidden="true">no</p><a data-pagefind-ignore href="#">no</a><style>no</style>',
      ),
    ).toBe('a live-confirmed\n');
  });

  it('says nothing that markdown would take for a mark or for HTML', () => {
    expect(print('<p>*a* _b_ [c](d) &lt;script&gt; `e` \\</p>')).toBe(
      '\\*a\\* \\_b\\_ \\[c\\](d) \\<script\\> \\`e\\` \\\\\n',
    );
    expect(print('<p><a href="/x(1)/">[a](b)</a> <code>`</code></p>')).toBe('[\\[a\\](b)](/b/x%281%29/) `` ` ``\n');
  });
});
