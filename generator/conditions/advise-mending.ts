// What to write instead of what people bring from other languages: the parser and the type checker only say that it does not fit.

/** Undefined where nothing more can be said than that it does not fit. */
export function adviseMending(cel: string, found: string, message: string): string | undefined {
  if (/[“”„‘’]/.test(found)) return 'write straight quotes';
  if (/[=!]==/.test(cel)) return 'write == or !=';
  if (/[=!]=\s*null\b|\bnull\s*[=!]=/.test(found))
    return 'there is no null to write: has(this.field) tells whether it was sent, filled(this.field) whether it holds anything';
  if (message.startsWith('List index'))
    return found === 'length'
      ? 'write size(list)'
      : 'a list has no fields of its own; ask its items with exists, all, filter or map';
  if (/^no such overload: !|^Logical operator requires/.test(message))
    return 'only a boolean is true or false by itself; ask filled(this.field) of a text or list, has(this.field) of anything else';
  return undefined;
}
