// Every citation of a run says something about its row, and every source and run is cited somewhere.
import { describe, expect, it } from 'vitest';
import type { Edit } from '../findings/parcel-register.ts';
import { expectFinding, findingsAfter } from './edited-findings.ts';

const GUIDE = '| `carrier-guide-2026` | Guide | the carrier | vendor | a page | 2026-01-10 | what it says |';
const SEND_RUN =
  '| `2026-02-01-send-box` | 2026-02-01 | `parcel.send` | road | succeeded | `0` | | | `parcel.send` | |';
const READING = '| `parcel.send/size=large` | up to two metres | `parcel-blog` | no | |';

describe('a citation of a run must speak', () => {
  const CITED = '| `small` | doc-confirmed | `carrier-guide-2026` |';

  it('a run that Rejects the row speaks about it', () => {
    expect(
      findingsAfter(
        [CITED, '| `small` | doc-confirmed | `carrier-guide-2026`, `2026-02-02-colour-refused` |'],
        ['| body-shape | | a colour |', '| body-shape | | a colour with `size=small` |'],
      ),
    ).toEqual([]);
  });

  it('a run that neither shows nor names the row is a finding at the citation', () => {
    expectFinding('RUN-SILENT', [
      CITED,
      '| `small` | doc-confirmed | «`carrier-guide-2026`, `2026-02-02-colour-refused`» |',
    ]);
  });
});

describe('every source and run is cited', () => {
  const PRICES = '| `price-list-2026` | Prices | the carrier | vendor | a page | 2026 | what it says |';

  it.each<{ where: string; edit: Edit }>([
    { where: 'in a note', edit: ['| grams |', '| grams, see `price-list-2026` |'] },
    { where: 'in prose', edit: ['# The service', 'Prices: `price-list-2026`.\n\n# The service'] },
    {
      where: 'among the sources of a reading',
      edit: [READING, READING.replace('`parcel-blog`', '`parcel-blog`, `price-list-2026`')],
    },
  ])('a source cited $where is used', ({ edit }) => {
    expect(findingsAfter([GUIDE, `${GUIDE}\n${PRICES}`], edit)).toEqual([]);
  });

  it('a source that is only named without marks is unused', () => {
    expectFinding(
      'EVIDENCE-UNUSED',
      [GUIDE, `${GUIDE}\n${PRICES.replace('`price-list-2026`', '«`price-list-2026`»')}`],
      ['| grams |', '| grams, see price-list-2026 |'],
    );
  });

  it('a run that only its own heading names is unused', () => {
    expectFinding(
      'EVIDENCE-UNUSED',
      [SEND_RUN, `${SEND_RUN}\n| «\`2026-02-03-idle\`» | 2026-02-03 | \`parcel.send\` | road | accepted | | | | | |`],
      ['| Subject | Reading |', '### `2026-02-03-idle`\n\n| Subject | Reading |'],
    );
  });
});
