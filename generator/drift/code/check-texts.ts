// Texts: HTTP paths, hosts, models, ids of operations, addresses of rows and names of fields that stand in them are registered.

import { findWrongPaths } from './find-wrong-paths.ts';
import {
  findWrongAddresses,
  findWrongFieldPath,
  findWrongHost,
  findWrongModels,
  findWrongWords,
} from './find-wrong-texts.ts';
import type { Inspection } from './inspection.ts';
import { listTexts } from './source/code-texts.ts';
import type { TextProblem } from './text-problem.ts';

export function checkTexts(inspection: Inspection): void {
  const { sources, judged, report } = inspection;
  for (const source of sources)
    for (const { node, text, place } of listTexts(source)) {
      if (judged.has(node)) continue;
      for (const { code, from, to, detail } of findProblems(text, inspection)) report(code, place(from, to), detail);
    }
}

/** A word in what is wrong as a whole is not wrong again. */
function findProblems(text: string, inspection: Inspection): TextProblem[] {
  const whole = [
    ...findWrongPaths(text, inspection),
    ...findWrongHost(text, inspection),
    ...findWrongModels(text, inspection),
    ...findWrongAddresses(text, inspection),
    ...findWrongFieldPath(text, inspection),
  ];
  return [...whole, ...leaveOutCovered(findWrongWords(text, inspection), whole)];
}

/** `words` stand in the order of the text. */
function leaveOutCovered(words: readonly TextProblem[], whole: readonly TextProblem[]): TextProblem[] {
  const spans = whole.toSorted((one, other) => one.from - other.from);
  let next = 0;
  let covered = 0;
  return words.filter(({ from, to }) => {
    for (let span = spans[next]; span !== undefined && span.from <= from; span = spans[next]) {
      covered = Math.max(covered, span.to);
      next += 1;
    }
    return to > covered;
  });
}
