// The class of a payload decides what may be spent on it, so it must follow the runs and never more than them.
import { describe, expect, it } from 'vitest';
import { generate } from '../../../generator/run-contract.ts';
import { createProject, replaceText } from '../../vendors/project.ts';
import { GOOD_PARCEL, loadParcel } from './parcel-code.ts';

const code = await loadParcel();
const classify = (body: unknown): string => code.check('parcel.create', 'request', body).class;

describe('the class of a request', () => {
  it('is live-confirmed when one successful run carried all its paths and every value is live-confirmed', () => {
    expect(classify(GOOD_PARCEL)).toBe('live-confirmed');
  });

  it('is doc-derived when no single run carried its paths together', () => {
    expect(classify({ ...GOOD_PARCEL, tier: 'basic', account: '1' })).toBe('doc-derived');
  });

  it('is doc-derived when a value is only documented', () => {
    expect(classify({ ...GOOD_PARCEL, tier: 'express' })).toBe('doc-derived');
  });

  it('is hypothesis-only when a field, a value or a shape is not evidenced, or anything is wrong', () => {
    const bodies = [
      { gift_note: 'x' },
      { service: 'drone' },
      { copies: 9, tier: 'express' },
      { weight: 'x' },
      { copies: 5 },
    ];
    expect(bodies.map((change) => classify({ ...GOOD_PARCEL, ...change }))).toEqual(
      bodies.map(() => 'hypothesis-only'),
    );
  });
});

describe('the class of an answer', () => {
  it('follows the response of the operation that was called and the query of the one that followed', () => {
    const answers = [
      code.check('parcel.create', 'response', { id: 1, state: 'taken', price: '4.50' }),
      code.check('parcel.create', 'response', { id: 1, courier: { name: 'Bo' } }),
      code.check('parcel.get', 'response', { id: 1, events: [{ place: 'x', at: 1 }] }),
    ];
    expect(answers.map((answer) => answer.class)).toEqual(['live-confirmed', 'doc-derived', 'live-confirmed']);
  });
});

describe('the payload of a run', () => {
  it('confirms the operation that was called, not the one that followed its task', () => {
    const project = createProject();
    const grade = 'live-confirmed | `vendor-manual-2026`, `2026-06-01-create-road` | | |\n';
    const row = `| \`id\` | \`string\` | yes | | | ${grade}`;
    const header = '| Field | Type | Required | Default | Limits | Status | Evidence | Since | Notes |\n';
    const query = `### Query\n\n${header}|${' --- |'.repeat(9)}\n| \`weight\` | \`number\` | no | | | ${grade}`;
    replaceText(project, 'register/parcel.md', row, `${row}\n${query}`);
    const findings = generate(project.folders).findings.map(({ code: kind, message }) => `${kind} ${message}`);
    expect(findings).toEqual([
      'EVIDENCE-STATUS parcel.get/query:weight says live-confirmed; its evidence supports doc-confirmed',
      'RUN-SILENT the run 2026-06-01-create-road says nothing about parcel.get/query:weight',
    ]);
  });
});
