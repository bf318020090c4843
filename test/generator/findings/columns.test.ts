// Lines and columns must be those that an editor shows: in UTF-16 units, from 1, whatever stands before on the line.
import { describe, expect, it } from 'vitest';
import { createPage, placeAt } from '../../../generator/read/page.ts';
import { type Edit, editRegister, locateFindings, readSpan } from './parcel-register.ts';

const ROW = '| retries | 3 | reads only | 2026-02-03 |';
const RULE = '`this.service != "air" \\|\\| this.weight <= 5000`';

describe('the caret stands under the mistake', () => {
  it.each<{ behind: string; edit: Edit }>([
    { behind: 'an emoji, which is two units', edit: [ROW, '| 📦 | 📦📦 | 📦 | «soon» |'] },
    { behind: 'an ideograph, which is one unit', edit: [ROW, '| 箱 | 三 | 読 | «soon» |'] },
    { behind: 'a letter with a mark of its own', edit: [ROW, '| e\u0301 | 3 | reads | «soon» |'] },
    { behind: 'a flag of four units', edit: [ROW, '| 🇨🇭 | 3 | reads | «soon» |'] },
    { behind: 'a tab', edit: [ROW, '|\tretries\t|\t3\t|\treads\t|\t«soon»\t|'] },
    { behind: 'an indent', edit: [ROW, '  | retries | 3 | reads | «soon» |'] },
    { behind: 'an escaped pipe', edit: [ROW, '| a \\| b | \\| | \\\\ | «soon» |'] },
    { behind: 'an emoji in the condition', edit: [RULE, '`this.service != "📦" \\|\\| this.«wieght» <= 5000`'] },
    {
      behind: 'many escaped pipes in the condition',
      edit: [RULE, '`true\\|\\|true\\|\\|true\\|\\|this.«wieght»\\|\\|true`'],
    },
    { behind: 'backslashes in the condition', edit: [RULE, '`this.service != "a\\\\b" \\|\\| this.«wieght» <= 5000`'] },
    { behind: 'two backticks and a blank', edit: [RULE, '`` this.«wieght» <= 5000 ``'] },
  ])('behind $behind', ({ edit }) => {
    const { text, span } = readSpan(editRegister([edit]));
    for (const page of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
      expect(locateFindings(page)).toMatchObject([span]);
    }
  });
});

describe('a place', () => {
  const page = createPage('page.md', 'one\r\n📦two\n\nend');

  it.each([
    { start: 0, end: 3, place: { line: 1, column: 1, endLine: 1, endColumn: 4 } },
    { start: 5, end: 7, place: { line: 2, column: 1, endLine: 2, endColumn: 3 } },
    { start: 7, end: 10, place: { line: 2, column: 3, endLine: 2, endColumn: 6 } },
    { start: 11, end: 11, place: { line: 3, column: 1, endLine: 3, endColumn: 1 } },
    { start: 0, end: 13, place: { line: 1, column: 1, endLine: 4, endColumn: 2 } },
    { start: 15, end: 15, place: { line: 4, column: 4, endLine: 4, endColumn: 4 } },
  ])('from $start to $end is counted from 1', ({ start, end, place }) => {
    expect(placeAt(page, start, end)).toEqual({ file: 'page.md', ...place });
  });
});
