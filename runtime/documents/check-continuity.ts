// Checks the ` ```json continuity ` blocks of a document: five marks, and a continuity_score that is their mean.
import { isRecord } from '../../generated/kernel/view.ts';
import { explainBroken } from '../check/json/explain-broken.ts';
import { readContinuityScores, scoreContinuity } from '../prompt/score-continuity.ts';
import type { Problem } from './problem.ts';
import type { Document } from './read-document.ts';

export function checkContinuity({ file, blocks }: Document): Problem[] {
  return blocks
    .filter(({ info }) => /^json continuity\b/.test(info))
    .flatMap(({ text, line }) =>
      checkBlock(text).map((message): Problem => ({ code: 'DOCUMENT-SCORE', file, line, message })),
    );
}

function checkBlock(text: string): string[] {
  let block: unknown;
  try {
    block = JSON.parse(text);
  } catch (error) {
    return [`the continuity block is no JSON: ${explainBroken(text, error)}`];
  }
  if (!isRecord(block)) return ['a continuity block is an object with scores and continuity_score'];
  const scores = readContinuityScores(block.scores);
  if (typeof scores === 'string') return [`in the continuity block, ${scores}`];
  const mean = scoreContinuity(scores);
  // @own continuity_score: a mark that documents give a clip; nothing of the service has it
  return block.continuity_score === mean
    ? []
    : [`the mean of the five scores is ${mean}, but the document says ${JSON.stringify(block.continuity_score)}`];
}
