// Rows grouped as a reader looks for them; none is lost, and short names stay unique in their group.
import { describe, expect, it } from 'vitest';
import { groupRows } from '../../../site/src/evidence/group-rows.ts';
import { renderRowGroups, shortenAddress } from '../../../site/src/evidence/render-row-groups.ts';
import { ROUTES, readSiteContract } from '../site-contract.ts';

const parcel = readSiteContract('parcel');

describe('groups of rows', () => {
  it('follow the register, and hold each row once', () => {
    const groups = groupRows(parcel.rows, parcel);
    const operations = groups.map(({ operation }) => operation?.id);
    expect(operations).toEqual([...parcel.operations.keys(), undefined]);
    const rows = groups.flatMap(({ byStatus }) => byStatus.flatMap((group) => group.rows));
    expect(new Set(rows)).toEqual(new Set(parcel.rows));
    expect(rows.length).toBe(parcel.rows.length);
  });

  it('have what is best known first', () => {
    const [group] = groupRows(
      parcel.rows.filter(({ operation }) => operation === 'parcel.create'),
      parcel,
    );
    expect(group?.byStatus.map(({ status }) => status)).toEqual([
      'live-confirmed',
      'doc-confirmed',
      'not-evidenced',
      undefined,
    ]);
  });

  it('link each row to where it stands', () => {
    const rows = parcel.rows.filter(
      ({ address }) => address === 'parcel.create/service=road' || address === 'error:70',
    );
    expect(renderRowGroups(rows, parcel, ROUTES, true).html).toBe(
      '<section class="row-group"><h3><a href="/base/register/parcel/#parcel.create"><code>parcel.<wbr>create</code></a> <span class="row-group-count">1 row</span></h3>' +
        '<ul class="row-links" role="list"><li><a href="/base/register/parcel/#parcel.create/service=road"><code>service=<wbr>road</code></a></li></ul></section>' +
        '<section class="row-group"><h3>The service as a whole <span class="row-group-count">1 row</span></h3>' +
        '<ul class="row-links" role="list"><li><a href="/base/register/errors/#error:70"><code>error:70</code></a></li></ul></section>',
    );
  });

  it.each([
    ['a.b/c=d', 'a.b', 'c=d'],
    ['a.b/response:c', 'a.b', 'response:c'],
    ['a.b#rule', 'a.b', '#rule'],
    ['a.b', 'a.b', 'a.b'],
    ['a.bc/d', 'a.b', 'a.bc/d'],
    ['pattern:x', 'a.b', 'pattern:x'],
    ['error:1', '', 'error:1'],
  ])('%s in %s is called %s', (address, operation, name) => {
    expect(shortenAddress(address, operation)).toBe(name);
  });
});
