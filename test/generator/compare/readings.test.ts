// A reading that was decided settles a difference only if it speaks of it; a third view stays a contradiction.
import { describe, expect, it } from 'vitest';
import type { CompareCode, Difference } from '../../../generator/compare/difference.ts';
import { settleDifferences } from '../../../generator/compare/settle-differences.ts';
import type { Reading } from '../../../generator/kernel/contract-model.ts';

const ORIGIN = { file: 'register/page.md', line: 1, table: 'readings', cells: [] } as const;
const PLACE = { file: 'register/page.md', line: 1, column: 1, endLine: 1, endColumn: 1 };

/** `+` stands before the reading that was chosen. */
function readSubject(subject: string, ...texts: readonly string[]): Reading[] {
  return texts.map((text) => ({
    subject,
    reading: text.replace(/^\+/, ''),
    sources: [],
    chosen: text.startsWith('+'),
    why: '',
    origin: ORIGIN,
  }));
}

function settle(code: CompareCode, address: string, claims: readonly string[], readings: readonly Reading[]): string {
  const difference: Difference = { code, operation: 'a.b', address, place: PLACE, message: 'they differ', claims };
  const known = { refused: new Map(), readings: Map.groupBy(readings, ({ subject }) => subject) };
  const [settled] = settleDifferences([difference], known);
  return `${settled?.code} ${settled?.message}`;
}

describe('a difference is settled', () => {
  it.each<[string, CompareCode, string, readonly string[], readonly string[]]>([
    ['a limit that the other reading says', 'COMPARE-LIMIT', 'a.b/x', ['50'], ['+up to 70 kg', 'up to 50 kg']],
    ['a default in quotes', 'COMPARE-DEFAULT', 'a.b/x', ['express'], ['+`basic`', '`express`, in an older text']],
    ['a value at its own row', 'COMPARE-VALUE-UNKNOWN', 'a.b/x=old', ['old'], []],
    ['a type that the other reading names', 'COMPARE-TYPE', 'a.b/x', [], ['+a number in quotes', 'a plain integer']],
    ['a requirement that the other reading denies', 'COMPARE-REQUIRED', 'a.b/x', [], ['+needed', 'may be left out']],
    [
      'a key that the other reading does not have',
      'COMPARE-FIELD-MISSING',
      'a.b/x',
      [],
      ['+part of the answer', 'there is no such key'],
    ],
    ['another method', 'COMPARE-METHOD', 'a.b', ['PUT'], ['+it is a POST', 'it is a PUT']],
  ])('%s', (_what, code, address, claims, texts) => {
    const subject = address.split('=')[0] ?? '';
    const readings = texts.length > 0 ? readSubject(subject, ...texts) : readSubject(subject, '+`new`', '`old`');
    const chosen = readings.find((reading) => reading.chosen)?.reading;
    expect(settle(code, address, claims, readings)).toBe(
      `COMPARE-DECIDED they differ; the register has chosen: ${chosen}`,
    );
  });
});

describe('a difference stays', () => {
  it.each<[string, CompareCode, string, readonly string[], readonly Reading[]]>([
    ['without any reading', 'COMPARE-LIMIT', 'a.b/x', ['50'], []],
    ['while nothing is chosen', 'COMPARE-LIMIT', 'a.b/x', ['50'], readSubject('a.b/x', 'up to 70', 'up to 50')],
    ['if it is a third view', 'COMPARE-LIMIT', 'a.b/x', ['30'], readSubject('a.b/x', '+up to 70', 'up to 50')],
    [
      'if the number is only a part of another one',
      'COMPARE-LIMIT',
      'a.b/x',
      ['5'],
      readSubject('a.b/x', '+up to 70', 'up to 50, or 1.5, or 5.5'),
    ],
    [
      'if the readings speak of something else',
      'COMPARE-TYPE',
      'a.b/x',
      [],
      readSubject('a.b/x', '+joined by and', 'joined by or'),
    ],
    [
      'if the reading is of another row',
      'COMPARE-LIMIT',
      'a.b/x',
      ['50'],
      readSubject('a.b/y', '+up to 70', 'up to 50'),
    ],
    ['if the claim is empty', 'COMPARE-VALUE-UNKNOWN', 'a.b/x=', [''], readSubject('a.b/x', '+one', 'two')],
    ['that was only not seen', 'COMPARE-FIELD-UNSEEN', 'a.b/x', [], readSubject('a.b/x', '+there', 'not there')],
  ])('%s', (_what, code, address, claims, readings) => {
    expect(settle(code, address, claims, readings)).toBe(`${code} they differ`);
  });
});
