// A comment silences one finding until a day; anything it does not name, and any later day, speaks.
import { describe, expect, it } from 'vitest';
import { parseSuppression } from '../../../generator/findings/parse-suppression.ts';
import { createPage } from '../../../generator/read/page.ts';
import { checkPages, compilePages } from '../../../generator/run-contract.ts';
import { editRegister } from './parcel-register.ts';

const TODAY = '2026-11-29';
const GAP = '| `g1` | `parcel.send/gift_wrap` | open | a run | |\n';
const HEADER = '### Request\n\n| Field | Type | Required |';

/** The register without the gap of `gift_wrap`, with a comment above the fields of the request. */
function checkWith(comment: string, today = TODAY): string[] {
  const page = editRegister([
    [GAP, ''],
    [HEADER, `### Request\n\n${comment}\n\n| Field | Type | Required |`],
  ]);
  return checkPages([createPage('register/parcel.md', page)], today).map(({ code }) => code);
}

const REST = 'until=2027-01-31 reason="the carrier is asked"';

describe('a comment', () => {
  it.each([
    ['silences the finding of the table below it', `<!-- contract-ignore GAP-MISSING ${REST} -->`, []],
    ['silences one row by its name', `<!-- contract-ignore GAP-MISSING row="gift_wrap" ${REST} -->`, []],
    ['may have its words on several lines', `<!-- contract-ignore GAP-MISSING\n  row="gift_wrap"\n  ${REST} -->`, []],
    ['leaves the other rows alone', `<!-- contract-ignore GAP-MISSING row="stops" ${REST} -->`, ['GAP-MISSING']],
    ['silences nothing of another code', `<!-- contract-ignore EVIDENCE-UNUSED ${REST} -->`, ['GAP-MISSING']],
    [
      'without a reason silences nothing',
      '<!-- contract-ignore GAP-MISSING until=2027-01-31 -->',
      ['SUPPRESSION-FORM', 'GAP-MISSING'],
    ],
    [
      'that is no comment of a line of its own silences nothing',
      `Words <!-- contract-ignore GAP-MISSING ${REST} -->`,
      ['GAP-MISSING'],
    ],
    [
      'in a code block is an example',
      `\`\`\`md\n<!-- contract-ignore GAP-MISSING ${REST} -->\n\`\`\``,
      ['GAP-MISSING'],
    ],
  ])('%s', (_what, comment, codes) => {
    expect(checkWith(comment)).toEqual(codes);
  });

  it('holds on its last day and not on the next', () => {
    const comment = `<!-- contract-ignore GAP-MISSING ${REST} -->`;
    expect(checkWith(comment, '2027-01-31')).toEqual([]);
    expect(checkWith(comment, '2027-02-01')).toEqual(['GAP-MISSING']);
  });

  it('that is above a row of values means one value', () => {
    const text = editRegister([
      [
        '| `service` | `air` | doc-confirmed | `carrier-guide-2026` | | |',
        '| `service` | `air` | not-evidenced | | | |',
      ],
      [
        '| Field | Value | Status |',
        `<!-- contract-ignore GAP-MISSING row="service=air" ${REST} -->\n\n| Field | Value | Status |`,
      ],
    ]);
    const { findings, used } = compilePages([createPage('register/parcel.md', text)], TODAY);
    expect(findings.map(({ code }) => code)).not.toContain('GAP-MISSING');
    expect(used.size).toBe(1);
  });
});

describe('the words of a comment', () => {
  it('are read in any order, quoted or bare', () => {
    expect(parseSuppression(' GAP-MISSING reason=asked row="a b" until=2027-01-31 ')).toEqual({
      code: 'GAP-MISSING',
      until: '2027-01-31',
      reason: 'asked',
      row: 'a b',
    });
  });

  it.each([
    ['', 'it must have the form contract-ignore CODE until=2027-01-31 reason="why"'],
    [
      ' gap-missing until=2027-01-31 reason=x',
      'it must have the form contract-ignore CODE until=2027-01-31 reason="why"',
    ],
    [' GAP-MISING until=2027-01-31 reason=x', 'GAP-MISING is no code'],
    [' TYPE-UNKNOWN until=2027-01-31 reason=x', 'TYPE-UNKNOWN cannot be silenced: it must be mended'],
    [' GAP-MISSING reason=x', 'it needs the day on which it ends: until=2027-01-31'],
    [' GAP-MISSING until=2027-02-30 reason=x', 'it needs the day on which it ends: until=2027-01-31'],
    [' GAP-MISSING until=soon reason=x', 'it needs the day on which it ends: until=2027-01-31'],
    [' GAP-MISSING until=2027-01-31 reason=" "', 'it needs a reason: reason="why"'],
    [' GAP-MISSING until=2027-01-31 why=x', 'why= is no part of it; until=, reason=, row= are'],
    [
      ` GAP-MISSING${' a="b"'.repeat(20_000)} !`,
      'it must have the form contract-ignore CODE until=2027-01-31 reason="why"',
    ],
  ])('%.60j are refused', (text, problem) => {
    expect(parseSuppression(text)).toBe(problem);
  });
});
