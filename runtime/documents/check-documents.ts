// Checks that the payloads in the documents are what the documents say of them, by the same code that checks a user's payload.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseJson } from '../../generated/kernel/json.ts';
import { checkPayload } from '../check/check-payload.ts';
import { type ClaimProblem, findPayloads, type PayloadClaim } from './find-payloads.ts';

export interface DocumentsReport {
  readonly payloads: number;
  readonly problems: readonly ClaimProblem[];
}

/** Checks every markdown page below `root/folder`. */
export function checkDocuments(root: string, folder: string): DocumentsReport {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .sort();
  const found = files.map((file) =>
    findPayloads(`${folder}/${file.replaceAll('\\', '/')}`, readFileSync(join(root, folder, file), 'utf8')),
  );
  const claims = found.flatMap(({ claims }) => claims);
  return {
    payloads: claims.length,
    problems: [...found.flatMap(({ problems }) => problems), ...claims.flatMap(checkClaim)],
  };
}

export function checkClaim(claim: PayloadClaim): ClaimProblem[] {
  const { file, line } = claim;
  let body: unknown;
  try {
    body = parseJson(claim.text);
  } catch (error) {
    return [
      { file, line, message: `the payload is no JSON: ${error instanceof Error ? error.message : String(error)}` },
    ];
  }
  const answer = checkPayload({ operation: claim.operation, kind: claim.kind, body });
  const reasons = answer.issues.flatMap((issue) => [issue.code, ...(issue.rule === undefined ? [] : [issue.rule])]);
  const shown = answer.issues.map((issue) => `${issue.path} ${issue.message} (${issue.row})`).join('; ');
  const problems: string[] = [];
  if (answer.valid !== claim.valid)
    problems.push(
      `is ${answer.valid ? 'valid' : `invalid: ${shown}`}, but the document says ${claim.valid ? 'valid' : 'invalid'}`,
    );
  else if (claim.class !== undefined && answer.class !== claim.class)
    problems.push(`is ${answer.class}, but the document says ${claim.class}`);
  const missing = claim.because.filter((reason) => !reasons.includes(reason));
  if (!answer.valid && missing.length > 0)
    problems.push(`is refused by ${reasons.join(', ')}, but the document says ${missing.join(', ')}`);
  return problems.map((message) => ({ file, line, message: `the payload ${message}` }));
}
