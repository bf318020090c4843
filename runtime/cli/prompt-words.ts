// Asks a person on a terminal for words that nobody writes by mistake. Without a terminal nobody is asked, and nobody has agreed.
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

export interface Dialogue {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
}

export interface Question {
  readonly question: string;
  /** To be written as they stand; blanks around them and capital letters do not matter. */
  readonly words: string;
}

export type Said =
  | { readonly kind: 'agreed' }
  /** To all before this one. */
  | { readonly kind: 'otherwise'; readonly index: number }
  | { readonly kind: 'nobody' };

/** One after the other, until one is not agreed to. The end of the input is no answer. */
export async function askForWords({ input, output }: Dialogue, questions: readonly Question[]): Promise<Said> {
  if (input.isTTY !== true) return { kind: 'nobody' };
  // A reader of an input that has ended would wait for ever.
  if (input.readableEnded || input.destroyed) return { kind: 'otherwise', index: 0 };
  // One reader for all: a second one would miss lines that came while the first was open.
  const reader = createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  try {
    for (const [index, { question, words }] of questions.entries()) {
      output.write(`${question}\nWrite "${words}", or anything else to stop: `);
      const { value, done } = await lines.next();
      if (done === true || String(value).trim().toLowerCase() !== words.toLowerCase())
        return { kind: 'otherwise', index };
    }
    return { kind: 'agreed' };
  } finally {
    reader.close();
  }
}
