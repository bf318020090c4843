// The pages about codes of findings: one page a group of the catalogue, one heading a code, and an index; all from the same entries that speak in the terminal.

import { GROUPS } from '../findings/catalogue/groups.ts';
import { CATALOGUE, type CatalogueEntry, type Code, isCode } from '../findings/catalogue.ts';
import { renderPretty } from '../render/render-pretty.ts';
import type { ShownSample } from './show-sample.ts';

export interface CodePage {
  /** Below the folder of the pages. */
  readonly path: string;
  readonly text: string;
}

/** `show` makes the sample that stands on the page. */
export function printCodePages(show: (code: Code) => ShownSample): CodePage[] {
  const pages = GROUPS.map(({ name, title, about, entries }): CodePage => {
    const parts = Object.keys(entries)
      .filter(isCode)
      .map((code) => printCode(code, CATALOGUE[code], show(code)));
    return { path: `${name}.md`, text: `# ${title}\n\n${about}\n\n${parts.join('\n')}` };
  });
  return [{ path: 'README.md', text: printIndex() }, ...pages];
}

function printIndex(): string {
  const parts = GROUPS.map(({ name, title, entries }) => {
    const rows = Object.entries<CatalogueEntry>(entries).map(
      ([code, { title: what, edits }]) =>
        `| [${code}](${name}.md#${code.toLowerCase()}) | ${what} | ${edits.length === 0 ? '–' : edits.join(', ')} |\n`,
    );
    return `## ${title}\n\n| code | what is wrong | mended by \`contract fix\` |\n| --- | --- | --- |\n${rows.join('')}`;
  });
  return `# Codes of findings

Every finding has one of these codes. \`npm run -s contract -- explain CODE\` shows the same in a terminal. A \`safe\` fix is made by \`contract fix\`, a
\`suggested\` one by \`contract fix --suggested\`. These pages are made from the catalogue of the tool by \`contract explain --write\`.

${parts.join('\n')}`;
}

function printCode(code: Code, entry: CatalogueEntry, sample: ShownSample): string {
  const { title, cause, fix, edits, mending, suppressible, severity = 'error' } = entry;
  const said =
    sample.finding === undefined
      ? ''
      : `\n\`\`\`text\n${renderPretty([sample.finding.finding], new Map([[sample.finding.page.file, sample.finding.page]]), { color: false, width: 110 })}\`\`\`\n`;
  return `## ${code}

**${capitalise(title)}.** ${cause}

- What to do: ${fix}.
- \`contract fix\`: ${edits.length === 0 ? 'no edit' : edits.join(', ')}; ${mending}.
- Severity: ${severity}. ${suppressible === true ? 'A comment may silence it until a day.' : 'It cannot be silenced.'}

For example, when ${sample.when}:

${fence(sample.language, sample.bad)}${said}
${sample.good === '' ? 'Rather nothing of it.\n' : `Rather:\n\n${fence(sample.language, sample.good)}`}`;
}

/** A fence that is longer than any in the text. */
function fence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([marks]) => marks.length));
  const marks = '`'.repeat(longest + 1);
  return `${marks}${language}\n${text.trimEnd()}\n${marks}\n`;
}

function capitalise(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}
