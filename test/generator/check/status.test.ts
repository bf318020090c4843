// Every graded row of a register has the status that it can prove, and a row that proves nothing is a gap.
import { describe, expect, it } from 'vitest';
import type { Edit } from '../findings/parcel-register.ts';
import { expectFinding, findingsAfter } from './edited-findings.ts';

describe('the status of every kind of row is computed', () => {
  it.each<{ kind: string; edit: Edit }>([
    {
      kind: 'an operation',
      edit: ['/{id}` | no | current | doc-confirmed |', '/{id}` | no | current | «live-confirmed» |'],
    },
    { kind: 'a field', edit: ['`length 1..80` | doc-confirmed |', '`length 1..80` | «live-confirmed» |'] },
    { kind: 'a value', edit: ['| `large` | doc-confirmed |', '| `large` | «live-confirmed» |'] },
    { kind: 'a rule', edit: ['| by air up to 5 kg | doc-confirmed |', '| by air up to 5 kg | «live-confirmed» |'] },
    { kind: 'a models row', edit: ['| `this.insured` | doc-confirmed |', '| `this.insured` | «live-confirmed» |'] },
    { kind: 'an error', edit: ['| wait | doc-confirmed |', '| wait | «live-confirmed» |'] },
    { kind: 'a price', edit: ['| call | | doc-confirmed |', '| call | | «live-confirmed» |'] },
    { kind: 'a unit', edit: ['| `0.85` | doc-confirmed |', '| `0.85` | «live-confirmed» |'] },
  ])('$kind that claims more than its evidence is a finding', ({ edit }) => {
    expectFinding('EVIDENCE-STATUS', edit);
  });

  it.each<{ kind: string; edit: Edit }>([
    {
      kind: 'an operation',
      edit: [
        '/{id}` | no | current | doc-confirmed | `carrier-guide-2026` |',
        '/{id}` | no | current | «not-evidenced» | |',
      ],
    },
    {
      kind: 'a field',
      edit: ['`range 1..30000` | doc-confirmed | `carrier-guide-2026` |', '`range 1..30000` | «not-evidenced» | |'],
    },
    {
      kind: 'a value',
      edit: ['| `large` | doc-confirmed | `carrier-guide-2026` |', '| `large` | «not-evidenced» | |'],
    },
    {
      kind: 'a rule',
      edit: [
        '| by air up to 5 kg | doc-confirmed | `carrier-guide-2026` |',
        '| by air up to 5 kg | «not-evidenced» | |',
      ],
    },
    {
      kind: 'a models row',
      edit: ['| `this.insured` | doc-confirmed | `carrier-guide-2026` |', '| `this.insured` | «not-evidenced» | |'],
    },
    { kind: 'an error', edit: ['| wait | doc-confirmed | `carrier-guide-2026` |', '| wait | «not-evidenced» | |'] },
    {
      kind: 'a price',
      edit: ['| call | | doc-confirmed | `carrier-guide-2026` |', '| call | | «not-evidenced» | |'],
    },
    { kind: 'a unit', edit: ['| `0.85` | doc-confirmed | `carrier-guide-2026` |', '| `0.85` | «not-evidenced» | |'] },
  ])('$kind that is not evidenced needs a gap', ({ edit }) => {
    expectFinding('GAP-MISSING', edit);
  });
});

it('a pattern cannot take what is not evidenced, which is a mistake of its own', () => {
  const findings = findingsAfter(
    ['`length 1..80` | doc-confirmed | `carrier-guide-2026` |', '`length 1..80` | not-evidenced | |'],
    ['| `air` | doc-confirmed | `carrier-guide-2026` |', '| `air` | not-evidenced | |'],
  );
  expect(findings.map(({ line, code, found }) => `${line} ${code} ${found ?? ''}`.trim())).toEqual([
    '18 GAP-MISSING',
    '25 GAP-MISSING',
    '90 PATTERN-FIELD air',
    '93 PATTERN-FIELD stops[].city',
  ]);
});
