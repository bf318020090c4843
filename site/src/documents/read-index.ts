// The index of the documents, docs/README.md: what each page is for and which role it has. The sidebar and the descriptions of pages come from it.

export interface IndexedDocument {
  /** From the root of the repository: `docs/handoff.md`. */
  readonly file: string;
  readonly title: string;
  readonly purpose: string;
  readonly role: string;
}

/** A line of the index: `| [handoff](handoff.md) | from a fresh checkout to a dry run | guide |`. */
const LINE = /^\| \[([^\]]+)\]\(([\w./-]+\.md)\) \| (.+) \| ([\w ]+) \|$/gm;

export function readDocumentIndex(text: string): IndexedDocument[] {
  return [...text.matchAll(LINE)].map(([, title = '', path = '', purpose = '', role = '']) => ({
    file: `docs/${path}`,
    title,
    purpose: purpose.replaceAll('`', ''),
    role,
  }));
}
