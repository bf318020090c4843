// A finding that is shown from another folder must lead to its files there with everything that it has: its place, what belongs to it, and its edits.
import { expect, it } from 'vitest';
import { createFinding, type Finding } from '../../../generator/findings/finding.ts';
import { prefixFinding } from '../../../generator/findings/prefix-paths.ts';

const place = { file: 'register/a.md', line: 1, column: 2, endLine: 1, endColumn: 3 };
const finding = createFinding('NAME-DUPLICATE', place, {
  message: 'm',
  related: [{ place: { ...place, file: 'register/b.md' }, message: 'the first one' }],
  fix: { safety: 'suggested', title: 'rename it', edits: [{ place, text: 'x' }] },
});

function listFiles({ place: own, related = [], fix }: Finding): string[] {
  return [own.file, ...related.map((other) => other.place.file), ...(fix?.edits ?? []).map((edit) => edit.place.file)];
}

it('every place of a finding is put below the folder', () => {
  const moved = prefixFinding(finding, 'tools/x');
  expect(listFiles(moved)).toEqual(['tools/x/register/a.md', 'tools/x/register/b.md', 'tools/x/register/a.md']);
  expect({ ...moved.place, file: '' }).toEqual({ ...place, file: '' });
});

it('a finding without more than a place gets nothing more, and no folder changes nothing', () => {
  const plain = createFinding('CELL-DATE', place, { message: 'm' });
  expect(prefixFinding(plain, 'x')).toEqual({ ...plain, place: { ...place, file: 'x/register/a.md' } });
  expect(prefixFinding(finding, '')).toEqual(finding);
});
