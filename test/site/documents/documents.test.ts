// What becomes of a markdown file before it is rendered: its title, its dates, its place in the index.
import { describe, expect, it } from 'vitest';
import { parseGitLog, readGitDates } from '../../../site/src/documents/git-dates.ts';
import { isDocument, listDocuments } from '../../../site/src/documents/list-documents.ts';
import { readDocumentIndex } from '../../../site/src/documents/read-index.ts';
import { readSummary } from '../../../site/src/documents/read-summary.ts';
import { readTitle } from '../../../site/src/documents/read-title.ts';
import { createFolder, REPOSITORY } from '../../vendors/project.ts';

describe('the title of a page', () => {
  it('is its first heading, which leaves its line behind', () => {
    expect(readTitle('\n# The `kling` command #\n\ntext\n# more\n', 'a.md')).toEqual({
      title: 'The kling command',
      body: '\n\n\ntext\n# more\n',
    });
  });

  it('is missed by name', () => {
    expect(() => readTitle('## small\n', 'docs/a.md')).toThrow('docs/a.md has no title');
  });
});

describe('the summary of a page that no index describes', () => {
  it('is made of the first sentences of its first paragraph, without marks', () => {
    const body =
      '\n\n![picture](a.svg)\n\nTasks of [routes](b.md "c"), by `ids`,\n**or** page by page. Both cost nothing.\n\n| A |\n';
    expect(readSummary(body)).toBe('Tasks of routes, by ids, or page by page. Both cost nothing.');
    expect(readSummary(`Short. ${'Long '.repeat(60)}.`)).toBe('Short.');
  });

  it('ends at a word where a sentence is too long', () => {
    const summary = readSummary('words, '.repeat(60)) ?? '';
    expect(summary).toMatch(/^words, .*words …$/);
    expect(summary.length).toBeLessThanOrEqual(202);
  });

  it('is missing where no paragraph stands', () => expect(readSummary('\n# A\n\n- b\n')).toBeUndefined());
});

describe('dates', () => {
  it('are those of the newest commit that touched a file', () => {
    const log = '@2026-11-02T10:00:00+01:00\n\ndocs/a.md\n@2026-11-01T00:00:00Z\n\ndocs/a.md\nregister/b c.md\n';
    expect([...parseGitLog(log)].map(([file, date]) => `${file} ${date.toISOString()}`)).toEqual([
      'docs/a.md 2026-11-02T09:00:00.000Z',
      'register/b c.md 2026-11-01T00:00:00.000Z',
    ]);
  });

  it('are unknown outside a checkout', () => {
    expect(readGitDates(createFolder(), ['docs']).size).toBe(0);
  });
});

describe('documents', () => {
  it('are the pages of this repository, each known as one', () => {
    const files = listDocuments(REPOSITORY);
    expect(files).toEqual(expect.arrayContaining(['register/evidence/runs.md', 'CHANGELOG.md', 'SECURITY.md']));
    expect(files.every(isDocument)).toBe(true);
    expect(['generated/tables/errors.md', 'site/README.md', 'docs/a.txt', '../docs/a.md'].filter(isDocument)).toEqual(
      [],
    );
  });

  it('have their purpose and role from the index', () => {
    const index =
      '| document | what it is for | role |\n| --- | --- | --- |\n| [handoff](handoff.md) | from a `checkout` to a run | operating rule |\n';
    expect(readDocumentIndex(index)).toEqual([
      { file: 'docs/handoff.md', title: 'handoff', purpose: 'from a checkout to a run', role: 'operating rule' },
    ]);
  });
});
