// A disagreement has at most one winner, and a question without an answer is written down as a gap.
import { expect, it } from 'vitest';
import { expectFinding, findingsAfter } from './edited-findings.ts';

const READING = '| `parcel.send/size=large` | up to two metres | `parcel-blog` | no | |';

it('each chosen reading after the first is a finding', () => {
  const yes = READING.replace('| no |', '| yes |');
  expect(findingsAfter([READING, `${yes}\n${yes}`])).toMatchObject([
    { code: 'READING-CHOSEN', line: 122 },
    { code: 'READING-CHOSEN', line: 123 },
  ]);
});

it('readings of two subjects have a winner each', () => {
  expect(findingsAfter([READING, `${READING}\n| colour of the paper | red | | yes | |`])).toEqual([]);
});

it('a subject in prose without a winner needs a gap with the same words', () => {
  const row = '| colour of the paper | red | | no | |';
  expectFinding('GAP-MISSING', [READING, `${READING}\n${row.replace('colour of the paper', '«colour of the paper»')}`]);
  expect(
    findingsAfter(
      [READING, `${READING}\n${row}`],
      ['| `g1` |', '| `g2` | colour of the paper | open | a look | |\n| `g1` |'],
    ),
  ).toEqual([]);
});

it.each(['open', 'approval-gated', 'closed as not evidenced', 'closed as out of scope'])(
  'a gap that is %s answers for its row',
  (state) => {
    expect(findingsAfter(['`parcel.send/gift_wrap` | open |', `\`parcel.send/gift_wrap\` | ${state} |`])).toEqual([]);
  },
);

it.each(['closed by documentation', 'closed by live verification'])(
  'a gap that is %s does not answer for a row that is not evidenced',
  (state) => {
    expect(findingsAfter(['`parcel.send/gift_wrap` | open |', `\`parcel.send/gift_wrap\` | ${state} |`])).toMatchObject(
      [{ code: 'GAP-MISSING', expected: 'a gap with the Subject `parcel.send/gift_wrap`' }],
    );
  },
);
