// Random edits of a register, as hands make them: most leave it whole, some break it, some add or take away rows that others refer to.
import fc from 'fast-check';
import { readPages } from '../../../generator/read/read-pages.ts';

/** Texts of pages by their paths. */
export type Pages = Readonly<Record<string, string>>;

/** The register of a project. */
export function readTextsOfPages(root: string): Pages {
  return Object.fromEntries(readPages(root, 'register').map(({ file, text }) => [file, text]));
}

export interface Edit {
  /** Which page, line and cell: counted round, so that every number means some. */
  readonly page: number;
  readonly line: number;
  readonly cell: number;
  readonly kind: (typeof KINDS)[number];
}

const KINDS = [
  'add a word',
  'take a word',
  'take the cell above',
  'take the cell of any row',
  'take the row',
  'double the row',
  'swap rows',
  'insert a line of prose',
  'append a gap',
  'touch prose',
  'take the page',
  'rename the page',
] as const;

export const edits: fc.Arbitrary<Edit> = fc.record({
  page: fc.nat(10_000),
  line: fc.nat(10_000),
  cell: fc.nat(20),
  kind: fc.constantFrom<(typeof KINDS)[number][]>(
    // What keeps a register whole comes more often.
    ...(['add a word', 'add a word', 'add a word', 'insert a line of prose', 'take the cell above'] as const),
    ...KINDS,
  ),
});

export function editPages(pages: Pages, { page, line, cell, kind }: Edit): Pages {
  const names = Object.keys(pages);
  const name = names[page % names.length] ?? '';
  const lines = (pages[name] ?? '').split('\n');
  const rows = lines.flatMap((text, index) =>
    /^\| (?!---)/.test(text) && /^\| /.test(lines[index - 1] ?? '') ? [index] : [],
  );
  const at = rows[line % Math.max(rows.length, 1)] ?? 0;
  const other = rows[(line * 7 + 1) % Math.max(rows.length, 1)] ?? 0;
  const cells = splitCells(lines[at] ?? '');
  const column = cell % Math.max(cells.length, 1);
  const withCell = (text: string): Pages => {
    const next = cells.with(column, text);
    return { ...pages, [name]: lines.with(at, `| ${next.join(' | ')} |`).join('\n') };
  };
  if (cells.length === 0 && kind !== 'take the page') return { ...pages, [name]: `${pages[name]}\nmore\n` };
  switch (kind) {
    case 'add a word':
      return { ...pages, [name]: lines.with(at, addWord(cells)).join('\n') };
    case 'take a word':
      return withCell((cells[column] ?? '').replace(/ ?[a-z]+(?=[^`]*$)/, ''));
    case 'take the cell above':
      return withCell(splitCells(lines[at - 1] ?? '')[column] ?? '');
    case 'take the cell of any row':
      return withCell(splitCells(lines[other] ?? '')[column] ?? '');
    case 'take the row':
      return { ...pages, [name]: lines.toSpliced(at, 1).join('\n') };
    case 'double the row':
      return { ...pages, [name]: lines.toSpliced(at, 0, lines[at] ?? '').join('\n') };
    case 'swap rows':
      return {
        ...pages,
        [name]: lines
          .with(at, lines[at + 1] ?? '')
          .with(at + 1, lines[at] ?? '')
          .join('\n'),
      };
    case 'insert a line of prose':
      return { ...pages, [name]: lines.toSpliced(1, 0, '', `Said ${line} times.`).join('\n') };
    case 'append a gap':
      return {
        ...pages,
        [name]: `${pages[name]}\n## Open\n\n| Gap | Subject | State | Closes by | Note |\n| --- | --- | --- | --- | --- |\n| \`gap-${line % 5}\` | What ${line} means | open | | |\n`,
      };
    case 'touch prose':
      return { ...pages, [name]: `${pages[name]}\nAs \`${cells[0]?.replaceAll('`', '')}\` shows.\n` };
    case 'take the page':
      return Object.fromEntries(Object.entries(pages).filter(([path]) => path !== name));
    case 'rename the page':
      return Object.fromEntries(
        Object.entries(pages).map(([path, text]) => [path === name ? path.replace(/\.md$/, '-too.md') : path, text]),
      );
  }
}

/** A word more in the last cell that is prose; without one, in the last cell. */
function addWord(cells: readonly string[]): string {
  const column = cells.findLastIndex(
    (text) => /^[A-Za-z][^`]*$/.test(text) && !/^(?:yes|no|open|doc-|live-|not-)/.test(text),
  );
  const index = column === -1 ? cells.length - 1 : column;
  return `| ${cells.with(index, `${cells[index]} again`.trim()).join(' | ')} |`;
}

function splitCells(line: string): string[] {
  return line.startsWith('| ') ? line.slice(2).replace(/ ?\|$/, '').split(/ \| ?/) : [];
}
