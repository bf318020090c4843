// CHANGELOG.md as far as tools read and write it: the form of Keep a Changelog, a heading for each version, the newest first.

const HEADING = /^## \[([^\]\n]+)\](?: - (\d{4}-\d{2}-\d{2}))?[^\S\n]*$/gm;

export interface Section {
  readonly version: string;
  /** Absent of what is not released. */
  readonly date: string | undefined;
  readonly start: number;
  /** Where the next section begins. */
  readonly end: number;
}

export function listSections(text: string): Section[] {
  const headings = [...text.matchAll(HEADING)];
  return headings.map((heading, index) => ({
    version: heading[1] ?? '',
    date: heading[2],
    start: heading.index,
    end: headings[index + 1]?.index ?? text.length,
  }));
}

/** Puts a `### Contract` part at the end of a section, in place of the one that it has. Undefined when there is no such section. */
export function insertContractPart(text: string, version: string, part: string): string | undefined {
  const section = listSections(text).find((candidate) => candidate.version === version);
  if (section === undefined) return undefined;
  const own = text.slice(section.start, section.end).replace(/^### Contract\n[\s\S]*?(?=^### |(?![\s\S]))/m, '');
  const rest = text.slice(section.end);
  return `${text.slice(0, section.start)}${own.trimEnd()}\n\n${part}${rest === '' ? '' : `\n${rest}`}`;
}
