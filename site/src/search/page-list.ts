// What the search knows of pages before it has loaded a word: their titles and the headings in them.

export interface ListedPage {
  readonly title: string;
  /** What kind of page it is: `guide`, `register`, `page`. */
  readonly kind: string;
  /** Below the base path. */
  readonly path: string;
  /** Name of the file with its texts; absent where only the title is known. */
  readonly texts?: string;
  /** Anchor and heading of each section; the anchor of what stands before the first is empty. */
  readonly sections: readonly (readonly [anchor: string, heading: string])[];
}

/** The page and the section of each place in the list of all sections. */
export function listSectionPlaces(pages: readonly ListedPage[]): { page: ListedPage; section: number }[] {
  return pages.flatMap((page) => page.sections.map((_, section) => ({ page, section })));
}
