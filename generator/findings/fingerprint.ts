// Tells a finding from all others without its line, so that services which remember findings know a moved one again.
import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';

/** Twenty hexadecimal digits: far more than a register has findings. */
export function fingerprintFinding({ code, place, message, found = '', expected = '' }: Finding): string {
  const facts = JSON.stringify([code, place.file, message.replaceAll(/\b(?:line )?\d+\b/g, '#'), found, expected]);
  return createHash('sha256').update(facts).digest('hex').slice(0, 20);
}
