// How good a check is by the corpus: positives are the bodies that the sources call invalid; disputed ones are told apart and not counted.
import { PAYLOAD_KINDS } from '../../runtime/check/payload.ts';
import type { CorpusCase } from './corpus-case.ts';

export interface Judged {
  readonly case: CorpusCase;
  /** What the check says of it. */
  readonly isRefused: boolean;
}

export interface CatchRate {
  readonly kind: string;
  readonly valid: number;
  readonly invalid: number;
  readonly disputed: number;
  /** Invalid and refused. */
  readonly caught: number;
  /** Valid and refused all the same. */
  readonly wronged: number;
}

/** One rate for each kind of payload, and one for all. */
export function measureCatchRates(judged: readonly Judged[]): CatchRate[] {
  const kinds = PAYLOAD_KINDS.map((kind) =>
    measureCatchRate(
      kind,
      judged.filter((each) => each.case.kind === kind),
    ),
  );
  return [...kinds, measureCatchRate('all', judged)];
}

export function measureCatchRate(kind: string, judged: readonly Judged[]): CatchRate {
  const count = (verdict: string, refused?: boolean): number =>
    judged.filter((each) => each.case.verdict === verdict && (refused === undefined || each.isRefused === refused))
      .length;
  return {
    kind,
    valid: count('valid'),
    invalid: count('invalid'),
    disputed: count('disputed'),
    caught: count('invalid', true),
    wronged: count('valid', true),
  };
}

/** As `docs/catch-rate.md` quotes them. */
export function printCatchRates(rates: readonly CatchRate[]): string {
  const rows = rates.map(({ kind, valid, invalid, disputed, caught, wronged }) => {
    const precision = printShare(caught, caught + wronged);
    const recall = printShare(caught, invalid);
    return `| ${kind} | ${valid} | ${invalid} | ${caught} | ${wronged} | ${precision} | ${recall} | ${disputed} |\n`;
  });
  return `| kind | valid | invalid | caught | refused wrongly | precision | recall | disputed |
| --- | --- | --- | --- | --- | --- | --- | --- |
${rows.join('')}`;
}

/** The cases that are not counted, and what the check says of them all the same. */
export function printDisputed(judged: readonly Judged[]): string {
  const rows = judged
    .filter((each) => each.case.verdict === 'disputed')
    .map(({ case: { id, reason }, isRefused }) => `| \`${id}\` | ${reason} | ${isRefused ? 'refuses' : 'accepts'} |\n`);
  return `| case | what is disputed | the check |\n| --- | --- | --- |\n${rows.join('')}`;
}

function printShare(part: number, whole: number): string {
  return whole === 0 ? '' : (part / whole).toFixed(3);
}
