// What a word is, for whoever indexes and whoever asks: names of fields and operations count as a whole and by their pieces.

/** What stands between dots and slashes; underscores around it are no part of it. */
const PIECE = /[\p{L}\p{N}]+(?:_+[\p{L}\p{N}]+)*/gu;

/** `omniVideo.create` -> `omnivideo.create`, `omnivideo`, `omni`, `video`, `create`; in lower case, each once. */
export function listWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [name] of text.matchAll(/[\p{L}\p{N}]+(?:[._/:-]+[\p{L}\p{N}]+)*/gu)) {
    words.add(name.toLowerCase());
    for (const [piece] of name.matchAll(PIECE)) {
      words.add(piece.toLowerCase());
      for (const part of splitName(piece)) words.add(part);
    }
  }
  return words;
}

/** What a query asks for: every piece of it must be found, as the beginning of some word. */
export function listQueryWords(query: string): string[] {
  return [...new Set([...query.matchAll(PIECE)].map(([word]) => word.toLowerCase()))];
}

function splitName(name: string): string[] {
  return [...name.matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+|[\p{Lo}\p{Lt}\p{Lm}]+/gu)].map(([part]) =>
    part.toLowerCase(),
  );
}
