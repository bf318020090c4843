// Tells a finding from all others without its line, so that services which remember findings know a moved one again.
import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';

export function fingerprintFinding({ code, place, message, found = '', expected = '' }: Finding): string {
  return hashFacts([code, place.file, message.replaceAll(/\b(?:line )?\d+\b/g, '#'), found, expected]);
}

/** Twenty hexadecimal digits: far more than a register has findings, or changes. */
export function hashFacts(facts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 20);
}
