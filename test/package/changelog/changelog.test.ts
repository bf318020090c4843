// The part of the changelog that a tool writes: where it goes, what it replaces, what it says.
import { describe, expect, it } from 'vitest';
import { insertContractPart, listSections } from '../../../package/changelog/changelog.ts';
import { type DiffReport, printContractPart } from '../../../package/changelog/contract-part.ts';
import { printFirstPart } from '../../../package/changelog/first-part.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- A thing.

## [1.0.0] - 2026-10-01

### Contract

Old.
`;

const NONE = { breaking: 0, compatible: 0, 'evidence-only': 0, editorial: 0 };
const REPORT: DiffReport = {
  from: 'v1.0.0',
  to: 'the working tree',
  bump: 'major',
  counts: { ...NONE, breaking: 1, compatible: 1, editorial: 3 },
  changes: [
    { level: 'breaking', address: 'parcel.create/weight', title: 'Limits narrowed' },
    { level: 'compatible', address: 'parcel.create/scales', title: 'field added' },
    { level: 'editorial', address: 'pattern:plainParcel', title: 'Notes changed' },
  ],
};

const PART = `### Contract

From \`v1.0.0\` to <code>the working tree</code>: 1 breaking, 1 compatible, 3 editorial; this asks for a major version.

- breaking: \`parcel.create/weight\` Limits narrowed

- compatible: \`parcel.create/scales\` field added
`;

describe('the contract part', () => {
  it('lists what users act on and counts the rest', () => {
    expect(printContractPart(REPORT)).toBe(PART);
  });

  it('says that nothing changed', () => {
    const report = { ...REPORT, bump: 'none', counts: NONE, changes: [] };
    expect(printContractPart(report)).toBe(
      '### Contract\n\nFrom `v1.0.0` to <code>the working tree</code>: Nothing changed.\n',
    );
  });

  it('says of the first version what the contract holds', () => {
    const statuses = { 'doc-confirmed': 5, 'live-confirmed': 2 };
    expect(printFirstPart({ operations: 3, statuses, runs: 1, sources: 4, gaps: 6 })).toBe(`### Contract

The first version: 3 operations with 7 graded rows (5 doc-confirmed, 2 live-confirmed), known from 4 sources and 1 live runs; 6 questions, open and closed.
`);
  });

  it('shows hostile text as it is written', () => {
    const changes = [{ level: 'breaking', address: 'a`<b>\n# c', title: 'field removed' }] as const;
    const text = printContractPart({ ...REPORT, changes });
    expect(text).toContain('- breaking: <code>a&#96;&#60;b&#62;');
    expect(text).not.toContain('\n# c');
  });

  it('leaves out what nobody would read', () => {
    const changes = Array.from({ length: 103 }, (_, index) => {
      return { level: 'compatible', address: `parcel.get/f${index}`, title: 'field added' } as const;
    });
    const lines = printContractPart({ ...REPORT, changes }).split('\n');
    expect(lines.filter((line) => line.startsWith('- compatible'))).toHaveLength(100);
    expect(lines).toContain('- 3 more compatible; `contract diff` shows all');
  });
});

describe('the changelog', () => {
  it('is read as sections with their dates', () => {
    expect(listSections(CHANGELOG).map(({ version, date }) => [version, date])).toEqual([
      ['Unreleased', undefined],
      ['1.0.0', '2026-10-01'],
    ]);
  });

  it('gets the part at the end of its section, once', () => {
    const expected = CHANGELOG.replace('- A thing.\n', `- A thing.\n\n${PART}`);
    const once = insertContractPart(CHANGELOG, 'Unreleased', PART);
    expect(once).toBe(expected);
    expect(insertContractPart(expected, 'Unreleased', PART)).toBe(expected);
  });

  it('keeps the other parts of a section when the part is replaced', () => {
    const text = '## [Unreleased]\n\n### Contract\n\nOld.\n\n### Fixed\n\n- It.\n';
    expect(insertContractPart(text, 'Unreleased', '### Contract\n\nNew.\n')).toBe(
      '## [Unreleased]\n\n### Fixed\n\n- It.\n\n### Contract\n\nNew.\n',
    );
  });

  it('is left alone where the section is missing', () => {
    expect(insertContractPart('# Changelog\n', 'Unreleased', PART)).toBeUndefined();
  });
});
