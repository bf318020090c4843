// Checks that a payload in a document is what the document says of it, by the same code that checks a user's payload.
import { parseJson } from '../../generated/kernel/json.ts';
import { checkPayload } from '../check/check-payload.ts';
import { explainBroken } from '../check/json/explain-broken.ts';
import type { Payload } from '../check/payload.ts';
import { estimatePayload } from '../cost/estimate-payload.ts';
import { lintPrompt } from '../prompt/lint-prompt.ts';
import { findPromptRoute } from '../prompt/prompt-routes.ts';
import type { PayloadClaim } from './find-payloads.ts';
import type { Problem } from './problem.ts';

export function checkClaim(claim: PayloadClaim): Problem[] {
  const { file, line } = claim;
  const code = 'DOCUMENT-EXAMPLE';
  let body: unknown;
  try {
    body = parseJson(claim.text);
  } catch (error) {
    return [{ code, file, line, message: `the payload is no JSON: ${explainBroken(claim.text, error)}` }];
  }
  const { operation, method, path, kind, given } = claim;
  const payload: Payload = { operation, method, path, kind, body, given };
  return [...checkAnswer(claim, payload), ...checkUnits(claim, payload), ...checkLint(claim, body)].map((message) => ({
    code,
    file,
    line,
    message: `the payload ${message}`,
  }));
}

function checkAnswer(claim: PayloadClaim, payload: Payload): string[] {
  const answer = checkPayload(payload);
  const reasons = answer.issues.flatMap((issue) => [issue.code, ...(issue.rule === undefined ? [] : [issue.rule])]);
  const shown = answer.issues.map((issue) => `${issue.path} ${issue.message} (${issue.row})`).join('; ');
  if (answer.valid !== claim.valid)
    return [
      `is ${answer.valid ? 'valid' : `invalid: ${shown}`}, but the document says ${claim.valid ? 'valid' : 'invalid'}`,
    ];
  const problems: string[] = [];
  if (answer.valid && answer.kind === 'request' && claim.class === undefined)
    problems.push(`is ${answer.class}, and the document does not say so; add class=${answer.class}`);
  if (claim.class !== undefined && answer.class !== claim.class)
    problems.push(`is ${answer.class}, but the document says ${claim.class}`);
  const missing = claim.because.filter((reason) => !reasons.includes(reason));
  if (!answer.valid && missing.length > 0)
    problems.push(`is refused by ${reasons.join(', ')}, but the document says ${missing.join(', ')}`);
  return problems;
}

function checkUnits(claim: PayloadClaim, payload: Payload): string[] {
  if (claim.units === undefined) return [];
  const cost = estimatePayload(payload);
  const units =
    cost.kind === 'invalid' || cost.estimate.kind === 'unknown'
      ? 'unknown'
      : cost.estimate.kind === 'free'
        ? '0'
        : cost.estimate.units;
  return units === claim.units ? [] : [`costs ${units} units, but the document says ${claim.units}`];
}

/** `lint=clean`, or every rule of the prompt linter that the payload breaks and no other. */
function checkLint({ lint, operation = '' }: PayloadClaim, body: unknown): string[] {
  if (lint === undefined) return [];
  if (findPromptRoute(operation) === undefined) return ['is of no operation whose prompts are linted; take lint= away'];
  const broken = [...new Set(lintPrompt(body, { operation }).map(({ rule }) => rule))].sort().join(',') || 'clean';
  const claimed = [...new Set(lint)].sort().join(',');
  return broken === claimed ? [] : [`is linted as ${broken}, but the document says ${claimed}`];
}
