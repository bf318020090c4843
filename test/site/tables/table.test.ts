// Tables keep their roles as cards, name their region, and escape what cells say.
import { describe, expect, it } from 'vitest';
import { html } from '../../../site/src/html/html.ts';
import { countOf, figureCell, formatFigure, renderTable } from '../../../site/src/tables/table.ts';

describe('a table', () => {
  it('has a named region, roles, headers for rows, and keys to sort by', () => {
    const table = renderTable({
      name: 'Things & "more"',
      columns: [
        { name: 'Thing', sorts: true },
        { name: 'Count', isFigure: true },
      ],
      rows: [{ id: 'a', cells: [{ html: html`<b>${'a<'}</b>`, key: 'a' }, figureCell(1200, '/x', 'row', 'known')] }],
    });
    expect(table.html).toBe(
      '<div class="rows" role="region" tabindex="0" aria-label="Things &amp; &quot;more&quot;"><table class="rows-table figures" role="table"><thead role="rowgroup"><tr role="row">' +
        '<th role="columnheader" scope="col" data-sorts>Thing</th><th role="columnheader" scope="col" class="figure">Count</th></tr></thead><tbody role="rowgroup">' +
        '<tr role="row" id="a"><th role="rowheader" scope="row" data-column="Thing" data-key="a"><div class="cell"><b>a&lt;</b></div></th>' +
        '<td role="cell" data-column="Count" class="figure" data-key="1200"><div class="cell"><a href="/x">1,200<span class="sr-only"> rows known</span></a></div></td></tr></tbody></table></div>',
    );
  });

  it('links no figure that counts nothing', () => {
    expect(figureCell(0, '/x', 'row').html.html).toBe('<span class="figure-none">0</span>');
  });
});

describe('figures', () => {
  it('have groups of three digits', () => {
    expect([0, 999, 1000, 1234567].map(formatFigure)).toEqual(['0', '999', '1,000', '1,234,567']);
  });

  it('have their noun in the right number', () => {
    expect([countOf(0, 'row'), countOf(1, 'row'), countOf(2000, 'row')]).toEqual(['0 rows', '1 row', '2,000 rows']);
  });
});
