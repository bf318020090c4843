// Payloads with the verdict, and the codes, that a careful reader of the register gives; the check must give the same. `codes` are those of the
// issues, or of the observations where the payload is valid. The register is what they come from, so they prove nothing about it: that is what the
// cases with sources beside this folder are for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLine } from '../../../runtime/check/read-lines.ts';

interface CorpusLine {
  readonly id: string;
  readonly expect: { readonly valid: boolean; readonly codes?: readonly string[] };
  readonly why: string;
}

const FOLDER = import.meta.dirname;
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'));

describe.each(FILES)('%s', (file) => {
  const lines = readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n');
  it.each(lines.map((text, index) => ({ text, number: index + 1, ...readLine(text) })))('$id: $why', (line) => {
    const answer = checkLine(line.text, line.number);
    const said = answer.valid ? answer.observations : answer.issues;
    const codes = said.map(({ code }) => code).sort();
    expect({ id: answer.id, valid: answer.valid, codes }).toEqual({
      id: line.id,
      valid: line.expect.valid,
      codes: line.expect.codes === undefined ? codes : [...line.expect.codes].sort(),
    });
  });
});

it('no id occurs twice', () => {
  const ids = FILES.flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .trimEnd()
      .split('\n')
      .map((text) => readLine(text).id),
  );
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

function readLine(text: string): CorpusLine {
  return JSON.parse(text);
}
