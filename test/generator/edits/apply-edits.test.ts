// Edits must land exactly where they were meant, and two that touch the same text must never be mixed.
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../generator/edits/apply-edits.ts';
import type { Edit } from '../../../generator/edits/edit.ts';
import { renderPatch } from '../../../generator/edits/render-patch.ts';
import { createPage, placeAt } from '../../../generator/read/page.ts';

const page = createPage('register/page.md', 'one\r\ntwo 📦 three\nend');

/** An edit of the text from `start` to `end`. */
function edit(start: number, end: number, text: string): Edit {
  return { place: placeAt(page, start, end), text };
}

describe('applyEdits', () => {
  it('replaces, inserts and deletes, in any order given', () => {
    const { text, left } = applyEdits(page, [
      edit(12, 17, 'drei'),
      edit(0, 3, ''),
      edit(20, 20, '.'),
      edit(9, 11, 'x'),
    ]);
    expect(text).toBe('\r\ntwo x drei\nen.d');
    expect(left).toEqual([]);
  });

  it('keeps every line ending', () => {
    expect(applyEdits(page, [edit(5, 8, 'zwei')]).text).toBe('one\r\nzwei 📦 three\nend');
  });

  it('makes the same edit once', () => {
    expect(applyEdits(page, [edit(0, 3, 'eins'), edit(0, 3, 'eins')]).text).toBe('eins\r\ntwo 📦 three\nend');
  });

  it('leaves out what overlaps an earlier one, and says so', () => {
    const late = edit(6, 11, 'late');
    const { text, left } = applyEdits(page, [late, edit(5, 8, 'early')]);
    expect(text).toBe('one\r\nearly 📦 three\nend');
    expect(left).toEqual([late]);
  });

  it('leaves out one of two insertions at one place, whose order nobody knows', () => {
    expect(applyEdits(page, [edit(3, 3, 'A'), edit(3, 3, 'B')])).toMatchObject({
      text: 'oneA\r\ntwo 📦 three\nend',
      left: [{ text: 'B' }],
    });
  });

  it('makes neighbours both', () => {
    expect(applyEdits(page, [edit(5, 8, 'a'), edit(8, 9, 'b')]).text).toBe('one\r\nab📦 three\nend');
  });
});

it('a patch shows each page with the lines around the change', () => {
  expect(renderPatch([{ before: page, text: 'one\r\ntwo\nend' }])).toBe(`\
--- a/register/page.md
+++ b/register/page.md
@@ -1,3 +1,3 @@
 one\r
-two 📦 three
+two
 end
\\ No newline at end of file
`);
});
