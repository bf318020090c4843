// Coverage is counted again here, in another way, from contract.json: each figure, and what it opens.
import { describe, expect, it } from 'vitest';
import { countRows } from '../../../generated/kernel/count-rows.ts';
import { listAreas } from '../../../runtime/documents/list-areas.ts';
import { countCoverage, sumGaps, sumStatuses } from '../../../site/src/coverage/count-coverage.ts';
import { listEvidenceMonths, UNCITED, UNDATED } from '../../../site/src/coverage/evidence-age.ts';
import { renderGapList } from '../../../site/src/coverage/render-gap-list.ts';
import { renderApproval, renderBoard, renderGapTotals } from '../../../site/src/coverage/render-gaps.ts';
import { renderKinds, renderOperations, renderTotals } from '../../../site/src/coverage/render-rows.ts';
import { type Contract, indexContract } from '../../../site/src/model/contract.ts';
import { findAttribute, scanTags } from '../../../site/src/publish/scan-html.ts';
import { readContract } from '../../vendors/contracts.ts';
import { ROUTES, readSiteContract } from '../site-contract.ts';

const CONTRACTS = { parcel: readSiteContract('parcel'), real: readSiteContract('real') } as const;
const VENDORS = ['parcel', 'real'] as const;

/** Figures that are links, with what they open. */
function listFigures(page: string): { readonly count: number; readonly opens: string }[] {
  return [...page.matchAll(/<a (?:class="total" )?href="([^"]+)">([\d,]+)(?:<|$)/g)].map(
    ([, href = '', figure = '']) => ({
      count: Number(figure.replaceAll(',', '')),
      opens: href.replaceAll('&amp;', '&'),
    }),
  );
}

/** The rows that a query of the page of all rows means. */
function countQuery(contract: Contract, address: string): number {
  const query = new URLSearchParams(address.split('?')[1]);
  const asks = (name: string, value = '') => !query.has(name) || query.get(name)?.split(',').includes(value) === true;
  return contract.rows.filter(
    ({ row, kind, operation }) =>
      asks('status', 'status' in row ? row.status : undefined) &&
      asks('kind', kind) &&
      asks('operation', operation) &&
      asks('posture', contract.operations.get(operation)?.posture),
  ).length;
}

describe.each(VENDORS)('coverage of the %s register', (vendor) => {
  const contract = CONTRACTS[vendor];
  const { model } = contract;
  const coverage = countCoverage(contract);
  const counts = countRows(model);

  it('has the statuses and states that are counted elsewhere', () => {
    const known = (record: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.entries(record).filter(([, count]) => count > 0));
    expect(known(coverage.statuses)).toEqual(counts.statuses);
    expect(known(coverage.gaps)).toEqual(counts.gapStates);
    expect(sumGaps(coverage.gaps)).toBe(model.gaps.length);
  });

  it('has every row in its kind, in its page, and in its operation if it has one', () => {
    const total = sumStatuses(coverage.statuses);
    const sum = (groups: readonly { readonly statuses: typeof coverage.statuses }[]) =>
      groups.reduce((all, { statuses }) => all + sumStatuses(statuses), 0);
    expect(sum(coverage.kinds)).toBe(total);
    expect(sum(coverage.areas)).toBe(total);
    expect(sum(coverage.operations)).toBe(total - model.errors.length - model.units.length);
  });

  it('agrees with the progress board of the documents', () => {
    const board = coverage.areas.map(({ file, statuses, gaps }) => ({
      file,
      documentation: statuses['doc-confirmed'] + gaps['closed by documentation'],
      live: statuses['live-confirmed'] + gaps['closed by live verification'],
      classification: gaps['closed as not evidenced'] + gaps['closed as out of scope'],
      open: gaps.open + gaps['approval-gated'],
    }));
    expect(board).toEqual(listAreas(model).map(({ title, ...area }) => area));
  });

  it('opens with each figure as many rows as it says', () => {
    const pages = [renderTotals, renderOperations, renderKinds].map((render) => render(coverage, ROUTES).html);
    const figures = pages.flatMap(listFigures);
    expect(figures.length).toBeGreaterThan(coverage.operations.length);
    expect(figures.filter(({ count, opens }) => countQuery(contract, opens) !== count)).toEqual([]);
  });

  it('opens with each figure about questions a list of as many', () => {
    const list = renderGapList(contract, new Map(), ROUTES).html;
    const sections = new Map(
      list.split(/(?=<h[23] id=)/).flatMap((section) => {
        const id = /^<h[23] id="([^"]+)"/.exec(section)?.[1];
        return id === undefined ? [] : [[id, section.match(/<li>/g)?.length ?? 0] as const];
      }),
    );
    // A heading of a state has the lists of its pages below it.
    const countBelow = (id: string) =>
      [...sections]
        .filter(([each]) => each === id || each.startsWith(`${id}.`))
        .reduce((sum, [, count]) => sum + count, 0);
    const pages = [renderGapTotals(coverage, ROUTES), renderBoard(coverage, new Map(), ROUTES)];
    const figures = pages
      .flatMap((page) => listFigures(page.html))
      .filter(({ opens }) => opens.includes('/coverage/gaps/#'));
    expect(figures.reduce((sum, { count }) => sum + count, 0)).toBe(2 * model.gaps.length);
    expect(
      figures.filter(({ count, opens }) => countBelow(decodeURIComponent(opens.split('#')[1] ?? '')) !== count),
    ).toEqual([]);
  });

  it('lists every question once, with ids that are no others', () => {
    const ids = scanTags(renderGapList(contract, new Map(), ROUTES).html).flatMap(
      (tag) => findAttribute(tag, 'id') ?? [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    const listed = renderGapList(contract, new Map(), ROUTES).html.match(/<li>/g)?.length;
    expect(listed).toBe(model.gaps.length);
  });

  it('puts every row with a status into one month of evidence', () => {
    const months = listEvidenceMonths(contract);
    expect(months.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(sumStatuses(coverage.statuses));
    const dated = months.map(({ month }) => month).filter((month) => month !== UNDATED && month !== UNCITED);
    expect(dated).toEqual(dated.toSorted().reverse());
  });
});

describe('the age of evidence', () => {
  it('is that of the youngest thing that a row cites, whatever else it cites', () => {
    const months = listEvidenceMonths(CONTRACTS.parcel);
    const monthOf = (address: string) => months.find(({ rows }) => rows.some((row) => row.address === address))?.month;
    expect(
      ['parcel.create/service', 'parcel.create/copies', 'parcel.create/recipient.phone', 'parcel.create/gift_note'].map(
        monthOf,
      ),
    ).toEqual(['2026-06', '2026-05', '2026', UNDATED]);
  });

  it('is none where nothing is cited', () => {
    const model = readContract('parcel');
    const errors = model.errors.map((row) => (row.code === 70 ? { ...row, evidence: [] } : row));
    const last = listEvidenceMonths(indexContract({ ...model, errors }, 'uncited')).at(-1);
    expect([last?.month, last?.rows.map(({ address }) => address)]).toEqual([UNCITED, ['error:70']]);
  });
});

describe('the approval state', () => {
  it('says how many questions wait, and what must be named by which policy', () => {
    const page = renderApproval(countCoverage(CONTRACTS.real), CONTRACTS.real, ROUTES).html;
    const waiting = CONTRACTS.real.model.gaps.filter(({ state }) => state === 'approval-gated').length;
    expect(page).toContain(`<a href="/base/coverage/gaps/#approval-gated">${waiting} questions</a>`);
    expect(page).toContain('<a href="/base/register/policies/#policy:approval-names">');
    expect(page).toContain('<a href="/base/docs/approval-gate/">');
  });

  it('needs no such policy', () => {
    expect(renderApproval(countCoverage(CONTRACTS.parcel), CONTRACTS.parcel, ROUTES).html).not.toContain('policy:');
  });
});
