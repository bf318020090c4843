// How much a finding weighs. What the register itself must not hold is an error; the other two are for what a comparison merely noticed.

/** From the gravest down. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** True if `severity` weighs at least as much as `threshold`. */
export function reaches(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}
