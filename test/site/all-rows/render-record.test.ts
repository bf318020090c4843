// A row as HTML: links to its place and its evidence; whatever a cell says stays text.
import { describe, expect, it } from 'vitest';
import { renderOpened, renderRecord, renderUnknown } from '../../../site/src/all-rows/render-record.ts';
import { createRoutes } from '../../../site/src/routes/routes.ts';
import { createRecord } from './records.ts';

const context = { routes: createRoutes('/base/'), runs: new Set(['r1']) };
const RECORD = createRecord({
  address: 'a.b/c[]=1',
  operation: 'a.b',
  posture: 'legacy',
  status: 'live-confirmed',
  since: '2026-01-02',
  says: '`<b>` and <i>',
  notes: 'a "note"',
  evidence: ['s1', 'r1'],
  models: ['m'],
});

describe('a row', () => {
  const { html } = renderRecord(RECORD, context);

  it('links to its place in the register, to itself and to its evidence, runs first', () => {
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '/base/register/a/#a.b/c%5B%5D=1',
      '#a.b/c%5B%5D=1',
      '/base/runs/r1/',
      '/base/sources/s1/',
    ]);
  });

  it('has its columns for cards, its status in words and nothing that a cell wrote as HTML', () => {
    expect([...html.matchAll(/data-column="([^"]*)"/g)].map(([, column]) => column)).toEqual([
      'Row',
      'Kind',
      'Says',
      'Status',
      'Evidence',
      'Since',
    ]);
    expect(html).toContain('live-confirmed</span>');
    expect(html).toContain(
      '<code>&lt;<wbr>b&gt;</code> and &lt;i&gt;<br><span class="quiet">a &quot;note&quot;</span>',
    );
    expect(html).toContain('1 run, 1 source');
  });

  it('can leave its evidence to whoever opens it', () => {
    const folded = renderRecord(RECORD, context, true).html;
    expect(folded).toContain(
      '<details class="cites" data-cites="a.b/c[]=1"><summary>1 run, 1 source</summary></details>',
    );
  });

  it('without status, evidence and date has empty cells', () => {
    const bare = renderRecord(createRecord({ address: 'gap:x', kind: 'gaps' }), context).html;
    expect(bare.match(/<div class="cell"><\/div>/g)).toHaveLength(4);
  });
});

describe('the row that an address asks for', () => {
  it('says everything that is known of it', () => {
    const { html } = renderOpened(RECORD, context);
    expect([...html.matchAll(/<dt>([^<]*)<\/dt>/g)].map(([, name]) => name)).toEqual([
      'Kind',
      'Operation',
      'Says',
      'Notes',
      'Status',
      'Since',
      'Models',
      'Evidence',
      'Stands in',
    ]);
    expect(html).toContain('href="/base/rows/?operation=a.b"');
  });

  it('may not exist', () => {
    expect(renderUnknown('<img src=x>').html).toContain('<code>&lt;img src=x&gt;</code> is not in the register');
  });
});
