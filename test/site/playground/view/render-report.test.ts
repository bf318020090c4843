// A report as HTML and in words.
import { describe, expect, it } from 'vitest';
import { checkText } from '../../../../site/src/playground/check/check-text.ts';
import type { CheckInput } from '../../../../site/src/playground/check/report.ts';
import { findCode } from '../../../../site/src/playground/find-code.ts';
import { announceReport } from '../../../../site/src/playground/view/describe-report.ts';
import { markLines } from '../../../../site/src/playground/view/mark-lines.ts';
import { type LinkRow, renderReport } from '../../../../site/src/playground/view/render-report.ts';

const linkRow: LinkRow = (place) => ({ address: 'a<b', href: `/page#${place}` });

function check(text: string, more: Partial<CheckInput> = {}) {
  return checkText(findCode('omniVideo.create'), { text, kind: 'request', path: {}, given: {}, ...more });
}

describe('a report as HTML', () => {
  it('escapes whatever was typed', () => {
    const { html } = renderReport(check('{"<script>alert(1)</script>":"\\"onload=\\"x","model_name":"<b>"}'), linkRow);
    expect(html).not.toMatch(/<script|<b>&|onload="/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('links each problem to its row and its line', () => {
    const { html } = renderReport(check('{\n"prompt":"x",\n"aspect_ratio":"16:10"\n}'), linkRow);
    expect(html).toContain('data-start="31" data-end="38">Line 3</button> <code class="pg-path">$.aspect_ratio</code>');
    expect(html).toMatch(
      /<a class="pg-link" href="\/page#register\/omni-video\.md:\d+"><code>a&lt;<wbr>b<\/code><\/a>/,
    );
  });

  it('names a place that leads to no row as it is', () => {
    expect(renderReport(check('{}'), () => undefined).html).toMatch(
      /<code>register\/<wbr>omni-video\.<wbr>md:\d+<\/code>/,
    );
  });

  it('says what a call costs and why', () => {
    const text = '{"model_name":"kling-v3-omni","prompt":"x","aspect_ratio":"16:9","duration":"7","mode":"std"}';
    const plain = renderReport(check(text), linkRow).html.replaceAll(/<[^>]+>/g, '');
    expect(plain).toContain('4.2 video units0.6 video units for each second × 7');
    expect(plain).toContain('0.588 USD by the list price');
  });
});

describe('a report aloud', () => {
  it.each([
    ['{"prompt":"x"', 'No JSON. 1 problem. Line 1: no JSON: the text ends; a comma or } is expected.'],
    [
      '{"model_name":"kling-v3-omni",\n"prompt":"x","aspect_ratio":"16:9","duraton":"5"}',
      'Invalid. 1 problem. Line 2: duraton is no field of omniVideo.create; did you mean duration?.',
    ],
    [
      '{"model_name":"kling-v3-omni","prompt":"x","aspect_ratio":"16:9","duration":"5","mode":"std"}',
      'Valid, live-confirmed. 3 video units.',
    ],
  ])('of %s is short', (text, said) => {
    expect(announceReport(check(text))).toBe(said);
  });
});

describe('the margin', () => {
  it('shows of each line the worst that is said of it, else how its value is known', () => {
    const text = '{\n"prompt":"x",\n"aspect_ratio":"1","mode":"4k",\n"mode":"4k"\n}';
    const marks = markLines(check(text));
    expect([...marks].sort(([a], [b]) => a - b)).toEqual([
      [1, { kind: 'warning' }],
      [2, { status: 'live-confirmed' }],
      [3, { kind: 'error' }],
      [4, { status: 'doc-confirmed', kind: 'error' }],
    ]);
  });
});
