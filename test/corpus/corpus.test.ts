// Payloads as people and the service really write them, each with the verdict that a careful reader of the register gives; the check
// must give the same. `codes` are those of the issues, or of the observations where the payload is valid.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkLine } from '../../runtime/check/read-lines.ts';

interface CorpusLine {
  readonly id: string;
  readonly kind: string;
  readonly expect: { readonly valid: boolean; readonly codes?: readonly string[] };
  readonly why: string;
}

interface Tally {
  readonly kind: string;
  readonly expected: boolean;
  readonly found: boolean;
}

const FOLDER = import.meta.dirname;
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.jsonl'));
const tallies: Tally[] = [];

describe.each(FILES)('%s', (file) => {
  const lines = readFileSync(join(FOLDER, file), 'utf8').trimEnd().split('\n');
  it.each(lines.map((text, index) => ({ text, number: index + 1, ...readLine(text) })))('$id: $why', (line) => {
    const answer = checkLine(line.text, line.number);
    tallies.push({ kind: line.kind, expected: !line.expect.valid, found: !answer.valid });
    const said = answer.valid ? answer.observations : answer.issues;
    const codes = said.map(({ code }) => code).sort();
    expect({ id: answer.id, valid: answer.valid, codes }).toEqual({
      id: line.id,
      valid: line.expect.valid,
      codes: line.expect.codes === undefined ? codes : [...line.expect.codes].sort(),
    });
  });
});

it('the corpus is large enough, and no id occurs twice', () => {
  const ids = FILES.flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .trimEnd()
      .split('\n')
      .map((text) => readLine(text).id),
  );
  expect(ids.length).toBeGreaterThanOrEqual(60);
  expect(new Set(ids).size).toBe(ids.length);
});

afterAll(() => {
  for (const kind of [...new Set(tallies.map((tally) => tally.kind))].sort()) {
    const all = tallies.filter((tally) => tally.kind === kind);
    const hits = all.filter(({ expected, found }) => expected && found).length;
    const precision = share(hits, all.filter(({ found }) => found).length);
    const recall = share(hits, all.filter(({ expected }) => expected).length);
    process.stdout.write(
      `corpus ${kind}: ${all.length} payloads, invalid found with precision ${precision}, recall ${recall}\n`,
    );
  }
});

function share(part: number, whole: number): string {
  return whole === 0 ? 'n/a' : (part / whole).toFixed(3);
}

function readLine(text: string): CorpusLine {
  return JSON.parse(text);
}
