// What stands in the sidebar: the pages about the contract, its register page by page, and the documents by role.
import type { IndexedDocument } from '../documents/read-index.ts';
import { identifyDocument } from '../routes/document-paths.ts';
import { PAGES, type PageName } from '../routes/routes.ts';

export interface SidebarLink {
  readonly label: string;
  /** Below the base path. */
  readonly link: string;
}

export interface SidebarGroup {
  readonly label: string;
  readonly collapsed: boolean;
  readonly items: SidebarLink[];
}

/** Pages that are built from the contract, in the order of the sidebar; a page that is not built yet does not stand here. */
export const CONTRACT_PAGES: readonly (readonly [PageName, string])[] = [
  ['rows', 'All rows'],
  ['search', 'Search'],
  ['operations', 'Operations'],
  ['playground', 'Playground'],
  ['sources', 'Sources'],
  ['runs', 'Live runs'],
  ['disagreements', 'Disagreements'],
  ['coverage', 'Coverage'],
  ['changelog', 'Changelog'],
  ['timeline', 'Timeline of the vendor'],
];

/** Every role of the index with the heading of its group; the order is that of the sidebar. */
export const ROLES: Readonly<Record<string, string>> = {
  guide: 'Guides',
  'operating rule': 'Operating rules',
  reference: 'Reference',
  canonical: 'Decided here',
  status: 'State of things',
  plan: 'Plans',
  history: 'History',
};

export interface RegisterPage {
  readonly file: string;
  readonly title: string;
}

export function listSidebar(documents: readonly IndexedDocument[], register: readonly RegisterPage[]): SidebarGroup[] {
  const roles = [...new Set([...Object.keys(ROLES), ...documents.map(({ role }) => role)])];
  return [
    {
      label: 'Contract',
      collapsed: false,
      items: CONTRACT_PAGES.map(([page, label]) => ({ label, link: PAGES[page] })),
    },
    { label: 'Register', collapsed: false, items: register.map(({ file, title }) => linkDocument(file, title)) },
    ...roles.map((role) => ({
      label: ROLES[role] ?? capitalise(role),
      collapsed: true,
      items: documents.filter((each) => each.role === role).map(({ file, title }) => linkDocument(file, title)),
    })),
    {
      label: 'About',
      collapsed: true,
      items: [
        linkDocument('README.md', 'Readme'),
        linkDocument('CONTRIBUTING.md', 'How to change the contract'),
        linkDocument('docs/README.md', 'All documents'),
        linkDocument('CHANGELOG.md', 'Changelog of the package'),
        linkDocument('SECURITY.md', 'Security'),
        linkDocument('CODE_OF_CONDUCT.md', 'Conduct'),
      ],
    },
  ].filter(({ items }) => items.length > 0);
}

function linkDocument(file: string, label: string): SidebarLink {
  return { label: capitalise(label), link: `${identifyDocument(file)}/` };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
