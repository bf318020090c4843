// What becomes of a markdown file before it is rendered: its title, its dates, its place in the index.
import { describe, expect, it } from 'vitest';
import { parseGitLog, readGitDates } from '../../../site/src/documents/git-dates.ts';
import { isDocument, listDocuments } from '../../../site/src/documents/list-documents.ts';
import { readDocumentIndex } from '../../../site/src/documents/read-index.ts';
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
