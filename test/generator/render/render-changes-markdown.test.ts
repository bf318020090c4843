// The comment on a pull request is rendered by somebody else's server from cells that anybody may have written: it must stay text, and stay short enough to be taken.
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../generator/diff/compare-contracts.ts';
import { createReport } from '../../../generator/render/changes-report.ts';
import { escapeMarkdown } from '../../../generator/render/escape-markdown.ts';
import {
  LONGEST_COMMENT,
  renderBrokenMarkdown,
  renderChangesMarkdown,
} from '../../../generator/render/render-changes-markdown.ts';
import { compareEdits } from '../diff/samples/sample.ts';

const ATTACKS = [
  '--> <script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</code></details>',
  '`code` ``` ~~~',
  '| a | b |',
  'a\nb\r\n\r\n# heading\n\n- list',
  '@everyone #1 :tada: GH-1',
  '[link](https://evil.example) ![image](https://evil.example/x.png) <https://evil.example>',
  'https://evil.example www.evil.example me@evil.example',
  '**bold** _under_ ~~gone~~ $x$',
  '&lt;b&gt; &#60;i&#62; &amp;',
  '\\| \\` \\<',
  '\u001B[31mred\u202E\u0000\u200B',
  '\uD800 half',
];

const WEIGHT = compareEdits([['`range 0.1..70` | live-confirmed', '`range 0.1..50` | live-confirmed']]);
const [SAMPLE] = WEIGHT;

function createChange(text: string, index = 0): Change {
  if (SAMPLE === undefined) throw new Error('the sample has a change');
  return {
    ...SAMPLE,
    address: text,
    before: text,
    after: text,
    lookalike: text,
    place: { ...SAMPLE.place, file: text, line: index },
  };
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function parse(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
}

function listNodes(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(listNodes)];
}

describe('a cell', () => {
  it.each(ATTACKS)('%j is shown as it is written, and is nothing else', (text) => {
    const [paragraph, ...more] = parse(escapeMarkdown(text)).children ?? [];
    expect(more).toEqual([]);
    const nodes = listNodes(paragraph ?? { type: '' });
    expect(nodes.map(({ type }) => type)).toEqual(['paragraph', 'html', 'text', 'html']);
    const shown = text.replaceAll(/[\t\r\n]+/g, ' ').replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD');
    expect(nodes[2]?.value).toBe(shown);
    // What servers look for in text besides markdown.
    expect(escapeMarkdown(text)).not.toMatch(/[@:]|(?<!&)#|www\.|<(?!\/?code>)/);
  });
});

describe('the comment', () => {
  it('names the states, the counts, the version, and each change with its row', () => {
    expect(renderChangesMarkdown(createReport('v1', 'the working tree', WEIGHT), 'contract-diff')).toBe(
      `<!-- contract-diff -->
### Contract: 1 breaking

From <code>v1</code> to <code>the working tree</code>. This asks for a **major** version.

#### Breaking

| row | change | before | after |
| --- | --- | --- | --- |
| <code>parcel&#46;create&#47;weight</code><br><code>register&#47;parcel&#46;md&#58;28&#58;33</code> | Limits narrowed<br>values that were good are refused (sent-field-limits-narrowed) | <code>range 0&#46;1&#46;&#46;70</code> | <code>range 0&#46;1&#46;&#46;50</code> |
`,
    );
  });

  it('without a change is one sentence', () => {
    expect(renderChangesMarkdown(createReport('v1', 'v2', []), 'contract-diff')).toBe(
      '<!-- contract-diff -->\n### Contract: no changes\n\nFrom <code>v1</code> to <code>v2</code>.\n',
    );
  });

  it('keeps hostile text within its cell', () => {
    const changes = ATTACKS.map((text, index) => createChange(text, index));
    const tree = parse(renderChangesMarkdown(createReport('-->', '<b>', changes), 'contract-diff'));
    expect(tree.children?.map(({ type }) => type)).toEqual(['html', 'heading', 'paragraph', 'heading', 'table']);
    const rows = listNodes(tree).filter(({ type }) => type === 'tableRow');
    expect(rows.length).toBe(ATTACKS.length + 1);
    expect(rows.filter(({ children }) => children?.length !== 4)).toEqual([]);
    const html = new Set(listNodes(tree).flatMap(({ type, value }) => (type === 'html' ? [value] : [])));
    expect([...html].sort()).toEqual(['<!-- contract-diff -->', '</code>', '<br>', '<code>']);
  });

  it('folds what is not breaking, and what is breaking from the 21st on', () => {
    const many = Array.from({ length: 22 }, (_, index) => createChange(`row ${index}`, index));
    const mild = many.slice(0, 2).map((change): Change => ({ ...change, level: 'editorial' }));
    const text = renderChangesMarkdown(createReport('a', 'b', [...many, ...mild]), 'contract-diff');
    expect(text.match(/<summary>.*<\/summary>/g)).toEqual([
      '<summary>2 more</summary>',
      '<summary>Editorial: 2</summary>',
    ]);
    expect(
      parse(text)
        .children?.filter(({ type }) => type === 'table')
        .map(({ children }) => children?.length),
    ).toEqual([21, 3, 3]);
  });

  it.each([50, 5_000])(
    'of %i long changes is no longer than a comment may be, and says how many are left out',
    (count) => {
      const changes = Array.from({ length: count }, (_, index) => createChange('*'.repeat(10_000), index));
      const text = renderChangesMarkdown(createReport('*'.repeat(9_999), 'b', changes), 'contract-diff');
      expect(text.length).toBeLessThanOrEqual(LONGEST_COMMENT);
      const shown = text.split('sent-field-limits-narrowed').length - 1;
      expect(shown).toBeGreaterThan(0);
      expect(text).toContain(`\n${count - shown} more changes are left out; \`contract diff\` shows all.\n`);
      expect(text).toContain(`### Contract: ${count} breaking\n`);
    },
  );

  it('of a state that does not compile says so under the same marker', () => {
    expect(renderBrokenMarkdown('a|b', 2, 'mine')).toBe(
      '<!-- mine -->\n### Contract: not compared\n\nThe register does not compile in <code>a&#124;b</code>: 2 findings.\n',
    );
  });
});
