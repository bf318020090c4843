// The title of a page is its first heading. It is taken out of the body, since the layout prints it, and leaves its line behind, so that line numbers stay.

export interface TitledText {
  readonly title: string;
  /** Has as many lines as the text had. */
  readonly body: string;
}

export function readTitle(text: string, file: string): TitledText {
  const found = /^# +(.+?) *#* *$/m.exec(text);
  if (found?.[1] === undefined)
    throw new Error(`${file} has no title; a page begins with a heading of the first level`);
  const body = text.slice(0, found.index) + text.slice(found.index + found[0].length);
  return { title: found[1].replaceAll('`', ''), body };
}
