// Disagreements: every reading under its subject, what is taken first, and an anchor for each.
import { describe, expect, it } from 'vitest';
import { listDisagreements } from '../../../site/src/disagreements/list-disagreements.ts';
import { renderDisagreements } from '../../../site/src/disagreements/render-disagreements.ts';
import { indexContract } from '../../../site/src/model/contract.ts';
import { findAttribute, scanTags } from '../../../site/src/publish/scan-html.ts';
import { anchorOf } from '../../../site/src/routes/anchors.ts';
import { readContract } from '../../vendors/contracts.ts';
import { ROUTES, readSiteContract } from '../site-contract.ts';

describe('disagreements', () => {
  it('are grouped by operation, and what has no row comes last', () => {
    const groups = listDisagreements(readSiteContract('parcel'));
    expect(
      groups.map(({ name, disagreements }) => ({
        name,
        disagreements: disagreements.map(({ subject, readings, isSettled, row }) => ({
          subject,
          readings: readings.map(({ reading }) => reading),
          isSettled,
          row: row?.address,
        })),
      })),
    ).toEqual([
      {
        name: 'parcel.create',
        disagreements: [
          {
            subject: 'parcel.create/weight',
            readings: ['up to 70 kg', 'up to 50 kg'],
            isSettled: true,
            row: 'parcel.create/weight',
          },
        ],
      },
      {
        name: 'The service as a whole',
        disagreements: [
          {
            subject: 'who pays a lost parcel',
            readings: ['the sender', 'the service'],
            isSettled: false,
            row: undefined,
          },
        ],
      },
    ]);
  });

  it('show what is taken first, wherever the register has it', () => {
    const model = readContract('parcel');
    const contract = indexContract({ ...model, readings: model.readings.toReversed() }, 'reversed');
    const [first] = listDisagreements(contract);
    expect(first?.disagreements[0]?.readings.map(({ chosen }) => chosen)).toEqual([true, false]);
  });

  it('link the subject to its row and the readings to their sources', () => {
    const contract = readSiteContract('parcel');
    const page = renderDisagreements(listDisagreements(contract), contract, ROUTES).html;
    const links = scanTags(page).flatMap((tag) => (tag.name === 'a' ? (findAttribute(tag, 'href') ?? []) : []));
    expect(links).toEqual([
      '/base/disagreements/#who-pays-a-lost-parcel',
      '/base/register/parcel/#parcel.create',
      '/base/register/parcel/#parcel.create/weight',
      '/base/sources/vendor-manual-2026/',
      '/base/sources/vendor-mirror-2025/',
      '#who-pays-a-lost-parcel',
      '/base/sources/blog-2026/',
      '/base/sources/digest-2026/',
    ]);
    expect(page).toContain('In 1 case nothing is chosen');
  });

  it('of the real register have every reading once, and every subject its anchor', () => {
    const contract = readSiteContract('real');
    const groups = listDisagreements(contract);
    const all = groups.flatMap(({ disagreements }) => disagreements);
    expect(all.flatMap(({ readings }) => readings).length).toBe(contract.model.readings.length);
    const ids = scanTags(renderDisagreements(groups, contract, ROUTES).html).flatMap(
      (tag) => findAttribute(tag, 'id') ?? [],
    );
    expect(new Set(ids).size).toBe(ids.length);
    const subjects = new Set(contract.model.readings.map(({ subject }) => anchorOf(subject)));
    expect([...subjects].filter((anchor) => !ids.includes(anchor))).toEqual([]);
  });
});
