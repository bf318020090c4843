// The sidebar: the register page by page, and documents by their role.
import { expect, it } from 'vitest';
import { ROOT_DOCUMENTS } from '../../../site/src/documents/list-documents.ts';
import { listSidebar } from '../../../site/src/navigation/sidebar.ts';
import { identifyDocument } from '../../../site/src/routes/document-paths.ts';

it('has every document of the root', () => {
  const links = listSidebar([], []).flatMap(({ items }) => items.map(({ link }) => link));
  expect(links).toEqual(expect.arrayContaining(ROOT_DOCUMENTS.map((file) => `${identifyDocument(file)}/`)));
  expect(new Set(links).size).toBe(links.length);
});

it('groups documents by role, in an order of its own, and forgets none', () => {
  const documents = [
    { file: 'docs/b.md', title: 'odd one', purpose: '', role: 'essay' },
    { file: 'docs/a.md', title: 'handoff', purpose: '', role: 'guide' },
    { file: 'docs/codes/README.md', title: 'codes', purpose: '', role: 'reference' },
  ];
  const groups = listSidebar(documents, [{ file: 'register/README.md', title: 'Register' }]);
  const named = Object.fromEntries(groups.map(({ label, items }) => [label, items]));
  expect(named).toMatchObject({
    Register: [{ label: 'Register', link: 'register/' }],
    Guides: [{ label: 'Handoff', link: 'docs/a/' }],
    Reference: [{ label: 'Codes', link: 'docs/codes/' }],
    Essay: [{ label: 'Odd one', link: 'docs/b/' }],
  });
  expect(groups.map(({ label }) => label)).not.toContain('Plans');
});
