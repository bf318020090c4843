// What describes a page that no index describes: the first sentences of its first paragraph, as plain text.

/** Search engines and chats show about as many characters. */
const MOST = 200;
/** The beginnings of blocks that are no paragraph: headings, tables, lists, quotes, code, HTML, pictures. */
const NO_PARAGRAPH = /^(?:#|\||[-*+] |\d+[.)] |>|```|~~~|<|!\[)/;

/** `body` is markdown without its title; undefined if no paragraph stands in it. */
export function readSummary(body: string): string | undefined {
  const blocks = body.split(/\n\s*\n/).map((block) => block.trim());
  const paragraph = blocks.find((block) => block !== '' && !NO_PARAGRAPH.test(block));
  return paragraph && shorten(plainText(paragraph));
}

function plainText(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|`/g, '')
    .replaceAll(/\s+/g, ' ');
}

/** Whole sentences where one fits, whole words where none does. */
function shorten(text: string): string {
  let kept = '';
  for (const sentence of text.split(/(?<=[.!?:]) (?=\p{Lu})/u)) {
    const longer = kept === '' ? sentence : `${kept} ${sentence}`;
    if (longer.length > MOST) break;
    kept = longer;
  }
  return kept === '' ? `${text.slice(0, MOST).replace(/[\s,;:]*\s\S*$/, '')} …` : kept;
}
