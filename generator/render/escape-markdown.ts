// Text from outside for a comment that somebody else's server renders: whatever it holds, it is shown as it is written.
import { toPrintable } from '../kernel/printable.ts';

/**
 * As inline code that holds no markup at all: every character but letters, digits and a few harmless signs is a numeric reference, which markdown never
 * reads as markup. Inside code servers look for no mentions, issue numbers or emoji either.
 */
export function escapeMarkdown(text: string): string {
  const escaped = toPrintable(text).replaceAll(/[^\p{L}\p{N} ,=-]/gu, (character) => `&#${character.codePointAt(0)};`);
  return `<code>${escaped}</code>`;
}
