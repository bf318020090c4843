// Comments that silence one finding until a day, for a reason. They hide nothing else, and a comment that no longer hides anything is a finding itself.
import type { Place } from '../read/page.ts';
import type { Code } from './catalogue.ts';
import type { Finding, Report } from './finding.ts';

/** `<!-- contract-ignore CODE until=2027-01-31 row="name" reason="why" -->` above a table or another block. */
export interface Suppression {
  readonly code: Code;
  /** The last day on which it holds: `2027-01-31`. */
  readonly until: string;
  readonly reason: string;
  /** Of the comment. */
  readonly place: Place;
  /** Lines (from 1) whose findings it silences. */
  readonly covers: ReadonlySet<number>;
}

export interface Suppressed {
  /** The findings that still speak. */
  readonly findings: readonly Finding[];
  readonly used: ReadonlySet<Suppression>;
}

/** What expired silences nothing; `today` is a day in the same form. */
export function suppressFindings(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  today: string,
): Suppressed {
  const used = new Set<Suppression>();
  const left = findings.filter((finding) => {
    const found = suppressions.find(
      ({ code, place, covers, until }) =>
        code === finding.code && place.file === finding.place.file && covers.has(finding.place.line) && today <= until,
    );
    if (found !== undefined) used.add(found);
    return found === undefined;
  });
  return { findings: left, used };
}

/** Reports comments that expired, and those that silenced nothing although everything was checked. */
export function judgeSuppressions(
  suppressions: readonly Suppression[],
  used: ReadonlySet<Suppression>,
  today: string,
  report: Report,
): void {
  for (const suppression of suppressions) {
    const { code, until, place } = suppression;
    if (today > until)
      report('SUPPRESSION-EXPIRED', place, {
        message: `this comment silenced ${code} until ${until}`,
        found: until,
        expected: `${today} or later`,
      });
    else if (!used.has(suppression))
      report('SUPPRESSION-UNUSED', place, { message: `nothing here is ${code}`, found: code });
  }
}
