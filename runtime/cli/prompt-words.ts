// Asks a person on a terminal for words that nobody writes by mistake. Without a terminal nobody is asked, and nobody has agreed.
import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

export interface Dialogue {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
}

export type Said = 'agreed' | 'otherwise' | 'nobody';

/** `words` are to be written as they stand; blanks around them and capital letters do not matter. */
export async function askForWords({ input, output }: Dialogue, question: string, words: string): Promise<Said> {
  if (input.isTTY !== true) return 'nobody';
  const lines = createInterface({ input, output, terminal: false });
  // Ctrl-C and the end of the input are no answer.
  const gone = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
  try {
    const answer = await Promise.race([
      lines.question(`${question}\nWrite "${words}", or anything else to stop: `),
      gone,
    ]);
    return answer?.trim().toLowerCase() === words.toLowerCase() ? 'agreed' : 'otherwise';
  } finally {
    lines.close();
  }
}
