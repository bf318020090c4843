// Prints the decisions of the project, for code that follows them.
import type { Policy } from '../kernel/contract-model.ts';
import { printRow } from './row-reference.ts';
import { HEADER, printKey, quoteText } from './typescript.ts';

export function printPolicies(policies: readonly Policy[]): string {
  const rows = policies.map(({ name, value, why, decided, origin }) => {
    const date = decided === undefined ? '' : `, decided: ${quoteText(decided)}`;
    return `  ${printKey(name)}: { value: ${quoteText(readMark(value))}, why: ${quoteText(why)}, row: ${quoteText(printRow(origin))}${date} },\n`;
  });
  return `${HEADER}import type { PolicyRow } from './kernel/specification.ts';

export const policies = {
${rows.join('')}} as const satisfies Readonly<Record<string, PolicyRow>>;
`;
}

/** A value in code marks is meant as it stands between them; others are words. */
function readMark(value: string): string {
  return /^`([^`]+)`$/.exec(value)?.[1] ?? value;
}
