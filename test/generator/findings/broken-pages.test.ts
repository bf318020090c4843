// Whatever an author does to a page, the outcome is findings that stand inside it, never an exception.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Finding } from '../../../generator/findings/finding.ts';
import { compileText, PARCEL_REGISTER } from './parcel-register.ts';

const HOSTILE = [
  '|',
  '`',
  '\\|',
  '\\',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '#',
  '## ',
  '```',
  '<!--',
  '<b>',
  '~~~',
  '\t',
  '📦',
  '\u0000',
  '\u202E',
  '__proto__',
  '(',
  ')',
  '"',
  '[]',
  '.',
  '--',
  '&&',
  '> ',
  '- ',
  '    ',
  '$&',
];

interface Damage {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const damage: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(PARCEL_REGISTER.length),
  length: fc.oneof(fc.nat(3), fc.nat(60), fc.nat(600)),
  text: fc.array(fc.constantFrom(...HOSTILE), { maxLength: 6 }).map((parts) => parts.join('')),
});

function apply(text: string, { at, length, text: hostile }: Damage): string {
  return text.slice(0, at) + hostile + text.slice(at + length);
}

function standsInside({ place, message, help }: Finding, lines: readonly string[]): boolean {
  const { line, column, endLine, endColumn } = place;
  const [first, last] = [lines[line - 1], lines[endLine - 1]];
  if (first === undefined || last === undefined || message === '' || help === '') return false;
  const isForward = line < endLine || (line === endLine && column <= endColumn);
  return isForward && column >= 1 && column <= first.length + 1 && endColumn >= 1 && endColumn <= last.length + 1;
}

it('a register that was damaged at random has findings inside its page, or none', () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 5 }), fc.constantFrom('\n', '\r\n'), (damages, ending) => {
      const text = damages.reduce(apply, PARCEL_REGISTER).replaceAll('\n', ending);
      const lines = text.split('\n');
      expect(compileText(text).findings.filter((finding) => !standsInside(finding, lines))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
