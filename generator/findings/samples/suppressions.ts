// Bad samples of comments that silence findings; today is taken to be SAMPLE_DAY.
import type { RegisterSample } from './sample.ts';

/** The day on which the samples are checked. */
export const SAMPLE_DAY = '2026-11-29';

const REQUEST = '### Request\n\n| Field | Type | Required |';

export const SUPPRESSIONS: readonly RegisterSample[] = [
  {
    code: 'SUPPRESSION-FORM',
    when: 'a comment gives no reason',
    edits: [
      [REQUEST, `### Request\n\n«<!-- contract-ignore GAP-MISSING until=2027-01-31 -->»\n\n${REQUEST.slice(13)}`],
    ],
    found: '<!-- contract-ignore GAP-MISSING until=2027-01-31 -->',
  },
  {
    code: 'SUPPRESSION-FORM',
    when: 'a comment would silence what makes a row unreadable',
    edits: [
      [
        REQUEST,
        `### Request\n\n«<!-- contract-ignore TYPE-UNKNOWN until=2027-01-31 reason="later" -->»\n\n${REQUEST.slice(13)}`,
      ],
    ],
    found: '<!-- contract-ignore TYPE-UNKNOWN until=2027-01-31 reason="later" -->',
  },
  {
    code: 'SUPPRESSION-UNUSED',
    when: 'the gap that was missing has been added',
    edits: [
      [
        REQUEST,
        `### Request\n\n«<!-- contract-ignore GAP-MISSING until=2027-01-31 row="gift_wrap" reason="the carrier is asked" -->»\n\n${REQUEST.slice(13)}`,
      ],
    ],
    found: 'GAP-MISSING',
  },
  {
    code: 'SUPPRESSION-EXPIRED',
    when: 'the day of a comment is past, though its gap is there by now',
    edits: [
      [
        REQUEST,
        `### Request\n\n«<!-- contract-ignore GAP-MISSING until=2026-11-28 row="gift_wrap" reason="the carrier is asked" -->»\n\n${REQUEST.slice(13)}`,
      ],
    ],
    found: '2026-11-28',
    expected: '2026-11-29 or later',
  },
];
