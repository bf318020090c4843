// Comments of code that silence a finding: the same words as in a page of the register, for the line of code that they are about.
import type { Report } from '../../../findings/finding.ts';
import { parseSuppression } from '../../../findings/parse-suppression.ts';
import type { Suppression } from '../../../findings/suppressions.ts';
import { findLine, placeAt } from '../../../read/page.ts';
import { listComments } from './comments.ts';
import type { CodeSource } from './parse-code.ts';

/** `// contract-ignore CODE until=2027-01-31 reason="why"` above a line of code or at its end. */
const FORM = /^(?:\/\/|\/\*+)\s*contract-ignore(?![\w-])([\s\S]*?)(?:\*\/)?$/;

export function readSuppressions(source: CodeSource, report: Report): Suppression[] {
  const { page } = source;
  return listComments(source).flatMap(({ text, start, target }): Suppression[] => {
    const [, words] = FORM.exec(text) ?? [];
    if (words === undefined) return [];
    const place = placeAt(page, start, start + text.length);
    const read = parseSuppression(words);
    if (typeof read === 'string' || read.row !== undefined) {
      const message = typeof read === 'string' ? read : 'row= is for the tables of a page';
      report('SUPPRESSION-FORM', place, { message, found: text.slice(0, LONGEST_SHOWN) });
      return [];
    }
    const { code, until, reason } = read;
    return [{ code, until, reason, place, covers: new Set(target === undefined ? [] : [findLine(page, target) + 1]) }];
  });
}

/** The beginning of a comment shows which one is meant. */
const LONGEST_SHOWN = 80;
