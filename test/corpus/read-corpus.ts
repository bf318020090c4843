// Reads the cases of the corpus, each with its line as it stands in the file: ids beyond 2^53 survive in the text only.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusCase } from './corpus-case.ts';

export interface CorpusLine {
  readonly file: string;
  readonly number: number;
  readonly text: string;
  readonly case: CorpusCase;
}

export function readCorpus(folder: string = import.meta.dirname): CorpusLine[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .trimEnd()
      .split('\n')
      .map((text, index) => ({ file, number: index + 1, text, case: JSON.parse(text) })),
  );
}
