// Findings for a program: everything that is known of each, and what the command did besides.
import type { FindingsReport } from './formats.ts';

export function renderJson({ findings, facts }: FindingsReport): string {
  return `${JSON.stringify({ findings, ...facts }, null, 2)}\n`;
}
