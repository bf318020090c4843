// Register pages with what the model knows of their rows.
import { readFileSync } from 'node:fs';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { PLAIN_HTML } from '../../../site/src/documents/plain-html.ts';
import { createTablePlugin } from '../../../site/src/documents/table-plugin.ts';
import { indexContract } from '../../../site/src/model/contract.ts';
import { createRoutes } from '../../../site/src/routes/routes.ts';
import { createRowPlugin } from '../../../site/src/rows/row-plugin.ts';
import { readContract } from '../../vendors/contracts.ts';
import { PARCEL_REGISTER } from '../../vendors/project.ts';

const contract = indexContract(readContract('parcel'), 'v');

async function renderPage(name: string, change: (text: string) => string = (text) => text): Promise<string> {
  const file = `register/${name}.md`;
  const text = change(readFileSync(`${PARCEL_REGISTER}/${name}.md`, 'utf8'));
  const { html } = await markdownToHtml(text, {
    hastPlugins: [PLAIN_HTML, createRowPlugin(file, contract, createRoutes('/b/')), createTablePlugin],
  });
  return html;
}

/** A row without its panel and its icons, in lines. */
function readRow(html: string, id: string): string {
  const start = html.indexOf(`<tr id="${id}"`);
  const row = html.slice(start, html.indexOf('</tr>', start) + 5);
  return row
    .replace(/<svg.*?<\/svg>/g, '*')
    .replace(/<div id="why:.*?<\/div>/g, '')
    .replaceAll('<td', '\n<td');
}

describe('a row', () => {
  it('has its address as its id, the mark of its status, its evidence and the rules that read it', async () => {
    expect(readRow(await renderPage('parcel'), 'parcel.create/weight')).toMatchInlineSnapshot(`
      "<tr id="parcel.create/weight" role="row" data-status="live-confirmed" data-posture="current" data-models="basic
      express
      night"><th role="rowheader" scope="row" data-column="Field"><code>weight</code> <a class="row-link" href="#parcel.create/weight" aria-label="Link to parcel.create/weight">*</a></th>
      <td role="cell" data-column="Type"><div class="cell"><code>number</code></div></td>
      <td role="cell" data-column="Required"><div class="cell">yes</div></td>
      <td role="cell" data-column="Default"><div class="cell"></div></td>
      <td role="cell" data-column="Limits"><div class="cell"><code>range 0.1..70</code></div></td>
      <td role="cell" data-column="Status"><div class="cell"><span class="status status-live-confirmed" title="seen in a live call of this project">*live-confirmed</span><span class="why"><button type="button" class="why-evidence" popovertarget="why:parcel.create/weight">1 run, 1 source</button><button type="button" class="why-readings" popovertarget="why:parcel.create/weight">*2 readings</button><button type="button" class="why-closed" popovertarget="why:parcel.create/weight">*closed question</button></span></div></td>
      <td role="cell" data-column="Notes"><div class="cell">kilograms<ul class="readers" role="list"><li class="reader reader-rule"><a href="/b/register/parcel/#parcel.create%23air-weight">a parcel by air weighs at most 30 kg; send it by road</a></li><li class="reader reader-rule"><a href="/b/register/parcel/#parcel.create%23weight-is-paid">the paid weight covers the parcel</a></li></ul></div></td></tr>"
    `);
  });

  it('has its condition in words', async () => {
    expect(readRow(await renderPage('parcel'), 'parcel.create/window')).toMatchInlineSnapshot(`
      "<tr id="parcel.create/window" role="row" data-status="doc-confirmed" data-posture="current" data-models="basic
      express
      night"><th role="rowheader" scope="row" data-column="Field"><code>window</code> <a class="row-link" href="#parcel.create/window" aria-label="Link to parcel.create/window">*</a></th>
      <td role="cell" data-column="Type"><div class="cell"><code>object</code></div></td>
      <td role="cell" data-column="Required"><div class="cell"><span class="condition">if service is courier and pickup is door</span><details class="condition-source"><summary>as an expression</summary><code>this.service == &quot;courier&quot; &amp;&amp; this.pickup == &quot;door&quot;</code></details></div></td>
      <td role="cell" data-column="Default"><div class="cell"></div></td>
      <td role="cell" data-column="Limits"><div class="cell"></div></td>
      <td role="cell" data-column="Status"><div class="cell"><span class="status status-doc-confirmed" title="in text of the vendor, or recorded by two others">*doc-confirmed</span><span class="why"><button type="button" class="why-evidence" popovertarget="why:parcel.create/window">1 source</button></span></div></td>
      <td role="cell" data-column="Notes"><div class="cell">hours of the day<ul class="readers" role="list"><li class="reader reader-rule"><a href="/b/register/parcel/#parcel.create%23window-order">the window is at least two hours long</a></li></ul></div></td></tr>"
    `);
  });
});

describe('a panel', () => {
  it('says why a row has its status, who disagrees and what is open', async () => {
    const html = await renderPage('parcel');
    const start = html.indexOf('<div id="why:parcel.create/gift_note"');
    const panel = html.slice(start, html.indexOf('</div>', start) + 6);
    expect(panel.replace(/<svg.*?<\/svg>/g, '*')).toMatchInlineSnapshot(
      `"<div id="why:parcel.create/gift_note" class="why-panel" popover role="group" aria-label="Why parcel.create/gift_note"><p class="why-title"><code>parcel.create/gift_note</code> <span class="status status-not-evidenced" title="only claimed">*not-evidenced</span> only claimed</p><ul class="evidence" role="list"><li><a class="chip chip-source" href="/b/sources/blog-2026/">blog-2026</a> <span>Parcels and I; third-party</span></li></ul><p class="why-title">Question <code>gap-gift-note</code>, open</p><p class="quiet">closes by a run with it</p></div>"`,
    );
  });
});

describe('tables', () => {
  it('have a name each, columns that say something, and roles that survive the cards', async () => {
    const html = await renderPage('events');
    expect(html.match(/<table[^>]*>/g)).toEqual([
      '<table class="rows-table rows-operations" role="table" aria-label="Events, operations">',
      '<table class="rows-table rows-fields" role="table" aria-label="Events, parcel.event, Callback, fields">',
      '<table class="rows-table rows-values" role="table" aria-label="Events, parcel.event, Callback, values">',
    ]);
    expect(
      html.match(/<thead.*?<\/thead>/g)?.map((head) =>
        head
          .replace(/<[^>]+>/g, ' ')
          .trim()
          .split(/ +/),
      ),
    ).toEqual([
      ['Operation', 'Method', 'Bills', 'Posture', 'Status', 'Notes'],
      ['Field', 'Type', 'Required', 'Status'],
      ['Field', 'Value', 'Status'],
    ]);
    expect(html.match(/<(table|thead|tbody|tr|th|td)(?![^>]* role=)[^>]*>/g)).toBeNull();
  });

  it('that hold no rows stay as they are, in a region that scrolls', async () => {
    const html = await renderPage('events', (text) => `${text}\n## More\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n`);
    expect(html).toContain(
      '<div class="table-scroll" role="region" tabindex="0" aria-label="More, table"><table aria-label="More, table">\n<thead>\n<tr>\n<th scope="col">a</th>',
    );
  });
});

describe('hostile cells', () => {
  it('are shown and never run', async () => {
    const html = await renderPage('events', (text) =>
      text.replace('posted to the address of the account', '<img src=x onerror=alert(1)> <script>alert(2)</script>'),
    );
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &lt;script&gt;alert(2)&lt;/script&gt;');
    expect(html).not.toMatch(/<(?:img|script)/);
  });
});
