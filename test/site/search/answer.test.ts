// An answer to a query: rows and places in pages, with choices that keep what they promise, as HTML that shows what was found.
import { describe, expect, it } from 'vitest';
import { textOfRecord } from '../../../site/src/all-rows/record-filter.ts';
import { createRoutes } from '../../../site/src/routes/routes.ts';
import { markCode, markWords, renderExcerpt } from '../../../site/src/search/excerpt.ts';
import { type ListedPage, listSectionPlaces } from '../../../site/src/search/page-list.ts';
import { describeAnswer, renderAnswer, renderNothing } from '../../../site/src/search/render-answer.ts';
import { answerQuery } from '../../../site/src/search/search-everything.ts';
import { readQuery, type SearchQuery, writeQuery } from '../../../site/src/search/search-query.ts';
import { createRecord } from '../all-rows/records.ts';

const records = [
  createRecord({ address: 'a.b/mode', operation: 'a.b', status: 'doc-confirmed', says: '`enum`' }),
  createRecord({ address: 'a.b#mode-rule', operation: 'a.b', kind: 'rules', posture: 'legacy' }),
  createRecord({ address: 'source:mode-list', kind: 'sources' }),
  createRecord({ address: 'run:mode-run', kind: 'runs' }),
];
const rows = { records, texts: records.map(textOfRecord) };
const pages: ListedPage[] = [
  {
    title: 'Modes <i>',
    kind: 'guide',
    path: 'docs/modes/',
    texts: 'docs/modes',
    sections: [
      ['', ''],
      ['a-b', 'A "b"'],
      ['c', 'C'],
      ['d', 'D'],
    ],
  },
  { title: 'Other', kind: 'reference', path: 'docs/other/', sections: [['', '']] },
];
const places = listSectionPlaces(pages);
const found = [0, 1, 2, 3, 4].map((place) => ({ place, weight: 9 - place }));
const ask = (query: Partial<SearchQuery>) =>
  answerQuery({ text: 'mode', kind: '', status: '', operation: '', ...query }, rows, found, places);
const summary = ({ rows: kept, sections }: ReturnType<typeof ask>) =>
  `${kept.map(({ address }) => address).join(' ')} | ${sections.map(({ page, section }) => `${page.path}${section}`).join(' ')}`;

describe('an answer', () => {
  it.each([
    [{}, 'a.b/mode a.b#mode-rule source:mode-list run:mode-run | docs/modes/0 docs/modes/1 docs/modes/2 docs/other/0'],
    [{ kind: 'rules' }, 'a.b#mode-rule | '],
    [{ kind: 'reference' }, ' | docs/other/0'],
    [{ status: 'doc-confirmed' }, 'a.b/mode | '],
    [{ operation: 'a.b' }, 'a.b/mode a.b#mode-rule | '],
    [{ text: ' ' }, ' | '],
  ])('to %o has %s', (query, expected) => {
    expect(summary(ask(query)).split(' ').toSorted()).toEqual(expected.split(' ').toSorted());
  });

  it('counts what each choice would leave', () => {
    const { counts } = ask({});
    expect(Object.fromEntries(counts.kind)).toEqual({
      fields: 1,
      rules: 1,
      sources: 1,
      runs: 1,
      guide: 3,
      reference: 1,
    });
    for (const [kind, count] of counts.kind) {
      const { rows: kept, sections } = ask({ kind });
      expect([kind, kept.length + sections.length]).toEqual([kind, count]);
    }
  });
});

describe('the address of a search', () => {
  it('keeps the query', () => {
    const query = { text: 'a b', kind: 'rules', status: 'doc-confirmed', operation: 'a.b' };
    expect(writeQuery(query).toString()).toBe('q=a+b&kind=rules&status=doc-confirmed&operation=a.b');
    expect(readQuery(writeQuery(query))).toEqual(query);
    expect(writeQuery({ text: '', kind: '', status: '', operation: '' }).size).toBe(0);
  });
});

describe('an answer as HTML', () => {
  const context = { routes: createRoutes('/base/'), most: 3 };
  const query = { text: 'mode', kind: '', status: '', operation: '' };
  const { html } = renderAnswer(query, ask({}), context);

  it('links to rows where they stand, and to the pages of sources, runs and sections', () => {
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '/base/register/a/#a.b/mode',
      '/base/sources/mode-list/',
      '/base/runs/mode-run/',
      '/base/rows/?q=mode',
      '/base/docs/modes/',
      '/base/docs/modes/#a-b',
      '/base/docs/modes/#c',
    ]);
  });

  it('marks what was found and escapes everything', () => {
    expect(html).toContain('<code>a.<wbr>b/<mark><wbr>mode</mark></code>');
    expect(html).toContain('<mark>Mode</mark>s &lt;i&gt; › A &quot;b&quot;');
    expect(html.match(/data-excerpt="\d"/g)).toEqual(['data-excerpt="0"', 'data-excerpt="1"', 'data-excerpt="2"']);
    expect(html).toContain('1 more places; another word would narrow them.');
  });

  it('is told in one sentence', () => {
    expect(describeAnswer(ask({}))).toBe('4 rows and 4 places in pages.');
    expect(describeAnswer(ask({ kind: 'rules' }))).toBe('1 row and 0 places in pages.');
    expect(describeAnswer({ ...ask({}), rows: [], sections: [] })).toBe('Nothing found.');
  });

  it('that found nothing offers what may have been meant', () => {
    expect(renderNothing(query, undefined).html).toBe('<p>Nothing found.</p>');
    expect(renderNothing({ ...query, kind: 'rules' }, '<a>').html).toContain(
      'Nothing found with these choices. Did you mean <button type="button" class="suggestion" data-suggestion="&lt;a&gt;">&lt;a&gt;</button>?',
    );
  });
});

describe('an excerpt', () => {
  const text = `${'before '.repeat(20)}the camera moves ${'after '.repeat(40)}`;
  it('shows the words with what stands around them', () => {
    expect(renderExcerpt(text, 'camera').html).toMatch(
      /^… (?:before ){6,7}the <mark>camera<\/mark> moves (?:after )+.* …$/,
    );
  });

  it('begins at the beginning where the words are not', () => {
    expect(renderExcerpt('short & sweet', 'x.*').html).toBe('short &amp; sweet');
  });

  it('marks the beginnings of words only', () => {
    expect(markWords('Mode, commode, mode_of', ['mode']).html).toBe('<mark>Mode</mark>, commode, <mark>mode</mark>_of');
  });
});

describe('a name in results', () => {
  it.each([
    [['list'], 'a.<wbr>b/<wbr>image_<mark><wbr>list</mark>[].<wbr>type'],
    [['image_list'], 'a.<wbr>b/<mark><wbr>image_<wbr>list</mark>[].<wbr>type'],
    [['b', 'type'], 'a.<mark><wbr>b</mark>/<wbr>image_<wbr>list[].<mark><wbr>type</mark>'],
    [[], 'a.<wbr>b/<wbr>image_<wbr>list[].<wbr>type'],
  ])('with %j marked breaks after its separators only', (words, code) => {
    expect(markCode('a.b/image_list[].type', words).html).toBe(`<code>${code}</code>`);
  });
});
