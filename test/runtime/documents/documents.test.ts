// Documents say what the contract says: links lead somewhere, quotes and computed blocks are true, the index is whole.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../runtime/documents/check-documents.ts';
import { readDocument, slugify } from '../../../runtime/documents/read-document.ts';
import { readContract, readRepository } from '../../../runtime/documents/read-repository.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const contract = readContract(ROOT);

const INDEX = '# Index\n\n| document | role |\n| --- | --- |\n| [page.md](page.md) | guide |\n';

/** Checks one page of a small repository. */
function check(page: string, index = INDEX) {
  const files = new Map([
    ['docs/README.md', index],
    ['docs/page.md', page],
    ['register/policies.md', '# Policies\n\n## Scenes\n'],
  ]);
  const report = checkDocuments(contract, { texts: files, exists: (path) => files.has(path) || path === 'docs' });
  return {
    problems: report.problems.map(({ file, line, message }) => `${file}:${line} ${message}`),
    mended: report.mended.get('docs/page.md'),
  };
}

describe('the documents of this repository', () => {
  const report = checkDocuments(contract, readRepository(ROOT));

  it('have no problem', () => {
    expect(report.problems).toEqual([]);
  });

  it('still hold at least the payloads they had', () => {
    expect(report.payloads).toBeGreaterThanOrEqual(15);
  });
});

describe('a link', () => {
  it('to a file and a heading of it is good', () => {
    expect(check('[a](../register/policies.md#scenes) [b](#here)\n\n## Here\n').problems).toEqual([]);
  });

  it('to nothing is a problem at its line', () => {
    expect(check('# Page\n\n[a](gone.md)\n').problems).toEqual([
      'docs/page.md:3 the link gone.md leads nowhere; docs/gone.md does not exist',
    ]);
  });

  it('to a heading that does not exist is a problem', () => {
    expect(check('[a](../register/policies.md#scene)\n').problems).toEqual([
      'docs/page.md:1 the link ../register/policies.md#scene leads to no heading of register/policies.md',
    ]);
  });

  it('out of the repository is a problem', () => {
    expect(check('[a](../../secret.md)\n').problems).toEqual([
      'docs/page.md:1 the link ../../secret.md leads out of the repository',
    ]);
  });
});

describe('a quote', () => {
  it('that is what the row says is good', () => {
    expect(check('[15](../register/policies.md "policy:scene-ceiling-seconds")\n').problems).toEqual([]);
  });

  it('that is not is a problem, and can be mended', () => {
    const { problems, mended } = check(
      'At most [16](../register/policies.md "policy:scene-ceiling-seconds") seconds.\n',
    );
    expect(problems).toEqual(['docs/page.md:1 "policy:scene-ceiling-seconds" is 15, the document says 16']);
    expect(mended).toBe('At most [15](../register/policies.md "policy:scene-ceiling-seconds") seconds.\n');
  });

  it('of no row is a problem', () => {
    expect(check('[15](../register/policies.md "policy:scene-ceiling")\n').problems).toEqual([
      'docs/page.md:1 "policy:scene-ceiling" quotes no row and no count',
    ]);
  });

  it('whose link leads to another page is a problem', () => {
    expect(check('[15](README.md "policy:scene-ceiling-seconds")\n').problems).toEqual([
      'docs/page.md:1 "policy:scene-ceiling-seconds" stands in register/policies.md, the link leads to docs/README.md',
    ]);
  });
});

describe('a computed block', () => {
  it('that is out of date is a problem, and can be mended to what stays', () => {
    const { problems, mended } = check('<!-- computed: gap-states -->\nten\n<!-- end -->\n');
    expect(problems).toEqual([
      'docs/page.md:1 the computed block gap-states is out of date; run npm run docs -- --write',
    ]);
    expect(check(mended ?? '')).toEqual({ problems: [], mended: undefined });
  });

  it('of an unknown name, without an end, or an end without a block, is a problem', () => {
    expect(check('<!-- computed: weather -->\n\n<!-- end -->\n').problems[0]).toMatch(
      /^docs\/page\.md:1 weather is no computed block; one of board, /,
    );
    expect(check('<!-- computed: board -->\n').problems).toEqual([
      'docs/page.md:1 the computed block board has no <!-- end -->',
    ]);
    expect(check('<!-- end -->\n').problems).toEqual(['docs/page.md:1 this <!-- end --> ends no computed block']);
  });
});

describe('the index', () => {
  it('misses a document', () => {
    expect(check('# Page\n', '# Index\n').problems).toEqual([
      'docs/README.md:1 docs/page.md does not stand in the index; add a row with its role',
    ]);
  });

  it('has a document twice, without a role, or one that does not exist', () => {
    const index = `${INDEX}| [again](page.md) | |\n| [gone.md](gone.md) | plan |\n`;
    expect(check('# Page\n', index).problems).toEqual([
      'docs/README.md:7 the link gone.md leads nowhere; docs/gone.md does not exist',
      'docs/README.md:6 docs/page.md already stands in the index, in line 5',
      'docs/README.md:6 docs/page.md has no role',
    ]);
  });
});

describe('readDocument', () => {
  it('reports a code block that is never closed', () => {
    expect(readDocument('docs/page.md', '# Page\n\n```json check valid\n{}\n').problems).toEqual([
      { code: 'DOCUMENT-FORM', file: 'docs/page.md', line: 3, message: 'the code block is never closed' },
    ]);
  });

  it('makes anchors as GitHub does, numbering equal ones', () => {
    expect(slugify('What `kling check` says, & why?')).toBe('what-kling-check-says--why');
    expect(readDocument('a.md', '# Same\n\n# Same\n').headings.map(({ slug }) => slug)).toEqual(['same', 'same-1']);
  });
});
