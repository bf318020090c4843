// Text that a POSIX shell takes as it was meant, whatever stands in it.

/** One word of a command. */
export function quoteShell(text: string): string {
  // No argument can hold a zero byte.
  const word = text.replaceAll('\0', '');
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/** Standard input of a command: what follows `<<` in its line, and the lines below. `text` is JSON, in which no line is a bare word. */
export function printHereDocument(text: string): { readonly mark: string; readonly lines: string } {
  return { mark: "<<'JSON'", lines: `${text}\nJSON\n` };
}
