// A run proves the rows that its recorded bodies hold, in the parts that travel in a body, and no others.
import { describe, expect, it } from 'vitest';
import { type Edit, editRegister, locateFindings } from '../findings/parcel-register.ts';

const RUN = '`2026-02-01-send-box`';
const HEADER = `| Field | Type | Required | Default | Limits | Status | Evidence | Since | Notes |\n|${' --- |'.repeat(9)}\n`;

/** The register with rows in one more part of parcel.send, and another payload of its run. */
function registerWith(part: string, rows: readonly string[], payload: string): string {
  const edits: readonly Edit[] = [
    ['### Rules', `### ${part}\n\n${HEADER}${rows.join('\n')}\n\n### Rules`],
    ['{ "service": "road" }', payload],
  ];
  return editRegister(edits);
}

describe('a row that only the payload proves is live-confirmed', () => {
  it.each([
    { part: 'Request', path: 'box', payload: '{ "service": "road", "box": 1 }' },
    { part: 'Query', path: 'box', payload: '{ "service": "road", "box": null }' },
  ])('in $part', ({ part, path, payload }) => {
    const row = `| \`${path}\` | \`integer\` | no | | | live-confirmed | ${RUN} | | |`;
    expect(locateFindings(registerWith(part, [row], payload))).toEqual([]);
  });

  it('also among the items of a list', () => {
    const rows = [
      `| \`bags\` | \`array<object>\` | no | | | live-confirmed | ${RUN} | | |`,
      `| \`bags[].size\` | \`integer\` | no | | | live-confirmed | ${RUN} | | |`,
    ];
    expect(locateFindings(registerWith('Request', rows, '{ "service": "road", "bags": [{ "size": 1 }] }'))).toEqual([]);
  });
});

describe('a run is silent about', () => {
  const box = (evidence: string) => `| \`box\` | \`integer\` | no | | | doc-confirmed | ${evidence} | | |`;

  it.each([
    { what: 'a path that its payload lacks', part: 'Request', payload: '{ "service": "road" }' },
    {
      what: 'a path that stands elsewhere in its payload',
      part: 'Request',
      payload: '{ "service": "road", "bag": { "box": 1 } }',
    },
    {
      what: 'a path of the answer that only its payload holds',
      part: 'Response',
      payload: '{ "service": "road", "box": 1 }',
    },
    { what: 'a header', part: 'Headers', payload: '{ "service": "road", "box": 1 }' },
    { what: 'a fact that never travels', part: 'Given', payload: '{ "service": "road", "box": 1 }' },
  ])('$what', ({ part, payload }) => {
    const cited = registerWith(part, [box(`\`carrier-guide-2026\`, ${RUN}`)], payload);
    expect(locateFindings(cited)).toMatchObject([{ code: 'RUN-SILENT', found: '2026-02-01-send-box' }]);
    expect(locateFindings(registerWith(part, [box('`carrier-guide-2026`')], payload))).toEqual([]);
  });
});
